/** Where the map is, in the link. */
import type { Camera } from '../store.ts';
import { oneParameter } from './field.ts';

export const viewport = oneParameter<Camera | null>({
  parameter: 'map',
  write: (camera) =>
    camera === null
      ? null
      : `${camera.zoom.toFixed(2)}/${camera.latitude.toFixed(4)}/${camera.longitude.toFixed(4)}`,
  read: (text) => {
    const parts = text.split('/').map(Number);
    const [zoom = Number.NaN, latitude = Number.NaN, longitude = Number.NaN] = parts;
    const fits =
      parts.length === 3 &&
      zoom >= 0 &&
      zoom <= 22 &&
      Math.abs(latitude) <= 85 &&
      Math.abs(longitude) <= 180;
    return fits ? { zoom, latitude, longitude } : undefined;
  },
  expected: 'zoom/latitude/longitude, as 6.50/38.4200/69.4200',
});
