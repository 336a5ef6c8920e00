import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkQuotes } from '../../src/build/check-quotes.ts';
import { readDataFolder } from '../../src/build/data-folder.ts';
import { readParagraphs } from '../../src/build/source-texts.ts';
import { readDrafts } from '../../src/dataset/compile/drafts.ts';
import { indexShapes } from '../../src/dataset/compile/shapes.ts';
import { formatProblem } from '../../src/dataset/problem.ts';
import { ROOT } from '../architecture/imports.ts';

const { SOURCES_FOLDER } = process.env;
const folder = SOURCES_FOLDER ?? join(ROOT, '../shared/sources');
const atHand = existsSync(folder);
if (!atHand)
  console.log(
    'The source texts are not here: quoted phrases are not looked up (SOURCES_FOLDER names their folder).',
  );

describe.runIf(atHand)('against the texts themselves', () => {
  const { files, shapes } = readDataFolder(join(ROOT, 'data'));
  const { drafts } = readDrafts(files, indexShapes(shapes));
  const checks = checkQuotes(drafts, (document) => readParagraphs(folder, document));

  test('all six texts are read, and each carries passages', () => {
    expect(checks.map((check) => check.document)).toEqual([
      'bleuer-2012',
      'ruttig-2013',
      'stratfor-2010',
      'rferl-2010',
      'icg-2011',
      'icg-2016',
    ]);
    expect(checks.every((check) => check.passages > 0)).toBe(true);
  });

  test('every quoted phrase stands in its text, in its paragraph', () => {
    expect(checks.flatMap((check) => check.misses).map(formatProblem)).toEqual([]);
  });
});
