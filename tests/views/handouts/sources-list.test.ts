import { expect, test } from 'vitest';
import { indexAtlas } from '../../../src/domain/lookup.ts';
import { numbered } from '../../../src/views/handouts/numbered.ts';
import { qrPath } from '../../../src/views/handouts/qr.ts';
import { shortSources, textsOf } from '../../../src/views/handouts/sources-list.ts';
import { claimOf, passageOf } from '../../fixtures/claims.ts';
import { fixtureAtlas } from '../../fixtures/record.ts';

const atlas = fixtureAtlas();
const lookup = indexAtlas(atlas);

test('each text is named once, with its paragraphs in order', () => {
  const passages = [
    passageOf({ document: 'late', locator: 29 }),
    passageOf({ document: 'late', locator: 28 }),
    passageOf({ document: 'early', locator: 7 }),
    passageOf({ document: 'late', locator: 29 }),
  ];
  const claim = claimOf('a', { passages });
  expect(shortSources(claim, lookup)).toBe('late ¶28, ¶29; early ¶7');
  expect(textsOf([claim], lookup).map(({ id }) => id)).toEqual(['early', 'late']);
});

test('number 1 is the incident itself; each number stands once', () => {
  for (const incident of atlas.incidents) {
    const shown = numbered(incident, lookup);
    expect(shown[0]).toBe(incident);
    expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
    expect(shown.length).toBeLessThanOrEqual(6);
  }
});

test('a QR code is square, and keeps a quiet zone of four modules', () => {
  const { size, path } = qrPath('https://example.org/atlas/?incident=khorog-fighting-2012');
  expect((size - 8 - 17) % 4).toBe(0);
  const columns = [...path.matchAll(/M(\d+) (\d+)/gu)].flatMap(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  expect(Math.min(...columns)).toBe(4);
  expect(Math.max(...columns)).toBe(size - 5);
});
