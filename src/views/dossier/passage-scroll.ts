/** How far to scroll when a passage opens, so that it can be read below what was asked about. Arithmetic only. */

export interface PassageGeometry {
  /** Tops in px, counted from the first line that nothing sticky covers. */
  readonly row: number;
  readonly statement: number;
  readonly passage: number;
  /** Height of the passage, and of the part of the panel that nothing sticky covers. */
  readonly height: number;
  readonly room: number;
}

/** Least share of the room that the passage should have, where it is longer than that. */
const LEAST = 0.55;

/**
 * Nothing where the passage is in view. Else the least way that shows it whole; but never past the head of
 * its row, or where that leaves too little of the passage, its statement, or the passage's own head.
 */
export function scrollFor({ row, statement, passage, height, room }: PassageGeometry): number {
  const missing = passage + height - room;
  if (passage >= 0 && missing <= 0) return 0;
  const wanted = Math.min(height, room * LEAST);
  const top = [row, statement].find((each) => passage - each + wanted <= room) ?? passage;
  return missing > 0 ? Math.min(top, missing) : top;
}
