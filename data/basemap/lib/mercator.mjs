/** Web Mercator: the projection of the tiles and of the relief images. */

/** Mercator ordinate of a latitude, in radians. */
export const mercatorY = (lat) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));

/** Latitude in degrees of a Mercator ordinate. */
export const latitudeAt = (y) => ((2 * Math.atan(Math.exp(y)) - Math.PI / 2) * 180) / Math.PI;

/** Column of the tile that holds a longitude, at a zoom. */
export const tileColumn = (lon, zoom) => Math.floor(((lon + 180) / 360) * 2 ** zoom);

/** Row of the tile that holds a latitude, at a zoom. */
export const tileRow = (lat, zoom) => Math.floor(((1 - mercatorY(lat) / Math.PI) / 2) * 2 ** zoom);
