/** Words on pictures of the map that leave the page. */
import type { DatasetAbout } from '../../domain/about.ts';
import { licence } from './licence.ts';

export const picture = (about: DatasetAbout) => ({
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
  ground: {
    region: '© OpenStreetMap contributors, Natural Earth, GSHHG, GeoNames',
    world: 'Natural Earth, borders as drawn in 2018',
  },
  credit: (site: string, version: string, day: string, ground: string) =>
    `${about.title} ${version}, ${site}, ${day}.${licence(about)} Ground: ${ground}. Dashed areas: the spot is not known.`,
});
