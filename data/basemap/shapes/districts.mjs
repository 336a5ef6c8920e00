import * as turf from '@turf/turf';
import { clipTo, finish } from './geometry.mjs';

/**
 * Districts: open data has no outlines for them, so each is an ellipse around
 * its seat, shifted to where the district lies, and clipped to its province.
 * Radii are kilometres, east-west then north-south.
 */
const DISTRICTS = [
  {
    id: 'isfara-district',
    name: 'Isfara district',
    centre: [70.58, 40.07],
    radii: [14, 19],
    within: 'tj-sughd',
    around: 'Isfara town',
  },
  {
    id: 'shurobod-district',
    name: 'Shurobod district',
    centre: [70.05, 37.84],
    radii: [22, 25],
    within: 'tj-khatlon',
    around: 'Shurobod, GeoNames 1220479',
  },
  {
    id: 'qala-i-zal',
    name: 'Qala-i-Zal district',
    centre: [68.47, 37.0],
    radii: [20, 14],
    within: 'af-kunduz',
    around: 'the district north-west of Kunduz city',
  },
  {
    id: 'chahar-dara',
    name: 'Chahar Dara district',
    centre: [68.69, 36.68],
    radii: [12.5, 13],
    within: 'af-kunduz',
    around: 'the country west of its seat, GeoNames 1145364',
  },
  {
    id: 'dasht-e-archi',
    name: 'Dasht-e Archi district',
    centre: [69.16, 37.12],
    radii: [14, 12],
    within: 'af-kunduz',
    around: 'Dasht-e Archi, GeoNames 1143838',
  },
  {
    id: 'dasht-e-qala',
    name: 'Dasht-e Qala district',
    centre: [69.45, 37.18],
    radii: [13, 9],
    within: 'af-takhar',
    around: 'Dasht-e Qala, GeoNames 1143814',
  },
  {
    id: 'khwaja-ghar',
    name: 'Khwaja Ghar district',
    centre: [69.42, 37.04],
    radii: [12, 8.5],
    within: 'af-takhar',
    around: 'Khwaja Ghar, GeoNames 1136235',
  },
  {
    id: 'baharak-takhar',
    name: 'Baharak district, Takhar',
    centre: [69.42, 36.87],
    radii: [10, 9],
    within: 'af-takhar',
    around: 'the country north-west of Taloqan',
  },
];

/**
 * @param {Map<string, object>} outlines province outlines by id
 * @returns {object[]} features
 */
export function districtShapes(outlines) {
  return DISTRICTS.map(({ id, name, centre, radii, within, around }) => {
    const outline = outlines.get(within);
    const ellipse = turf.ellipse(centre, ...radii, {
      units: 'kilometers',
      steps: 48,
      properties: { id },
    });
    const method = `Drawn by hand: an ellipse around ${around}, clipped to ${outline.properties.name}; the texts name the district only. Not an official outline.`;
    return finish(clipTo(ellipse, outline, 15).geometry, { id, name, method });
  });
}
