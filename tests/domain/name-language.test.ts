/** Which voice reads a name. */
import { expect, it } from 'vitest';
import { languageOfName } from '../../src/domain/name-language.ts';

it.each([
  ['Хуҷанд', 'tg'],
  ['Раштская долина', 'ru'],
  ['دوشنبه', 'fa'],
  ['Khujand', undefined],
  ['Khujand (Хуҷанд)', undefined],
  ['1992', undefined],
])('marks %s as %s', (name, language) => {
  expect(languageOfName(name)).toBe(language);
});
