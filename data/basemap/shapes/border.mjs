import * as turf from '@turf/turf';
import { simplifyLine } from '../lib/geo.mjs';
import { stitchLines } from '../lib/stitch.mjs';
import { bandAround, finish } from './geometry.mjs';

const SOURCE = 'OpenStreetMap national border of 2017';

/** Stretches of the Panj that incidents are tied to, by their western and eastern ends. */
const STRETCHES = [
  {
    id: 'panj-stretch',
    name: 'Panj along Kunduz and Takhar',
    from: [68.558, 37.179],
    to: [70.145, 37.525],
  },
  {
    id: 'panj-shurobod',
    name: 'Panj along Shurobod district',
    from: [69.9, 37.56],
    to: [70.4, 38.0],
  },
];

/** Half the width of the border band, in kilometres. */
const BAND_HALF_WIDTH = 4;

/**
 * The Tajik-Afghan border: whole, as stretches of the river, and as a band.
 *
 * @param {number[][][]} lines shared border as it comes from the topology
 * @returns {object[]} features
 */
export function borderShapes(lines) {
  const whole = stitchLines(lines).sort((a, b) => b.length - a.length)[0];
  const eastward = whole[0][0] < whole.at(-1)[0] ? whole : whole.slice().reverse();
  const line = turf.lineString(eastward);
  const simple = simplifyLine(eastward, 0.3);
  const stretches = STRETCHES.map(({ id, name, from, to }) => {
    const part = turf.lineSlice(from, to, line).geometry.coordinates;
    const method = `${SOURCE}, which follows the river here, between the two ends; no spot is meant. Not an official outline.`;
    return finish(
      { type: 'LineString', coordinates: simplifyLine(part, 0.08) },
      { id, name, method },
    );
  });
  const band = bandAround(turf.lineString(simple), BAND_HALF_WIDTH);
  return [
    finish(
      { type: 'LineString', coordinates: simple },
      {
        id: 'tj-af-border',
        name: 'Tajik-Afghan border',
        method: `${SOURCE}, simplified to about 300 m. Not an official outline.`,
      },
    ),
    finish(band.geometry, {
      id: 'tj-af-border-band',
      name: 'Along the Tajik-Afghan border',
      method: `A band 8 km wide, half on each side of the ${SOURCE}; the texts give no spot. Not an official outline.`,
    }),
    ...stretches,
  ];
}
