/** Our reader of the archive against the format's own library: the same tile for every number, byte for byte. */
import { readFileSync } from 'node:fs';
import { PMTiles, type RangeResponse, type Source, zxyToTileId } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { openArchive, tileNumber } from '../../src/map/basemap/tile-archive.ts';

const FILE = new URL('../../public/basemap/basemap.pmtiles', import.meta.url);
const bytes = Uint8Array.from(readFileSync(FILE)).buffer;
const ours = openArchive(bytes);

class InMemory implements Source {
  getKey(): string {
    return 'basemap';
  }
  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    return { data: bytes.slice(offset, offset + length) };
  }
}
const theirs = new PMTiles(new InMemory());

/** Tiles of a zoom on and around the base map: its reach, and one tile more on each side. */
function tilesAt(z: number): [number, number, number][] {
  const [west, south, east, north] = ours.bounds;
  const column = (lon: number) => Math.floor(((lon + 180) / 360) * 2 ** z);
  const row = (lat: number) => {
    const tangent = Math.asinh(Math.tan((lat * Math.PI) / 180));
    return Math.floor(((1 - tangent / Math.PI) / 2) * 2 ** z);
  };
  const last = 2 ** z - 1;
  const tiles: [number, number, number][] = [];
  for (let x = Math.max(0, column(west) - 1); x <= Math.min(last, column(east) + 1); x++)
    for (let y = Math.max(0, row(north) - 1); y <= Math.min(last, row(south) + 1); y++)
      tiles.push([z, x, y]);
  return tiles;
}

describe('an archive in memory', () => {
  it('has the reach that its header states', async () => {
    const header = await theirs.getHeader();
    expect(ours.minZoom).toBe(header.minZoom);
    expect(ours.maxZoom).toBe(header.maxZoom);
    expect(ours.bounds).toEqual([header.minLon, header.minLat, header.maxLon, header.maxLat]);
  });

  it.each([0, 1, 2, 5, 12])('numbers the tiles of zoom %i', (z) => {
    for (let at = 0; at < 200; at++) {
      const [x, y] = [(at * 7919) % 2 ** z, (at * 104_729) % 2 ** z];
      expect(tileNumber(z, x, y)).toBe(zxyToTileId(z, x, y));
    }
  });

  it.each([0, 3, 4, 5, 6, 7, 8, 9])(
    'gives the tiles of zoom %i, and none beside them',
    async (z) => {
      let met = 0;
      for (const [, x, y] of tilesAt(z)) {
        const [mine, reference] = [await ours.tile(z, x, y), await theirs.getZxy(z, x, y)];
        if (reference !== undefined) met++;
        expect(mine === null).toBe(reference === undefined);
        if (mine !== null && reference !== undefined)
          expect(Buffer.from(mine).equals(Buffer.from(reference.data))).toBe(true);
      }
      expect(met > 0).toBe(z >= ours.minZoom && z <= ours.maxZoom);
    },
  );

  it('that is packed in another way is refused', () => {
    const other = bytes.slice(0);
    new DataView(other).setUint8(98, 3);
    expect(() => openArchive(other)).toThrow('neither plain nor gzip');
  });

  it('that ends too soon is refused', () => {
    expect(() => openArchive(bytes.slice(0, 60))).toThrow(RangeError);
  });
});
