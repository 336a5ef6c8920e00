/** Where a record is too large for every incident to have a mark, a row and a disc of its own at once. */

/** Most incidents of which every view shows all it has. */
const MOST = 500;

/** Whether views show parts (what is in sight, sums, badges) in place of the whole. */
export const isLarge = (incidents: number): boolean => incidents > MOST;
