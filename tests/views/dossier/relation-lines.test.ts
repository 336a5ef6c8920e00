import { describe, expect, it } from 'vitest';
import { indexAtlas } from '../../../src/domain/lookup.ts';
import { wordsFor } from '../../../src/i18n/index.ts';
import { relationLines } from '../../../src/views/dossier/relation-lines.ts';
import { sampleAtlas } from '../../fixtures/sample-atlas.ts';

const atlas = sampleAtlas();
const [model] = atlas.incidents;
const [first, second] = model?.claims ?? [];
if (model === undefined || first === undefined || second === undefined)
  throw new Error('The sample has no incident with two claims.');
const lookup = indexAtlas({
  ...atlas,
  incidents: [
    {
      ...model,
      relations: [
        {
          from: second.id,
          to: first.id,
          kind: 'corrects',
          extent: 'part',
          conceded: 'no',
          grounds: 'Own research.',
        },
      ],
    },
  ],
});
const name = (id: string) => lookup.speakers.get(id)?.name ?? '';

describe('what claims do to one another', () => {
  it('is said from the side of the claim that is answered', () =>
    expect(relationLines(first, lookup, wordsFor('en'))).toMatchObject([
      {
        does: `Corrected by ${name(second.speaker)} (in part; not conceded)`,
        says: second.says,
        grounds: 'Own research.',
      },
    ]));
  it('and from the side of the claim that answers', () =>
    expect(relationLines(second, lookup, wordsFor('en'))[0]?.does).toBe(
      `Corrects ${name(first.speaker)} (in part; not conceded)`,
    ));
});
