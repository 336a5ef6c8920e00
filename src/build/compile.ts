/**
 * `npm run data [-- --data <folder>] [--check] [--keep-going]`: compiles the record and writes what is
 * published. On any problem it prints all of them and writes nothing. `--data` names the record of another
 * folder, and builds its site as well. `--check` fails where the committed files of `data/` are not what the record
 * gives, and leaves them as they are. `--keep-going` is for work on the interface while the record is being written:
 * it prints the problems, leaves out what cannot be joined, and writes only `public/data/`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { load, translationsIn } from '../dataset/compile/load.ts';
import { formatProblem } from '../dataset/problem.ts';
import type { Atlas } from '../domain/model.ts';
import { packCitations } from '../exports/citation-pack.ts';
import { openMemory } from './citation-memory.ts';
import { citationFiles } from './citations.ts';
import { readDataFolder } from './data-folder.ts';
import { groundOf } from './ground.ts';
import { committedFiles, servedFiles, translatedFiles } from './outputs.ts';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** Where tools keep what they can make again. */
const CACHE = join(ROOT, 'node_modules/.cache/contested-ground');

/** What decides how a citation reads: our code, and the libraries' versions. */
const MAKERS = ['src/build/citations.ts', 'src/build/csl-styles.ts', 'package-lock.json'];

/** All citations in one gzipped file; a folder of them from an older version goes. */
function writeCitations(folder: string, atlas: Atlas): void {
  rmSync(join(folder, 'citations'), { recursive: true, force: true });
  const makers = MAKERS.map((name) => join(ROOT, name))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'utf8'));
  const memory = openMemory(join(CACHE, 'citations.json'), makers);
  const pack = JSON.stringify(packCitations(citationFiles(atlas, memory)));
  memory.save();
  writeFileSync(join(folder, 'citations.pack'), gzipSync(pack, { level: 9 }));
}

/** Names of the files that are missing or differ from what they should hold. */
function staleFiles(folder: string, files: Readonly<Record<string, string>>): string[] {
  return Object.keys(files).filter((name) => {
    const path = join(folder, name);
    return !existsSync(path) || readFileSync(path, 'utf8') !== files[name];
  });
}

/** Builds the site from what has just been compiled; the exit code of the build. */
function buildSite(folder: string): number {
  const { status } = spawnSync('npm', ['run', 'build', '--ignore-scripts'], {
    cwd: ROOT,
    env: { ...process.env, DATA_FOLDER: folder },
    stdio: 'inherit',
    // There, npm is a script
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}

function main(): number {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      data: { type: 'string' },
      'keep-going': { type: 'boolean', default: false },
    },
  });
  // `npm run build` compiles first, and is told by the environment which record the site is made from.
  const folder = resolve(values.data ?? process.env['DATA_FOLDER'] ?? join(ROOT, 'data'));
  if (!existsSync(folder)) {
    console.error(`There is no data folder at ${folder}.`);
    return 2;
  }
  const { files, shapes } = readDataFolder(folder);
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  const { atlas, tours, questions, problems } = load(files, shapes, {
    version: manifest.version,
    keepGoing: values['keep-going'],
  });
  for (const problem of problems) console.error(formatProblem(problem));
  if (atlas === null) {
    console.error(`\n${problems.length} problems; nothing was written.`);
    return 1;
  }
  writeAll(join(ROOT, 'public/data'), servedFiles(atlas, tours, questions));
  writeCitations(join(ROOT, 'public/data'), atlas);
  const townsFile = join(folder, 'shapes/towns.json');
  const towns = existsSync(townsFile)
    ? (JSON.parse(readFileSync(townsFile, 'utf8')) as unknown)
    : [];
  writeAll(join(ROOT, 'public/data'), {
    'ground.json': `${JSON.stringify(groundOf(shapes, towns))}\n`,
  });
  const translations = translationsIn(files);
  for (const language of translations) {
    const version = manifest.version;
    const other = load(files, shapes, { version, keepGoing: true, language });
    for (const problem of other.problems) console.error(`${language}: ${formatProblem(problem)}`);
    if (other.problems.length > problems.length || other.atlas === null) return 1;
    writeAll(
      join(ROOT, 'public/data'),
      translatedFiles(language, other.atlas, other.tours, other.questions),
    );
  }
  if (values.check) {
    const stale = staleFiles(folder, committedFiles(atlas));
    for (const name of stale)
      console.error(`${name} is not what the record gives: run npm run data.`);
    if (stale.length > 0) return 1;
  } else if (problems.length === 0) {
    writeAll(folder, committedFiles(atlas));
  }
  const claims = atlas.incidents.reduce((sum, incident) => sum + incident.claims.length, 0);
  const regional = atlas.regional.reduce((sum, topic) => sum + topic.claims.length, 0);
  console.log(
    `${atlas.incidents.length} incidents with ${claims} claims, ${regional} regional claims, ${tours.length} tours, in ${['en', ...translations].join(', ')}.`,
  );
  if (problems.length > 0) {
    console.error(
      `${problems.length} problems; what they touch was left out, and data/ was not written.`,
    );
  }
  return values.data === undefined || values.check ? 0 : buildSite(folder);
}

process.exitCode = main();
