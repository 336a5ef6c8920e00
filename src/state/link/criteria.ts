/** What a reader filters by, in the link: a parameter for each criterion. */
import {
  CAMPS,
  INCIDENT_KINDS,
  QUESTIONS,
  SPEAKER_KINDS,
  STATUSES,
} from '../../domain/vocabulary.ts';
import { type Criteria, NO_CRITERIA } from '../store.ts';
import { type Field, MAX_TEXT, SLUG } from './field.ts';

const LISTS = {
  camps: ['camp', CAMPS],
  questions: ['question', QUESTIONS],
  statuses: ['status', STATUSES],
  kinds: ['kind', INCIDENT_KINDS],
  speakerKinds: ['speaker', SPEAKER_KINDS],
} as const;
const SLUG_LISTS = { provinces: 'province', documents: 'text' } as const;
const SWITCHES = {
  unnamedSources: 'unnamed',
  confessions: 'confessions',
  figuresDiffer: 'figures',
} as const;

/** Most values of one list that are read. */
const MAX_VALUES = 40;

export const criteria: Field<Criteria> = {
  write: (value) => {
    const out: [string, string][] = [];
    if (value.text !== '') out.push(['q', value.text.slice(0, MAX_TEXT)]);
    for (const [key, [parameter]] of Object.entries(LISTS)) {
      const chosen = value[key as keyof typeof LISTS];
      if (chosen.length > 0) out.push([parameter, chosen.join(',')]);
    }
    for (const [key, parameter] of Object.entries(SLUG_LISTS)) {
      const chosen = value[key as keyof typeof SLUG_LISTS];
      if (chosen.length > 0) out.push([parameter, chosen.join(',')]);
    }
    if (value.distance !== null) out.push(['distance', String(value.distance)]);
    for (const [key, parameter] of Object.entries(SWITCHES))
      if (value[key as keyof typeof SWITCHES]) out.push([parameter, '1']);
    return out;
  },
  read: (parameters, fail) => {
    const found: { -readonly [K in keyof Criteria]?: Criteria[K] } = {};
    const text = parameters.get('q');
    if (text !== null) found.text = text.slice(0, MAX_TEXT);
    const list = (
      key: string,
      parameter: string,
      fits: (each: string) => boolean,
      expected: string,
    ) => {
      const value = parameters.get(parameter);
      if (value === null) return;
      const asked = [...new Set(value.split(',').slice(0, MAX_VALUES))];
      for (const each of asked) if (!fits(each)) fail({ parameter, value: each, expected });
      Object.assign(found, { [key]: asked.filter(fits) });
    };
    for (const [key, [parameter, values]] of Object.entries(LISTS))
      list(
        key,
        parameter,
        (each) => (values as readonly string[]).includes(each),
        values.join(', '),
      );
    for (const [key, parameter] of Object.entries(SLUG_LISTS))
      list(key, parameter, (each) => SLUG.test(each), 'ids of the record, separated by commas');
    const distance = parameters.get('distance');
    if (distance !== null) {
      if (/^[0-4]$/u.test(distance)) found.distance = Number(distance);
      else fail({ parameter: 'distance', value: distance, expected: '0 to 4' });
    }
    for (const [key, parameter] of Object.entries(SWITCHES)) {
      const value = parameters.get(parameter);
      if (value === '1') Object.assign(found, { [key]: true });
      else if (value !== null) fail({ parameter, value, expected: '1' });
    }
    return Object.keys(found).length === 0 ? undefined : { ...NO_CRITERIA, ...found };
  },
};
