import { describe, expect, it } from 'vitest';
import { examplesOf } from '../../src/domain/examples.ts';
import { indexAtlas } from '../../src/domain/lookup.ts';
import { sampleAtlas } from '../fixtures/sample-atlas.ts';

const atlas = sampleAtlas();
const examples = (reading: 1 | 2 | 5) => examplesOf(reading, atlas, indexAtlas(atlas));

describe('worked examples', () => {
  it('come from both camps where both gave the reading', () => {
    expect(examples(1).map(({ claim }) => claim.camp)).toEqual(['official', 'independent']);
  });
  it('prefer core incidents and named speakers', () =>
    expect(examples(1)[0]?.claim.speaker).toBe('tajik-government'));
  it('are fewer where only one camp gave it', () =>
    expect(examples(5).map(({ claim }) => claim.camp)).toEqual(['official']));
});
