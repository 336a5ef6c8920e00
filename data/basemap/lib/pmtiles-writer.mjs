import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';

/**
 * Writer for a PMTiles version 3 archive with one root directory. That holds
 * for some thousand tiles: the root must end within the first 16 KiB. The
 * layout follows the published specification (protomaps/PMTiles, spec/v3).
 */

const HEADER_BYTES = 127;
const ROOT_LIMIT = 16384 - HEADER_BYTES;
const GZIP = 2;
const VECTOR_TILES = 1;

/** Little-endian base-128 number. */
function varint(value) {
  const bytes = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
  return bytes;
}

/** Directory: id steps, run lengths, lengths and offsets, each as its own column. */
function encodeDirectory(entries) {
  const bytes = [...varint(entries.length)];
  entries.forEach(({ id }, i) => {
    bytes.push(...varint(id - (i ? entries[i - 1].id : 0)));
  });
  for (const _ of entries) bytes.push(1);
  for (const { length } of entries) bytes.push(...varint(length));
  entries.forEach(({ offset }, i) => {
    const follows = i > 0 && offset === entries[i - 1].offset + entries[i - 1].length;
    bytes.push(...varint(follows ? 0 : offset + 1));
  });
  return gzipSync(Buffer.from(bytes), { level: 9 });
}

function encodeHeader({ root, metadata, data, count, minZoom, maxZoom, bounds, centre }) {
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles', 0);
  header[7] = 3;
  const metadataAt = HEADER_BYTES + root.length;
  const dataAt = metadataAt + metadata.length;
  const sizes = [
    HEADER_BYTES,
    root.length,
    metadataAt,
    metadata.length,
    dataAt,
    0, // no leaf directories
    dataAt,
    data.length,
    count,
    count,
    count,
  ];
  sizes.forEach((size, i) => {
    header.writeBigUInt64LE(BigInt(size), 8 + 8 * i);
  });
  header.set([1, GZIP, GZIP, VECTOR_TILES, minZoom, maxZoom], 96); // 1: tiles lie in id order
  bounds.forEach((degree, i) => {
    header.writeInt32LE(Math.round(degree * 1e7), 102 + 4 * i);
  });
  header[118] = centre.zoom;
  header.writeInt32LE(Math.round(centre.lon * 1e7), 119);
  header.writeInt32LE(Math.round(centre.lat * 1e7), 123);
  return header;
}

/**
 * Packs vector tiles into one archive.
 *
 * @param {{z: number, x: number, y: number, content: Uint8Array}[]} tiles not compressed
 * @param {{metadata: object, minZoom: number, maxZoom: number, bounds: number[],
 *   centre: {lon: number, lat: number, zoom: number}}} info
 * @returns {Buffer} the archive
 * @throws {RangeError} when there are too many tiles for one root directory
 */
export function writePmtiles(tiles, info) {
  const packed = tiles
    .map(({ z, x, y, content }) => ({
      id: zxyToTileId(z, x, y),
      bytes: gzipSync(content, { level: 9 }),
    }))
    .sort((a, b) => a.id - b.id);
  let offset = 0;
  const entries = packed.map(({ id, bytes }) => {
    const entry = { id, offset, length: bytes.length };
    offset += bytes.length;
    return entry;
  });
  const root = encodeDirectory(entries);
  if (root.length > ROOT_LIMIT)
    throw new RangeError(`Root directory of ${root.length} bytes is too large`);
  const metadata = gzipSync(JSON.stringify(info.metadata), { level: 9 });
  const data = Buffer.concat(packed.map(({ bytes }) => bytes));
  const header = encodeHeader({ ...info, root, metadata, data, count: entries.length });
  return Buffer.concat([header, root, metadata, data]);
}
