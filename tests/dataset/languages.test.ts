import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDataFolder } from '../../src/build/data-folder.ts';
import { inLanguage, languagesIn } from '../../src/dataset/compile/languages.ts';
import { load, translationsIn } from '../../src/dataset/compile/load.ts';
import { localeFor } from '../../src/i18n/index.ts';

const { files, shapes } = readDataFolder(join(resolve(import.meta.dirname, '../..'), 'data'));
const NAME = 'incidents/khujand-car-bomb-2010.yaml';
const translated = {
  ...files,
  [NAME]: (files[NAME] ?? '').replace(
    /^title: (.*)$/mu,
    (_line, title: string) => `title: { en: ${JSON.stringify(title)}, ru: "Взрыв в Худжанде" }`,
  ),
};
const titleIn = (language: string) =>
  load(translated, shapes, { version: '1', language }).atlas?.incidents.find(
    ({ id }) => id === 'khujand-car-bomb-2010',
  )?.title;

describe('texts keyed by language', () => {
  it('are read in the language asked for, and in English where it lacks them', () => {
    const value = { says: { en: 'A', ru: 'Б' }, open: [{ en: 'C' }, 'D'], from: 'x' };
    expect(inLanguage(value, 'ru')).toEqual({ says: 'Б', open: ['C', 'D'], from: 'x' });
    expect(inLanguage(value, 'en')).toEqual({ says: 'A', open: ['C', 'D'], from: 'x' });
    expect([...languagesIn(value)]).toEqual(['en', 'ru']);
  });

  it('are not mistaken for records, nor records for them', () => {
    const movement = { from: 'kunduz', to: 'khatlon', label: 'said to cross' };
    expect(inLanguage(movement, 'ru')).toEqual(movement);
    expect(languagesIn(movement).size).toBe(0);
  });

  it('compile into one Atlas for each language, by the same rules', () => {
    expect(translationsIn(translated)).toEqual(['ru']);
    expect(titleIn('ru')).toBe('Взрыв в Худжанде');
    expect(titleIn('en')).not.toBe('Взрыв в Худжанде');
    expect(titleIn('tg')).toBe(titleIn('en'));
  });

  it('without English are refused, with file and field named', () => {
    const broken = {
      ...translated,
      [NAME]: (translated[NAME] ?? '').replace(/\{ en: .*?, ru:/u, '{ ru:'),
    };
    const { problems } = load(broken, shapes, { version: '1' });
    expect(problems.map(({ file, field }) => [file, field])).toContainEqual([NAME, 'title']);
  });
});

describe('the language of a visit', () => {
  it('is the first of the wanted ones that there is, else English', () => {
    expect(localeFor(['tg', 'en-GB'])).toBe('en');
    expect(localeFor(['tlh'])).toBe('en');
  });
});
