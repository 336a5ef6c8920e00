import { describe, expect, it } from 'vitest';
import { indexAtlas } from '../../src/domain/lookup.ts';
import { foldTerm } from '../../src/state/fold.ts';
import { createSearch } from '../../src/state/search.ts';
import { sampleAtlas } from '../fixtures/sample-atlas.ts';

const atlas = sampleAtlas();
const search = createSearch(atlas, indexAtlas(atlas));
const found = (text: string) => search.find(text).map((hit) => hit.incident);

describe('search', () => {
  it.each([
    ['Khujand', 'khujand'],
    ['Khojand', 'khujand'],
    ['Kojand', 'khujand'],
    ['khujamd', 'khujand'],
    ['Хуҷанд', 'khujand'],
    ['хучанд', 'khujand'],
    ['Qunduz', 'manhunt'],
    ['Konduz', 'manhunt'],
    ['Mullah Abdullah', 'abdullo'],
    ['Mulla Abdulo', 'abdullo'],
    ['abdul', 'abdullo'],
    ['Karateghin', 'ambush'],
  ])('finds %s', (text, id) => expect(found(text)).toContain(id));

  it('puts a title before a place, and says which field matched', () => {
    expect(search.find('khujand')[0]).toMatchObject({ incident: 'trial', field: 'title' });
    expect(search.find('leninabad')[0]).toMatchObject({
      incident: 'khujand',
      field: 'place',
      sample: 'Leninabad',
    });
    expect(search.find('ruttig')[0]).toMatchObject({ field: 'speaker', sample: 'Thomas Ruttig' });
  });

  it('asks for every word', () => expect(found('fighting khorog')).toEqual(['khorog']));

  it('finds nothing without a word', () => expect(found('  … ')).toEqual([]));
});

describe('folding', () => {
  it.each([
    ['Rahmon', 'RAHMON'],
    ['Khujand', 'Khojand'],
    ['Qunduz', 'Kunduz'],
    ['Khālid', 'Khalid'],
    ['Mullo', 'Mullah'],
    ['Қӯрғонтеппа', 'қургонтеппа'],
  ])('takes %s and %s for one word', (a, b) => expect(foldTerm(a)).toBe(foldTerm(b)));
});
