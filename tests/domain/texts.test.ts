import { describe, expect, it } from 'vitest';
import { addressOf, authorsOf, outletOf } from '../../src/domain/document-csl.ts';
import { indexAtlas } from '../../src/domain/lookup.ts';
import { cellOf } from '../../src/domain/stance-groups.ts';
import { sampleAtlas } from '../fixtures/sample-atlas.ts';

describe('the matrix', () => {
  const lookup = indexAtlas(sampleAtlas());
  it('counts the passages of a text by what it does with them', () => {
    expect(cellOf('khujand', 'ruttig-2013', lookup)).toEqual([{ group: 'relays', count: 2 }]);
  });
  it('is empty where a text does not tell of an incident', () =>
    expect(cellOf('manhunt', 'bleuer-2012', lookup)).toEqual([]));
});

describe('a citation', () => {
  it('names people and bodies', () => {
    expect(
      authorsOf({ author: [{ family: 'Ruttig', given: 'Thomas' }, { literal: 'Crisis Group' }] }),
    ).toEqual(['Thomas Ruttig', 'Crisis Group']);
    expect(authorsOf({})).toEqual([]);
  });
  it('gives series, outlet and publisher once each', () => {
    expect(
      outletOf({
        'collection-title': 'Policy Brief',
        number: '7',
        'container-title': 'Academy',
        publisher: 'Academy',
      }),
    ).toBe('Policy Brief 7, Academy');
  });
  it('links to web addresses only', () => {
    expect(addressOf({ URL: 'https://example.org/a' })).toBe('https://example.org/a');
    expect(addressOf({ URL: 'javascript:alert(1)' })).toBeNull();
  });
});
