import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verdictIn } from '../../src/dataset/rules/wording.ts';
import { ROOT } from './imports.ts';

const sourcesIn = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => ({
      file: `${folder}/${name}`,
      source: readFileSync(join(ROOT, folder, name), 'utf8'),
    }));

const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '');

/** Contents of the string and template literals of a source text. */
const literalsIn = (source: string) =>
  [
    ...withoutComments(source).matchAll(
      /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/gu,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');

describe('no interface text passes a verdict on a claim', () => {
  const verdicts = (source: string) => literalsIn(source).flatMap((text) => verdictIn(text) ?? []);

  test('the catalogue says proved, confirmed or true of nothing, unless it quotes the word', () => {
    const found = sourcesIn('src/i18n').flatMap(({ file, source }) =>
      verdicts(source).map((word) => `${file}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  test('a planted verdict is found, in every kind of literal; code and comments are none', () => {
    expect(verdicts("const a = 'confirmed by NATO';")).toEqual(['confirmed']);
    expect(verdicts('const a = `proved by many`;')).toEqual(['proved']);
    expect(verdicts("const open = true; // proved\nconst a = 'never “true”';")).toEqual([]);
  });
});

describe('figures are never added up', () => {
  const SUM = /\+=?\s*\(?[\w.?]*\.(?:low|high)\b|\.(?:low|high)\b(?:\s*\?\?\s*0)?\)?\s*\+(?!\+)/u;
  const sums = (source: string) =>
    withoutComments(source)
      .split('\n')
      .filter((line) => SUM.test(line));

  test('no code adds the low or high of a figure to anything', () => {
    const found = sourcesIn('src').flatMap(({ file, source }) =>
      sums(source).map((line) => `${file}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });

  test('a planted sum is found', () => {
    expect(
      sums('const total = figures.reduce((sum, figure) => sum + (figure.low ?? 0), 0);'),
    ).toHaveLength(1);
    expect(sums('total += figure.high;')).toHaveLength(1);
    expect(sums('const both = (a.low ?? 0) + b.high;')).toHaveLength(1);
    expect(sums('const range = [figure.low, figure.high];')).toHaveLength(0);
  });
});
