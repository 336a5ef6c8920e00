/** Days in the link: the time window and the *known by* date. */
import type { AtlasState } from '../store.ts';
import { oneParameter } from './field.ts';

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

/** A day that exists: the engine reads 30 February as 2 March, so the day must come back as it went in. */
const validDay = (day: string) => {
  if (!DAY.test(day)) return false;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(day);
};

export const time = oneParameter<AtlasState['time']>({
  parameter: 'time',
  write: (value) => (value === null ? null : `${value.from}..${value.to}`),
  read: (text) => {
    const [from = '', to = '', ...rest] = text.split('..');
    return rest.length === 0 && validDay(from) && validDay(to) && from <= to
      ? { from, to }
      : undefined;
  },
  expected: 'two days, as 2010-07-01..2011-02-28',
});

export const knownBy = oneParameter<string | null>({
  parameter: 'known',
  write: (value) => value,
  read: (text) => (validDay(text) ? text : undefined),
  expected: 'a day, as 2010-12-31',
});
