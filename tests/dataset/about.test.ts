/** What a record says of itself, written in a folder or declared by an opened file. */
import { describe, expect, test } from 'vitest';
import { load } from '../../src/dataset/compile/load.ts';
import { importTable, openFile } from '../../src/dataset/import/index.ts';
import { UNNAMED } from '../../src/domain/about.ts';
import { wordsFor } from '../../src/i18n/index.ts';
import { pageWordsFor } from '../../src/i18n/pages.ts';

const LISTS = ['documents', 'speakers', 'places', 'regional', 'questions'];
const EMPTY = Object.fromEntries(LISTS.map((name) => [`${name}.yaml`, '[]']));
const loaded = (about: string | null) =>
  load({ ...EMPTY, ...(about === null ? {} : { 'about.yaml': about }) }, {}, { version: '1' });

describe('about.yaml', () => {
  test('names the record', () => {
    const { atlas, problems } = loaded('title: Coast Atlas\nregion: The coast, 2031\n');
    expect(problems).toEqual([]);
    expect(atlas?.about).toEqual({
      title: 'Coast Atlas',
      region: 'The coast, 2031',
      description: '',
      licence: '',
    });
  });

  test('may be missing', () => {
    expect(loaded(null).atlas?.about).toEqual(UNNAMED);
  });

  test('is checked, with file and field', () => {
    const long = 'x'.repeat(61);
    expect(loaded(`title: ${long}\n`).problems).toMatchObject([
      { file: 'about.yaml', field: 'title', line: 1 },
    ]);
    expect(loaded('region: The coast\n').problems).toMatchObject([
      { file: 'about.yaml', field: 'title' },
    ]);
    expect(loaded('title: Coast\ncolour: red\n').problems).toMatchObject([
      { file: 'about.yaml', field: 'colour' },
    ]);
  });
});

describe('an opened file', () => {
  const DAY = '2026-11-23';
  const titleOf = async (text: string) => {
    const found = await openFile(text, { file: 'coast.csv', day: DAY });
    if (found.kind === 'own') return found.imported.atlas.about.title;
    const { atlas } = await importTable(found.table, found.mapping, {
      file: 'coast.csv',
      day: DAY,
      words: wordsFor('en').importing.standIns,
    });
    return atlas.about.title;
  };
  const collection = (members: object) =>
    JSON.stringify({
      type: 'FeatureCollection',
      ...members,
      features: [{ type: 'Feature', geometry: null, properties: { title: 'Mill fire' } }],
    });

  test('goes by its name', async () => {
    expect(await titleOf('title\nMill fire\n')).toBe('coast.csv');
    expect(await titleOf(collection({}))).toBe('coast.csv');
  });

  test('goes by the title that it declares, cut to what a header holds', async () => {
    expect(await titleOf(collection({ name: 'coast', title: '  Fires of\nthe coast ' }))).toBe(
      'Fires of the coast',
    );
    expect(await titleOf(collection({ name: 'y'.repeat(200) }))).toHaveLength(80);
    expect(await titleOf(collection({ name: 7, title: '   ' }))).toBe('coast.csv');
  });
});

test('the words of the interface name the record that is shown', () => {
  const about = { ...UNNAMED, title: 'Coast Atlas', region: 'The coast', licence: '' };
  const words = pageWordsFor('en', about);
  expect(words.app).toMatchObject({ name: 'Coast Atlas', region: 'The coast' });
  expect(words.page.title('Mill fire')).toBe('Mill fire · Coast Atlas');
  const said = JSON.stringify([
    words.cite.atlas,
    words.account.from('here', 'today'),
    words.account.briefingTitle(1, 2),
    words.picture.credit('here', '1', 'today', 'ground'),
    words.report.subject('x'),
    words.handouts.record('x'),
    words.embed.credit,
    words.page.footer,
    words.page.feedTitle,
  ]);
  expect(said).not.toContain('Contested Ground');
  expect(said).not.toContain('CC BY');
});
