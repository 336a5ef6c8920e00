import { describe, expect, test } from 'vitest';
import { wordsFor } from '../../../src/i18n/index.ts';
import { dateReason, nameIn, printedIn, sentenceOf } from '../../../src/state/check/reasons.ts';

const words = wordsFor('en');
const span = { earliest: '2010-09-19', latest: '2010-09-19' } as const;

describe('why an entry matches', () => {
  test('a name is told as the reader wrote it and as the record prints it', () => {
    const sentence = sentenceOf('Prisoners of Kojand were in Mullah Abdullah’s band');
    expect(nameIn(sentence, ['Dushanbe', 'Khujand'])).toEqual({
      typed: 'Kojand',
      printed: 'Khujand',
    });
    expect(nameIn(sentence, ['Mullo Abdullo'])).toEqual({
      typed: 'Mullah Abdullah’s',
      printed: 'Mullo Abdullo',
    });
    expect(nameIn(sentence, ['Abdullah Mullah', 'Osh'])).toBeNull();
  });

  test('a date is told as typed, beside the record’s own; a wrong year is no reason', () => {
    const incident = { date: '2010-09-19', span: { ...span } } as const;
    const of = (text: string) => dateReason(sentenceOf(text), incident as never, 'en');
    expect(of('An ambush in SEPTEMBER, 2010')).toEqual({
      kind: 'date',
      words: [{ typed: 'SEPTEMBER 2010', printed: '19 September 2010' }],
    });
    expect(of('An ambush in March 2010')?.kind).toBe('year');
    expect(of('An ambush in September 2011')).toBeNull();
    expect(dateReason(sentenceOf('2010'), { date: null, span: null }, 'en')).toBeNull();
  });

  test('a word of the record is printed as it stands there, not as it is compared', () => {
    expect(printedIn(['Nobody', 'Strikes by NATO on Khojand'], 'nata')).toBe('NATO');
    expect(printedIn(['Strikes by NATO'], 'strike')).toBe('Strikes');
    expect(printedIn(['Strikes by NATO'], 'absent')).toBeNull();
  });

  test('the reader sees own words once where the record has the same, else both', () => {
    expect(
      words.check.reason({
        kind: 'words',
        words: [
          { typed: 'nato', printed: 'NATO' },
          { typed: 'chopper', printed: 'helicopter' },
        ],
      }),
    ).toBe('shares words: “nato”, “chopper” (in the record: “helicopter”)');
  });
});
