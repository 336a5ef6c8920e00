/** The shelf: incidents whose place is not exact enough for the map. */
export const shelf = {
  noPlace: 'No place given',
  wholeCountry: 'Whole country or wider',
  folded: 'Not on the map',
  more: (count: number) => `${count} more`,
  fewer: 'Fewer',
};
