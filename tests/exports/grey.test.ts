import { expect, test } from 'vitest';
import { greyOf, inGrey } from '../../src/exports/grey.ts';

test('grey keeps what is light light and what is dark dark', () => {
  expect(greyOf('#000000')).toBe('#000000');
  expect(greyOf('#ffffff')).toBe('#ffffff');
  expect(greyOf('#54308c')).toBe('#454545');
});

test('colours in attributes are greyed; words and references stay', () => {
  expect(inGrey('<path fill="#54308c" clip-path="url(#abcdef)"/><text>#a84f06</text>')).toBe(
    '<path fill="#454545" clip-path="url(#abcdef)"/><text>#a84f06</text>',
  );
});
