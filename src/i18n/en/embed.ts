/** The frame that other pages show. */
import type { DatasetAbout } from '../../domain/about.ts';
import { licence } from './licence.ts';

export const embed = (about: DatasetAbout) => ({
  open: 'Open in the atlas',
  credit: `${about.title}. Paraphrases of what was said, not findings.${licence(about)}`,
  hint: 'To move the map: click it first, or use two fingers.',
  map: (shown: number) => (shown === 1 ? '1 incident' : `${shown} incidents`),
});
