/** What can be printed for a class from an open dossier. */
export const HANDOUTS = [
  'dossier',
  'jigsaw-official',
  'jigsaw-independent',
  'comparison',
  'key',
] as const;
export type Handout = (typeof HANDOUTS)[number];
