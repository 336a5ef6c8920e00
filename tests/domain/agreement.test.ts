import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementOf, kappaOf, nearOf, type Pair } from '../../src/domain/agreement.ts';

const times = (count: number, pair: Pair<string>): Pair<string>[] =>
  Array.from({ length: count }, () => pair);

const code = fc.constantFrom('a', 'b', 'c');
const pairs = fc.array(fc.tuple(code, code), { minLength: 1, maxLength: 30 });

describe('agreement of two coders', () => {
  test('fifty grants read twice: 70 per cent, of which chance gives 50, so kappa is 0.4', () => {
    const grants = [
      ...times(20, ['yes', 'yes']),
      ...times(5, ['yes', 'no']),
      ...times(10, ['no', 'yes']),
      ...times(15, ['no', 'no']),
    ];
    expect(agreementOf(grants)).toBeCloseTo(0.7);
    expect(kappaOf(grants)).toBeCloseTo(0.4);
  });

  test('the same agreement is worth less where one code is used for nearly everything', () => {
    const even = [...times(45, ['a', 'a']), ...times(45, ['b', 'b']), ...times(10, ['a', 'b'])];
    const skewed = [...times(85, ['a', 'a']), ...times(5, ['b', 'b']), ...times(10, ['a', 'b'])];
    expect(agreementOf(even)).toBe(agreementOf(skewed));
    expect(kappaOf(skewed) ?? 1).toBeLessThan(kappaOf(even) ?? 0);
  });

  test('nothing coded, or one code throughout, gives no kappa', () => {
    expect(agreementOf([])).toBeNull();
    expect(kappaOf([])).toBeNull();
    expect(kappaOf(times(5, ['a', 'a']))).toBeNull();
  });

  test('coders who never meet score below chance', () => {
    expect(kappaOf([...times(5, ['a', 'b']), ...times(5, ['b', 'a'])])).toBeCloseTo(-1);
  });

  test('kappa is never above agreement nor above 1, and is 1 only where all agree', () => {
    fc.assert(
      fc.property(pairs, (some) => {
        const kappa = kappaOf(some);
        const agreement = agreementOf(some) ?? 0;
        if (kappa === null) return;
        expect(kappa).toBeGreaterThanOrEqual(-1 - 1e-9);
        expect(kappa).toBeLessThanOrEqual(agreement + 1e-9);
        expect(Math.abs(kappa - 1) < 1e-9).toBe(agreement === 1);
      }),
    );
  });

  test('it does not matter who is the first coder, in what order, or what the codes are called', () => {
    fc.assert(
      fc.property(pairs, (some) => {
        const renamed = { a: 'z', b: 'a', c: 'b' } as const;
        const kappa = kappaOf(some);
        const same = (other: number | null) => {
          if (kappa === null) expect(other).toBeNull();
          else expect(other).toBeCloseTo(kappa, 9);
        };
        same(kappaOf(some.map(([x, y]) => [y, x] as const)));
        same(kappaOf([...some].reverse()));
        same(kappaOf(some.map(([x, y]) => [renamed[x], renamed[y]] as const)));
      }),
    );
  });

  test('a step apart is near; a reading against none is not', () => {
    expect(
      nearOf([
        [5, 5],
        [5, 4],
        [5, 3],
        [null, null],
        [null, 3],
      ]),
    ).toBe(3);
  });
});
