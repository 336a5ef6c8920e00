import { describe, expect, test } from 'vitest';
import { readAtlas } from '../../src/dataset/compiled.ts';
import { fixtureAtlas } from '../fixtures/record.ts';

// biome-ignore lint/suspicious/noExplicitAny: a damaged file is by definition not of the type
const damaged = (damage: (atlas: any) => void) => {
  const json: unknown = JSON.parse(JSON.stringify(fixtureAtlas()));
  damage(json);
  return readAtlas(json);
};

describe('reading the compiled record', () => {
  test('what the compiler wrote is read, and is the same object', () => {
    const json: unknown = JSON.parse(JSON.stringify(fixtureAtlas()));
    const result = readAtlas(json);
    expect(result.ok && result.atlas).toBe(json);
  });

  test('a damaged file is refused with the field in which it is damaged', () => {
    expect(
      damaged((atlas) => {
        atlas.incidents[0].claims[0].reading = 9;
      }),
    ).toMatchObject({
      ok: false,
      problems: [{ where: 'incidents.0.claims.0.reading' }],
    });
    expect(
      damaged((atlas) => {
        delete atlas.places[0].mark;
      }),
    ).toMatchObject({ ok: false, problems: [{ where: 'places.0.mark' }] });
  });

  test('all damage is listed', () => {
    const result = damaged((atlas) => {
      atlas.version = 1;
      atlas.speakers[0].camp = 'none';
    });
    expect(result.ok ? [] : result.problems.map((problem) => problem.where)).toEqual([
      'version',
      'speakers.0.camp',
    ]);
  });

  test.each([null, 'text', [], {}])('%j is not the record', (json) => {
    expect(readAtlas(json).ok).toBe(false);
  });
});
