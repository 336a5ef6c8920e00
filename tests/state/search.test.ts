import { describe, expect, it } from 'vitest';
import { indexAtlas } from '../../src/domain/lookup.ts';
import { foldTerm } from '../../src/state/fold.ts';
import { searchIndex } from '../../src/state/search.ts';
import { sampleAtlas } from '../fixtures/sample-atlas.ts';

const atlas = sampleAtlas();
const index = searchIndex(atlas, indexAtlas(atlas));
const first = (text: string) => index.search(text)[0];

describe('search', () => {
  it.each([
    ['Khujand', 'khujand'],
    ['Khojand', 'khujand'],
    ['Kojand', 'khujand'],
    ['khujnad', 'khujand'],
    ['Хуҷанд', 'khujand'],
    ['хучанд', null],
    ['Qunduz', 'manhunt'],
    ['Konduz', 'manhunt'],
    ['Mullah Abdullah', 'abdullo'],
    ['Mulla Abdulo', 'abdullo'],
    ['abdul', 'abdullo'],
    ['Karateghin', 'ambush'],
  ])('finds %s', (text, id) => {
    const found = index.incidents(text);
    if (id === null) expect(found?.size ?? 0).toBe(0);
    else expect(found).toContain(id);
  });

  it('puts a title before a place, and says which field matched', () => {
    expect(first('khujand')).toMatchObject({ id: 'trial', field: 'title' });
    expect(index.search('leninabad')[0]).toMatchObject({ id: 'khujand', field: 'place', sample: 'Leninabad' });
    expect(index.search('ruttig')[0]).toMatchObject({ field: 'speaker', sample: 'Thomas Ruttig' });
  });

  it('asks for every word', () => {
    expect(index.incidents('fighting khorog')).toEqual(new Set(['khorog']));
  });

  it('asks nothing without a word', () => {
    expect(index.incidents('  … ')).toBeNull();
    expect(index.search('')).toEqual([]);
  });

  it('keeps one index for one record', () => {
    expect(searchIndex(atlas, indexAtlas(atlas))).toBe(index);
  });
});

describe('folding', () => {
  it.each([['Rahmon', 'RAHMON'], ['Khujand', 'Khojand'], ['Qunduz', 'Kunduz'], ['Khālid', 'Khalid'], ['Mullo', 'Mullah'], ['Қӯрғонтеппа', 'қургонтеппа']])(
    'takes %s and %s for one word',
    (a, b) => expect(foldTerm(a)).toBe(foldTerm(b)),
  );
});
