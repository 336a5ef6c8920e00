/** Reads who imports what from the code itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

export interface Import {
  /** Importing file, from the project's root. */
  readonly file: string;
  /** Imported file from the project's root, or the name of a package. */
  readonly target: string;
  readonly isPackage: boolean;
  /** False where only types come in, which are gone when the code runs. */
  readonly runs: boolean;
}

const IMPORT =
  /\b(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gu;

/** The imports that a source text makes; `file` is where it stands, from the project's root. */
export function importsIn(file: string, source: string): Import[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '');
  return [...code.matchAll(IMPORT)].map((match) => {
    const specifier = (match[2] ?? match[3] ?? '').replace(/\?.*$/u, '');
    const isPackage = !specifier.startsWith('.');
    const target = isPackage
      ? specifier
      : posix.normalize(posix.join(posix.dirname(file), specifier));
    return { file, target, isPackage, runs: match[1] === undefined };
  });
}

/** Every import of the code under `src/`. */
export function allImports(): Import[] {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => relative(ROOT, join(ROOT, 'src', name)).replaceAll('\\', '/'))
    .filter((name) => /\.(?:ts|tsx)$/u.test(name) && !name.endsWith('.d.ts'));
  return files.flatMap((file) => importsIn(file, readFileSync(join(ROOT, file), 'utf8')));
}

/** Everything that runs when `entry` does: its imports, theirs, and so on. */
export function reachableFrom(entry: string, imports: readonly Import[]): Import[] {
  const seen = new Set([entry]);
  const found: Import[] = [];
  for (const file of seen) {
    for (const one of imports.filter((candidate) => candidate.file === file && candidate.runs)) {
      found.push(one);
      if (!one.isPackage) seen.add(one.target);
    }
  }
  return found;
}
