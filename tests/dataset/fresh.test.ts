import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDataFolder } from '../../src/build/data-folder.ts';
import { committedFiles, servedFiles } from '../../src/build/outputs.ts';
import { load } from '../../src/dataset/compile/load.ts';
import { readAtlas } from '../../src/dataset/compiled.ts';
import { formatProblem } from '../../src/dataset/problem.ts';
import { readQuestions } from '../../src/dataset/questions.ts';
import { readTours } from '../../src/dataset/tours.ts';
import { UNNAMED } from '../../src/domain/about.ts';
import { ROOT } from '../architecture/imports.ts';

const { files, shapes } = readDataFolder(join(ROOT, 'data'));
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  version: string;
};
const { atlas, tours, questions, problems } = load(files, shapes, { version });

test('the record breaks no rule', () => {
  expect(problems.map(formatProblem)).toEqual([]);
});

describe.runIf(atlas !== null)('the record as it stands', () => {
  const compiled = atlas ?? {
    version,
    about: UNNAMED,
    documents: [],
    speakers: [],
    places: [],
    incidents: [],
    regional: [],
  };

  test.each(Object.keys(committedFiles(compiled)))(
    'data/%s is what a fresh compile writes',
    (name) => {
      const path = join(ROOT, 'data', name);
      const written = existsSync(path) ? readFileSync(path, 'utf8') : '';
      expect(
        written === committedFiles(compiled)[name],
        'Run npm run data, and commit what it writes.',
      ).toBe(true);
    },
  );

  test('compiling twice gives the same bytes', () => {
    const again = load(files, shapes, { version });
    expect(again.atlas && servedFiles(again.atlas, again.tours, again.questions)).toEqual(
      servedFiles(compiled, tours, questions),
    );
  });

  test('the browser reads what the compiler wrote', () => {
    const served = servedFiles(compiled, tours, questions);
    expect(readAtlas(JSON.parse(served['atlas.json'] ?? '')).ok).toBe(true);
    expect(readTours(JSON.parse(served['tours.json'] ?? ''))).toEqual({ ok: true, tours });
    expect(readQuestions(JSON.parse(served['questions.json'] ?? ''))).toEqual({
      ok: true,
      questions,
    });
  });

  test('a camp does not determine a reading: officials also hold low ones, independents also high ones', () => {
    const claims = compiled.incidents.flatMap((incident) => incident.claims);
    const held = (camp: string) =>
      claims.filter((claim) => claim.camp === camp).flatMap((claim) => claim.reading ?? []);
    expect(Math.min(...held('official'))).toBeLessThanOrEqual(2);
    expect(Math.max(...held('independent'))).toBeGreaterThanOrEqual(4);
  });

  test('there are incidents with and without a place that can be drawn, and regional claims', () => {
    const placed = compiled.incidents.filter((incident) => incident.place !== null);
    expect(placed.length).toBeGreaterThan(0);
    expect(compiled.regional.flatMap((topic) => topic.claims).length).toBeGreaterThan(0);
  });
});
