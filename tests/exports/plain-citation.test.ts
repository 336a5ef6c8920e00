import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../src/domain/model.ts';
import { documentLine, plainCitation } from '../../src/exports/plain-citation.ts';
import { DOCUMENTS } from '../fixtures/sample-atlas.ts';

const [model] = DOCUMENTS;
if (model === undefined) throw new Error('The sample has no document.');
const text = (csl: Record<string, unknown>, parts: Partial<SourceDocument> = {}) => ({
  ...model,
  title: 'A title',
  published: '2013-23',
  csl,
  ...parts,
});

describe('a document in a line', () => {
  it('gives initials, outlet and date', () =>
    expect(
      documentLine(
        text({
          author: [{ family: 'Ruttig', given: 'Thomas' }],
          'container-title': 'Afghanistan Analysts Network',
        }),
        'en',
      ),
    ).toBe('T. Ruttig, Afghanistan Analysts Network, autumn 2013'));
  it('takes the series where there is no journal, and a body for an author', () =>
    expect(
      documentLine(
        text({
          author: [{ literal: 'Crisis Group' }],
          'collection-title': 'Brief',
          number: '7',
          publisher: 'A press',
        }),
        'en',
      ),
    ).toBe('Crisis Group, Brief 7, autumn 2013'));
  it('leaves out what the item lacks', () =>
    expect(documentLine(text({}), 'en')).toBe('autumn 2013'));
});

describe('a plain citation', () => {
  it('names author, title, outlet, date, paragraph and phrase', () =>
    expect(
      plainCitation(
        text({
          author: [
            { family: 'Heathershaw', given: 'John' },
            { family: 'Roche', given: 'Sophie' },
          ],
          'container-title': 'A journal',
        }),
        { locator: 32, quote: 'some words' },
      ),
    ).toBe(
      'John Heathershaw, Sophie Roche, “A title”, A journal, autumn 2013, ¶32: “some words”.',
    ));
});
