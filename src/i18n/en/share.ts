/** Sharing and citing. */
export const share = {
  exactly: 'Link to exactly this view',
  withoutFilters: 'The same, without filters',
  copy: 'Copy', copied: 'Copied.', copyByHand: 'This browser does not allow copying here. The text is selected when you click into the field.',
} as const;
