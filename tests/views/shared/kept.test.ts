import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kept } from '../../../src/views/shared/kept.ts';

it('reads like the array of the rows that are shown', () => {
  const shown = fc.array(fc.boolean(), { maxLength: 40 });
  fc.assert(
    fc.property(shown, fc.nat(45), fc.nat(45), (flags, from, to) => {
      const rows = flags.map((_, at) => ({ at: flags.length - 1 - at }));
      const filtered = rows.filter(({ at }) => flags[at]);
      const some = kept(rows, Uint8Array.from(flags, Number));
      expect(some.length).toBe(filtered.length);
      expect(some.slice()).toEqual(filtered);
      expect(some.slice(from, to)).toEqual(filtered.slice(from, to));
      for (const index of [0, from, -1]) expect(some.at(index)).toEqual(filtered.at(index));
    }),
  );
});
