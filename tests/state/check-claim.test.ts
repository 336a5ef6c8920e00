import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDataFolder } from '../../src/build/data-folder.ts';
import { load } from '../../src/dataset/compile/load.ts';
import { indexAtlas } from '../../src/domain/lookup.ts';
import { createClaimCheck } from '../../src/state/check-claim.ts';
import { ROOT } from '../architecture/imports.ts';

interface Headline {
  readonly headline: string;
  readonly incident: string;
}

const headlines = JSON.parse(
  readFileSync(join(ROOT, 'tests/fixtures/headlines.json'), 'utf8'),
) as Headline[];
const { files, shapes } = readDataFolder(join(ROOT, 'data'));
const { atlas } = load(files, shapes, { version: '0', keepGoing: true });
if (atlas === null) throw new Error('The record does not compile.');
const check = createClaimCheck(atlas, indexAtlas(atlas));

describe('headlines with wrong dates and spellings', () => {
  test('the incident meant is among the first three for at least 27 of 30', () => {
    const places = headlines.map(({ headline, incident }) => ({
      headline,
      incident,
      at: check(headline).findIndex((match) => match.incident === incident),
      got: check(headline)
        .slice(0, 3)
        .map((match) => match.incident),
    }));
    const missed = places.filter(({ at }) => at < 0 || at > 2);
    const first = places.filter(({ at }) => at === 0).length;
    console.log(
      `Headlines: ${first} of ${headlines.length} first, ${headlines.length - missed.length} among the first three.`,
    );
    expect(headlines).toHaveLength(30);
    expect(missed.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(3);
  });

  test('every match gives its reasons; what shares nothing matches nothing', () => {
    for (const match of check('Ambush in Rasht in September 2010'))
      expect(match.reasons.length).toBeGreaterThan(0);
    expect(check('')).toEqual([]);
    expect(check('Xylophone quartz')).toEqual([]);
  });
});
