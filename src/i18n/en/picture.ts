/** Words on pictures of the map that leave the page. */
export const picture = {
  legend: 'Who was behind it?',
  silent: 'One side silent',
  halves: {
    contrast:
      'Left half: officials. Right half: independents. The further they slip apart, the further they differ.',
    official: 'Official account only.',
    independent: 'Independent assessment only.',
  },
  subtitle: (shown: number, total: number) =>
    shown === total
      ? `All ${total} incidents; those with a place are drawn.`
      : `${shown} of ${total} incidents, as filtered; those with a place are drawn.`,
  credit: (site: string, version: string, day: string) =>
    `Contested Ground ${version}, ${site}, ${day}. CC BY 4.0. Ground: © OpenStreetMap contributors, Natural Earth, GSHHG, GeoNames. Dashed: the spot is not known.`,
} as const;
