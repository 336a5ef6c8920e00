/** Keeping once what a large record says many times: nothing of it changes, and the page is not held up. */
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { shareWhenIdle, valueSharer } from '../../src/dataset/share-values.ts';
import { generateAtlas } from '../bench/generate.ts';

afterEach(() => vi.unstubAllGlobals());

describe('sharing values', () => {
  it('changes nothing that can be read', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 4 })), (values) => {
        const before = JSON.stringify(values);
        const share = valueSharer();
        expect(JSON.stringify(values.map(share))).toBe(before);
      }),
    );
  });

  it('leaves a record as it was', () => {
    const { incidents } = generateAtlas(200);
    const before = structuredClone(incidents);
    shareAll(incidents);
    expect(incidents).toEqual(before);
  });

  it('keeps one list for all that have nothing, which nobody can write into', () => {
    const claims = [
      { route: [] as number[], passages: [1] },
      { route: [] as number[], passages: [] },
    ];
    shareAll(claims);
    expect(claims[0]?.route).toBe(claims[1]?.route);
    expect(claims[0]?.passages).toEqual([1]);
    expect(() => claims[1]?.route.push(1)).toThrow(TypeError);
  });
});

function shareAll(values: readonly unknown[]): void {
  const share = valueSharer();
  for (const value of values) share(value);
}

describe('while the page is idle', () => {
  const EMPTY = () => Array.from({ length: 5 }, () => ({ at: [] as number[] }));
  const shared = (values: ReturnType<typeof EMPTY>) =>
    values.filter(({ at }) => Object.isFrozen(at)).length;

  it('stops when the page wants its turn, and goes on later', () => {
    const asked: ((rest: { timeRemaining: () => number }) => void)[] = [];
    vi.stubGlobal('requestIdleCallback', (go: (typeof asked)[number]) => asked.push(go));
    const values = EMPTY();
    shareWhenIdle(values);
    expect(shared(values)).toBe(0);
    for (const [turn, done] of [2, 4, 5].entries()) {
      let rest = 3;
      asked[turn]?.({ timeRemaining: () => rest-- });
      expect(shared(values)).toBe(done);
    }
    expect(asked).toHaveLength(3);
  });

  it('lets the record be where the browser does not tell', () => {
    vi.stubGlobal('requestIdleCallback', undefined);
    const values = EMPTY();
    shareWhenIdle(values);
    expect(shared(values)).toBe(0);
  });
});
