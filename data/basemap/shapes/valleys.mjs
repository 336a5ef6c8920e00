import * as turf from '@turf/turf';
import { bandAround, clipTo, finish } from './geometry.mjs';
import { riverPath } from './river-path.mjs';

/** The Surkhob from the mouth of the Obikhingou up to the Kyrgyz border country. */
const RASHT = { from: [69.857, 38.792], to: [71.0, 39.157], halfWidthKm: 11 };

/** Side valleys whose river the source lacks: their axis is drawn by hand. */
const DRAWN = [
  {
    id: 'kamarob',
    name: 'Kamarob gorge',
    axis: [
      [70.34, 39.05],
      [70.29, 39.11],
      [70.23, 39.19],
    ],
    halfWidthKm: 4.5,
    where: 'the gorge north-west of Gharm',
  },
  {
    id: 'tavildara',
    name: 'Tavildara, valley of the Obikhingou',
    axis: [
      [70.2, 38.77],
      [70.35, 38.71],
      [70.484, 38.695],
      [70.7, 38.68],
      [70.95, 38.71],
      [71.2, 38.77],
    ],
    halfWidthKm: 9,
    where: 'the valley of the Obikhingou above and below Tavildara town',
  },
];

/**
 * Valleys that the texts name without a spot, as bands around their axis.
 *
 * @param {object} rivers FeatureCollection
 * @param {object} tajikistan outline that the bands must stay inside
 */
export function valleyShapes(rivers, tajikistan) {
  const river = turf.lineString(riverPath(rivers, RASHT.from, RASHT.to));
  const rasht = clipTo(bandAround(river, RASHT.halfWidthKm), tajikistan);
  return [
    finish(rasht.geometry, {
      id: 'rasht-valley',
      name: 'Rasht Valley',
      method: `A band of ${RASHT.halfWidthKm} km on each side of the Surkhob (GSHHG river line), rounded; the texts name the valley only. Not an official outline.`,
    }),
    ...DRAWN.map(({ id, name, axis, halfWidthKm, where }) => {
      const band = clipTo(bandAround(turf.lineString(axis), halfWidthKm), tajikistan);
      const method = `Drawn by hand: a band of ${halfWidthKm} km on each side of ${where}. Not an official outline.`;
      return finish(band.geometry, { id, name, method });
    }),
  ];
}
