import { describe, expect, it } from 'vitest';
import { indexAtlas } from '../../../src/domain/lookup.ts';
import type { Passage } from '../../../src/domain/model.ts';
import { wordsFor } from '../../../src/i18n/index.ts';
import { sourceWords } from '../../../src/views/dossier/SourceButtons.tsx';
import {
  allSpotsOf,
  openIn,
  parsePassageKey,
  passageKey,
  spotsOf,
} from '../../../src/views/dossier/sources-of.ts';
import { claimOf, hopOf, passageOf } from '../../fixtures/claims.ts';
import { sampleAtlas } from '../../fixtures/sample-atlas.ts';

const lookup = indexAtlas(sampleAtlas());
const inText = (parts: Partial<Passage> = {}) =>
  passageOf({ document: 'ruttig-2013', locator: 32, ...parts });
const said = (speaker: string, ...passages: Passage[]) => claimOf('a/b', { speaker, passages });
const labels = (speaker: string, ...passages: Passage[]) =>
  spotsOf(said(speaker, ...passages), lookup).map((spot) =>
    sourceWords(spot, wordsFor('en')).replaceAll('\u00a0', ' '),
  );

describe('the words of a source button', () => {
  it('name the text alone where it speaks for itself', () =>
    expect(labels('ruttig', inText())).toEqual(['AAN 2013 ¶32']));
  it('say in which text another speaker stands', () =>
    expect(labels('bleuer', inText())).toEqual(['in AAN 2013 ¶32']));
  it('name the last hand on the way', () => {
    const route = [hopOf('Bleuer', 'A radio station'), hopOf('A radio station', 'AAN 2013')];
    expect(labels('bleuer', inText({ route }))).toEqual(['via a radio station, in AAN 2013 ¶32']);
  });
  it('do not count the speaker as a hand on the way', () => {
    const route = [hopOf('Not stated', 'Christian Bleuer'), hopOf('Christian Bleuer', 'AAN 2013')];
    expect(labels('bleuer', inText({ route }))).toEqual(['in AAN 2013 ¶32']);
  });
  it('stand once for a paragraph reached in one way, though every passage can be opened', () => {
    const passages = [inText({ quote: 'one' }), inText({ quote: 'two' }), inText({ locator: 33 })];
    expect(labels('ruttig', ...passages)).toEqual(['AAN 2013 ¶32', 'AAN 2013 ¶33']);
    expect(allSpotsOf(said('ruttig', ...passages), lookup)).toHaveLength(3);
  });
});

describe('the key of an open passage', () => {
  it('goes there and back', () =>
    expect(parsePassageKey(passageKey('a/b', 2))).toEqual({ claim: 'a/b', index: 2 }));
  it('opens only a passage that is there', () => {
    const claim = said('ruttig', inText());
    expect(openIn('a/b#0', [claim])).toEqual({ claim, index: 0 });
    for (const key of ['a/b#1', 'a/c#0', 'a/b', 'a/b#x', null])
      expect(openIn(key, [claim])).toBeNull();
  });
});
