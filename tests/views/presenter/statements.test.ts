import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/domain/model.ts';
import { paragraphsOf } from '../../../src/domain/paragraphs.ts';
import type { Camp, Question, Reading } from '../../../src/domain/vocabulary.ts';
import { elapsedText } from '../../../src/views/presenter/elapsed.ts';
import { coveredQuestions, statementsOf } from '../../../src/views/presenter/statements.ts';

const said = (
  id: string,
  question: Question,
  reading: Reading | null,
  speaker = id,
  camp: Camp = 'official',
) => ({ id, question, reading, speaker, camp, says: '' }) as Claim;
const ids = (claims: readonly Claim[]) => claims.map((claim) => claim.id);

describe('the statements in front of a class', () => {
  it('are those of the side that say who stood behind it, in the order of the questions', () => {
    const claims = [
      said('b', 'motive', 4),
      said('a', 'perpetrator', 5),
      said('toll', 'casualties', null),
      said('other', 'perpetrator', 1, 'x', 'independent'),
    ];
    expect(ids(statementsOf(claims, 'official'))).toEqual(['a', 'b']);
  });

  it('give both voices of a side that contradicts itself before a second question', () => {
    const claims = [
      said('high', 'perpetrator', 5),
      said('near', 'motive', 4),
      said('low', 'perpetrator', 2),
    ];
    expect(ids(statementsOf(claims, 'official', 2))).toEqual(['high', 'low']);
  });

  it('give each question its say, then each speaker', () => {
    const claims = [
      said('a', 'perpetrator', 5, 'one'),
      said('b', 'perpetrator', 5, 'one'),
      said('c', 'perpetrator', 5, 'two'),
      said('d', 'label', 5, 'one'),
    ];
    expect(ids(statementsOf(claims, 'official', 2))).toEqual(['a', 'd']);
    expect(ids(statementsOf(claims, 'official', 3))).toEqual(['a', 'c', 'd']);
  });

  it('stay few enough to be read from the back row, but never fewer than two voices', () => {
    const long = (id: string, question: Question) => ({
      ...said(id, question, 5),
      says: 'word '.repeat(30),
    });
    const claims = [
      long('a', 'perpetrator'),
      long('b', 'motive'),
      long('c', 'label'),
      long('d', 'label'),
    ];
    expect(ids(statementsOf(claims, 'official', 3))).toEqual(['a', 'b']);
    expect(statementsOf(claims, 'official')).toHaveLength(4);
  });

  it('name the questions that a cover hides', () => {
    const claims = [
      said('a', 'label', 1, 'x', 'independent'),
      said('b', 'perpetrator', 2, 'x', 'independent'),
      said('c', 'motive', 4),
    ];
    expect(coveredQuestions(claims)).toEqual(['perpetrator', 'label']);
  });
});

describe('small matters of the stage', () => {
  it('tells elapsed time in minutes, and in hours when there are any', () => {
    expect(elapsedText(0)).toBe('0:00');
    expect(elapsedText(245_000)).toBe('4:05');
    expect(elapsedText(3_729_000)).toBe('1:02:09');
    expect(elapsedText(-5)).toBe('0:00');
  });

  it('parts paragraphs at empty lines only', () => {
    expect(paragraphsOf('One\nline.\n\n Two. \n')).toEqual(['One line.', 'Two.']);
  });
});
