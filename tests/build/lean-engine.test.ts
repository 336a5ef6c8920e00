/** What is left out of the map engine is still where the lists say, and a call of it names itself. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type LeftOut, standIn } from '../../src/build/engine/left-out.ts';
import { LEFT_OUT_OF_PAGE } from '../../src/build/engine/page.ts';
import { LEFT_OUT_OF_WORKER } from '../../src/build/engine/worker.ts';

const PACKAGES = join(dirname(fileURLToPath(import.meta.resolve('maplibre-gl'))), '../..');

/** The names that the module takes from there; types leave no trace. */
function namesTaken({ importer, imported }: LeftOut): string[] {
  const text = readFileSync(join(PACKAGES, importer), 'utf8');
  const taken = [...text.matchAll(/^import (\w+|\{[^}]+\}) from ["']([^"']+)["']/gmu)]
    .filter(([, , from]) => from?.endsWith(imported))
    .map(([, names = '']) => (names.startsWith('{') ? names.slice(1, -1) : 'default'));
  return taken
    .flatMap((names) => names.split(','))
    .map((name) => name.trim().replace(/ as .*$/u, ''))
    .filter((name) => name !== '' && !name.startsWith('type '));
}

describe.each([
  { part: 'page', list: LEFT_OUT_OF_PAGE },
  { part: 'worker', list: LEFT_OUT_OF_WORKER },
])('the lean map engine, $part', ({ list }) => {
  it.each(list)('$importer still asks $imported for $names, and for nothing else', (left) => {
    expect(namesTaken(left).sort()).toEqual([...left.names].sort());
  });
});

describe('a stand-in', () => {
  const run = (code: string) => new Function(code.replaceAll(/^export /gmu, ''));

  it('says which work was asked of it', () => {
    const called = run(`${standIn({ names: ['mergeLines'] })}; mergeLines()`);
    expect(called).toThrow('mergeLines is not part of this page.');
  });

  it('answers no where it is asked whether there is such a layer', () => {
    const asked = run(`${standIn({ names: ['isHeatmap'], never: true })}; return isHeatmap({})`);
    expect(asked()).toBe(false);
  });

  it('does nothing where it is asked for all the same', () => {
    const idle = { plugin: '() => ({ on() {} })' };
    const asked = run(`${standIn({ names: ['plugin'], idle })}; return plugin().on()`);
    expect(asked()).toBeUndefined();
  });

  it('is empty in the place of a shader', () => {
    expect(standIn({ names: ['default'] })).toBe("export default '';");
  });
});
