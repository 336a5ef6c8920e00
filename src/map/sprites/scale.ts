/** Sizes that sprites and layers share, apart from anything that needs a canvas. */
import { RADIUS } from '../../symbology/disc.ts';
import { DISC } from '../stems.ts';

/** Px for each of the disc's units. */
export const UNIT = DISC / (2 * RADIUS);
/** How much larger a selected disc is than the others: 30 px to 22. */
export const SELECTED_SCALE = 30 / DISC;
/** A mark on which neither side gives a reading has nothing to compare: it steps back to this size. */
export const QUIET = 0.72;
