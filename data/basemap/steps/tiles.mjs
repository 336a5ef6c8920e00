import GeoJSONVT from 'geojson-vt';
import vtpbf from 'vt-pbf';
import { MAX_ZOOM, MIN_ZOOM, TILE_BOUNDS } from '../config.mjs';
import { tileColumn, tileRow } from '../lib/mercator.mjs';
import { writePmtiles } from '../lib/pmtiles-writer.mjs';

/**
 * Simplification in tile units (4096 to a tile) at every zoom but the last.
 * Polygons and lines that share an edge get the same value, or they part.
 */
const TOLERANCE = { countries: 3, borders: 3 };
const DEFAULT_TOLERANCE = 2;

function* tilesToMake() {
  const [west, south, east, north] = TILE_BOUNDS;
  for (let z = MIN_ZOOM; z <= MAX_ZOOM; z++) {
    for (let x = tileColumn(west, z); x <= tileColumn(east, z); x++) {
      for (let y = tileRow(north, z); y <= tileRow(south, z); y++) yield { z, x, y };
    }
  }
}

/**
 * Cuts every layer into vector tiles and packs them in one PMTiles archive.
 *
 * @param {Record<string, object>} layers FeatureCollections by layer name
 * @param {string} attribution
 * @returns {Buffer}
 */
export function buildTiles(layers, attribution) {
  const names = Object.keys(layers);
  const indexes = new Map(
    names.map((name) => {
      const tolerance = TOLERANCE[name] ?? DEFAULT_TOLERANCE;
      const options = { maxZoom: MAX_ZOOM, indexMaxZoom: 0, tolerance, extent: 4096, buffer: 64 };
      return [name, new GeoJSONVT(layers[name], options)];
    }),
  );
  const tiles = [];
  for (const { z, x, y } of tilesToMake()) {
    const content = {};
    for (const [name, index] of indexes) {
      const tile = index.getTile(z, x, y);
      if (tile?.features.length) content[name] = tile;
    }
    if (!Object.keys(content).length) continue;
    tiles.push({ z, x, y, content: vtpbf.fromGeojsonVt(content, { version: 2 }) });
  }
  return writePmtiles(tiles, {
    metadata: {
      name: 'Contested Ground basemap',
      attribution,
      vector_layers: names.map((id) => ({ id, fields: {} })),
    },
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    bounds: TILE_BOUNDS,
    centre: { lon: 70, lat: 38, zoom: 5 },
  });
}
