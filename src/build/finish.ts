/**
 * `tsx src/build/finish.ts`, the last step of the build: completes NOTICE.txt, then puts a gzip and a brotli copy
 * beside each text file, so that a host can send those as they are.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Atlas } from '../domain/model.ts';
import { furtherNotices, workboxIn } from './notice.ts';
import { PACKAGES_FILE } from './shipped-packages.ts';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const DIST = join(ROOT, 'dist');

/** Files that are text. Fonts, pictures, tiles and the pack of citations are compressed already. */
const TEXT = new Set(
  '.html .js .css .json .geojson .svg .md .txt .csv .xml .atom .webmanifest'.split(' '),
);
/** Below this, bytes, a copy saves less than the header that announces it. */
const WORTH_IT = 1024;

const text = (...path: string[]) => readFileSync(join(...path), 'utf8');

function completeNotice(): void {
  const packages = [
    ...(JSON.parse(text(DIST, PACKAGES_FILE)) as string[]),
    ...workboxIn(text(DIST, 'sw.js')),
  ];
  const notice = text(DIST, 'NOTICE.txt');
  const basemap = text(ROOT, 'public/basemap/NOTICE.md');
  const { licence } = (JSON.parse(text(DIST, 'data/atlas.json')) as Pick<Atlas, 'about'>).about;
  const more = furtherNotices(notice, packages, join(ROOT, 'node_modules'), basemap, licence);
  writeFileSync(join(DIST, 'NOTICE.txt'), notice + more);
}

function compress(): { files: number; from: number; to: number } {
  const sum = { files: 0, from: 0, to: 0 };
  for (const entry of readdirSync(DIST, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !TEXT.has(extname(entry.name))) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    if (bytes.length < WORTH_IT) continue;
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
    const { BROTLI_PARAM_SIZE_HINT: hint, BROTLI_PARAM_QUALITY: quality } = constants;
    const small = brotliCompressSync(bytes, { params: { [hint]: bytes.length, [quality]: 11 } });
    writeFileSync(`${path}.br`, small);
    sum.files += 1;
    sum.from += bytes.length;
    sum.to += small.length;
  }
  return sum;
}

completeNotice();
const { files, from, to } = compress();
const mb = (bytes: number) => (bytes / 1_000_000).toFixed(1);
console.log(`${files} text files compressed, ${mb(from)} MB to ${mb(to)} MB (brotli).`);
