/** The frame that other pages show. */
export const embed = {
  open: 'Open in the atlas',
  credit: 'Contested Ground. Paraphrases of what was said, not findings. CC BY 4.0.',
  hint: 'To move the map: click it first, or use two fingers.',
  map: (shown: number) => (shown === 1 ? '1 incident' : `${shown} incidents`),
  unknown: 'The frame names an incident that is not in this record.',
} as const;
