/**
 * Reads a PMTiles archive (version 3) that is in memory. The format's own library reads by ranged requests and
 * from files too, and brings a second gunzip; of it the page needs the directory and the place of a tile in it.
 */

/** One entry of a directory: `run` tiles in a row share the bytes; a run of 0 leads to another directory. */
interface Entry {
  readonly id: number;
  readonly offset: number;
  readonly length: number;
  readonly run: number;
}

export interface TileArchive {
  readonly minZoom: number;
  readonly maxZoom: number;
  /** West, south, east, north, degrees. */
  readonly bounds: readonly [number, number, number, number];
  /** A tile's bytes, unpacked; null where the archive has none. */
  readonly tile: (z: number, x: number, y: number) => Promise<ArrayBuffer | null>;
}

const GZIP = 2;
/** Directories lie at most this deep, by the format. */
const DEPTH = 4;

/** Number of a tile in the archive: the tiles of the zooms before it, then its place on a Hilbert curve. */
export function tileNumber(z: number, column: number, row: number): number {
  let number = (4 ** z - 1) / 3;
  let [x, y] = [column, row];
  for (let side = 2 ** (z - 1); side >= 1; side /= 2) {
    const right = (x & side) > 0 ? 1 : 0;
    const low = (y & side) > 0 ? 1 : 0;
    number += side * side * ((3 * right) ^ low);
    if (low === 0) {
      if (right === 1) [x, y] = [side - 1 - x, side - 1 - y];
      [x, y] = [y, x];
    }
  }
  return number;
}

/** Reads numbers of seven bits a byte, the lowest first. */
function varints(bytes: Uint8Array): () => number {
  let at = 0;
  return () => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at++];
      if (byte === undefined) throw new Error('The archive ends within its directory.');
      value += (byte % 128) * factor;
      if (byte < 128) return value;
    }
  };
}

/** A directory holds its columns one after another; an offset of 0 means: right behind the entry before. */
function readDirectory(bytes: Uint8Array): Entry[] {
  const next = varints(bytes);
  const column = () => Array.from({ length: count }, next);
  const count = next();
  const [steps, runs, lengths, offsets] = [column(), column(), column(), column()];
  let id = 0;
  let end = 0;
  return steps.map((step, at) => {
    id += step;
    const length = lengths[at] ?? 0;
    const offset = offsets[at] ? offsets[at] - 1 : end;
    end = offset + length;
    return { id, offset, length, run: runs[at] ?? 0 };
  });
}

/** Opens an archive. @throws {Error} where tiles are packed in a way that browsers cannot unpack */
export function openArchive(archive: ArrayBuffer): TileArchive {
  const head = new DataView(archive, 0, 127);
  const long = (at: number) => Number(head.getBigUint64(at, true));
  const degrees = (at: number) => head.getInt32(at, true) / 1e7;
  const unpack = async (offset: number, length: number, packing: number): Promise<ArrayBuffer> => {
    const bytes = archive.slice(offset, offset + length);
    if (packing !== GZIP) return bytes;
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Response(stream).arrayBuffer();
  };
  const [directoryPacking, tilePacking] = [head.getUint8(97), head.getUint8(98)];
  if (Math.max(directoryPacking, tilePacking) > GZIP)
    throw new Error('The archive is neither plain nor gzip.');
  const known = new Map<number, Promise<Entry[]>>();
  const directory = (offset: number, length: number) => {
    const entries =
      known.get(offset) ??
      unpack(offset, length, directoryPacking).then((bytes) =>
        readDirectory(new Uint8Array(bytes)),
      );
    known.set(offset, entries);
    return entries;
  };
  return {
    minZoom: head.getUint8(100),
    maxZoom: head.getUint8(101),
    bounds: [degrees(102), degrees(106), degrees(110), degrees(114)],
    tile: async (z, x, y) => {
      const wanted = tileNumber(z, x, y);
      let [offset, length] = [long(8), long(16)];
      for (let depth = 0; depth < DEPTH; depth++) {
        const entries = await directory(offset, length);
        const entry = entries.findLast(({ id }) => id <= wanted);
        if (entry === undefined) return null;
        if (entry.run > 0)
          return wanted < entry.id + entry.run
            ? unpack(long(56) + entry.offset, entry.length, tilePacking)
            : null;
        [offset, length] = [long(40) + entry.offset, entry.length];
      }
      throw new Error('The directories of the archive lie too deep.');
    },
  };
}
