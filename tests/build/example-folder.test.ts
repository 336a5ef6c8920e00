/** The example folder from which another record starts: it breaks no rule, and says that it is invented. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDataFolder } from '../../src/build/data-folder.ts';
import { groundOf } from '../../src/build/ground.ts';
import { servedFiles } from '../../src/build/outputs.ts';
import { load } from '../../src/dataset/compile/load.ts';
import { formatProblem } from '../../src/dataset/problem.ts';
import { markOf } from '../../src/domain/readings.ts';
import { ROOT } from '../architecture/imports.ts';

test('compiles without a problem, with nothing but its own files', () => {
  const folder = join(ROOT, 'data/example');
  const { files, shapes } = readDataFolder(folder);
  const { atlas, tours, questions, problems } = load(files, shapes, { version: '1' });
  expect(problems.map(formatProblem)).toEqual([]);
  expect(atlas?.about).toMatchObject({ title: 'Veland Atlas (invented)', licence: 'CC0' });
  if (atlas === null) throw new Error('There is no Atlas.');
  expect(atlas.incidents.map(({ title }) => title.endsWith('(invented)'))).toEqual([true, true]);
  expect(atlas.incidents.map(({ claims }) => markOf(claims).official)).toEqual([
    { kind: 'one', reading: 2 },
    { kind: 'one', reading: 5 },
  ]);
  expect(groundOf(shapes, [])).toMatchObject({ countries: [], towns: [] });
  const committed = readFileSync(join(folder, 'incidents.geojson'), 'utf8');
  expect(servedFiles(atlas, tours, questions)['incidents.geojson']).toContain(
    committed.slice(0, 400),
  );
});
