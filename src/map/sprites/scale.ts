/** Sizes that sprites and layers share, apart from anything that needs a canvas. */
import { RADIUS } from '../../symbology/disc.ts';
import { DISC } from '../stems.ts';

/** Px for each of the disc's units. */
export const UNIT = DISC / (2 * RADIUS);
/** How much larger a selected disc is than the others: 30 px to 22. */
export const SELECTED_SCALE = 30 / DISC;
