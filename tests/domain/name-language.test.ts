/** Which voice reads a name. */
import { expect, it } from 'vitest';
import { languageOfName, runsOf } from '../../src/domain/name-language.ts';

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

it.each([
  ['Khujand (Хуҷанд), north', [['Khujand ('], ['Хуҷанд', 'tg'], ['), north']]],
  ['Раштская долина, и далее', [['Раштская долина, и далее', 'ru']]],
  ['names the place: “دوشنبه شهر”', [['names the place: “'], ['دوشنبه شهر', 'fa'], ['”']]],
  ['Khujand', [['Khujand']]],
  ['', []],
])('cuts “%s” where its script changes', (text, runs) => {
  const found = runsOf(text);
  expect(found.map(({ text: run, language }) => (language ? [run, language] : [run]))).toEqual(
    runs,
  );
  expect(found.map((run) => run.text).join('')).toBe(text);
});
