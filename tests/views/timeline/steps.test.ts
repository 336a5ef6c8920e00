import { describe, expect, it } from 'vitest';
import { addMonths } from '../../../src/views/timeline/steps.ts';

describe('months', () => {
  it('keep a last day a last day', () => {
    expect(addMonths('2011-02-28', 1)).toBe('2011-03-31');
    expect(addMonths('2012-03-31', -1)).toBe('2012-02-29');
  });
  it('shorten a day that is not there', () =>
    expect(addMonths('2011-01-30', 1)).toBe('2011-02-28'));
  it('cross years', () => expect(addMonths('2010-07-01', -12)).toBe('2009-07-01'));
});
