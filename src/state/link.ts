/**
 * The link codec: everything a reader has chosen, in the address. One table; the type of `FIELDS` makes a
 * forgotten field a compile error. Old links are brought forward by `link-migrations.ts`. Everything read
 * is checked: what cannot be read is named, never guessed.
 */
import { CAMPS, INCIDENT_KINDS, QUESTIONS, SPEAKER_KINDS, STATUSES } from '../domain/vocabulary.ts';
import { migrateLink } from './link-migrations.ts';
import {
  type AtlasState,
  type Camera,
  type Criteria,
  HANDOUTS,
  INITIAL_STATE,
  isTouring,
  LENSES,
  LIST_ORDERS,
  NO_CRITERIA,
  PAGES,
  SORTS,
  THEMES,
} from './store.ts';

/** What the link carries of the state. The rest is of the moment. */
export type LinkState = Pick<
  AtlasState,
  | 'lens'
  | 'page'
  | 'selected'
  | 'passage'
  | 'criteria'
  | 'time'
  | 'knownBy'
  | 'sort'
  | 'listOrder'
  | 'theme'
  | 'viewport'
  | 'tour'
  | 'scene'
  | 'present'
  | 'covered'
  | 'handout'
  | 'seed'
>;

/** A parameter that could not be read: its name, what it held, and what was expected. */
export interface LinkProblem {
  readonly parameter: string;
  readonly value: string;
  readonly expected: string;
}

interface Field<T> {
  /** Parameters to write; nothing for the default. */
  readonly write: (value: T) => readonly (readonly [string, string])[];
  /** The value, undefined where absent; calls `fail` for what cannot be read. */
  readonly read: (
    parameters: URLSearchParams,
    fail: (problem: LinkProblem) => void,
  ) => T | undefined;
}

const MAX_TEXT = 200;
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

function choice<const T extends string>(
  parameter: string,
  values: readonly T[],
  standard: T,
): Field<T> {
  return {
    write: (value) => (value === standard ? [] : [[parameter, value]]),
    read: (parameters, fail) => {
      const value = parameters.get(parameter);
      if (value === null) return undefined;
      const known = values.find((each) => each === value);
      if (known === undefined) fail({ parameter, value, expected: values.join(', ') });
      return known;
    },
  };
}

function matching(parameter: string, pattern: RegExp, expected: string): Field<string | null> {
  return {
    write: (value) => (value === null ? [] : [[parameter, value]]),
    read: (parameters, fail) => {
      const value = parameters.get(parameter);
      if (value === null) return undefined;
      if (value.length <= MAX_TEXT && pattern.test(value)) return value;
      fail({ parameter, value, expected });
      return undefined;
    },
  };
}

/** A day that exists: the engine reads 30 February as 2 March, so the day must come back as it went in. */
const validDay = (day: string) => {
  if (!DAY.test(day)) return false;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(day);
};

const time: Field<AtlasState['time']> = {
  write: (value) => (value === null ? [] : [['time', `${value.from}..${value.to}`]]),
  read: (parameters, fail) => {
    const value = parameters.get('time');
    if (value === null) return undefined;
    const [from = '', to = '', ...rest] = value.split('..');
    if (rest.length === 0 && validDay(from) && validDay(to) && from <= to) return { from, to };
    fail({ parameter: 'time', value, expected: 'two days, as 2010-07-01..2011-02-28' });
    return undefined;
  },
};

const viewport: Field<Camera | null> = {
  write: (value) =>
    value === null
      ? []
      : [
          [
            'map',
            `${value.zoom.toFixed(2)}/${value.latitude.toFixed(4)}/${value.longitude.toFixed(4)}`,
          ],
        ],
  read: (parameters, fail) => {
    const value = parameters.get('map');
    if (value === null) return undefined;
    const parts = value.split('/').map(Number);
    const [zoom = Number.NaN, latitude = Number.NaN, longitude = Number.NaN] = parts;
    const fits =
      parts.length === 3 &&
      zoom >= 0 &&
      zoom <= 22 &&
      Math.abs(latitude) <= 85 &&
      Math.abs(longitude) <= 180;
    if (fits) return { zoom, latitude, longitude };
    fail({ parameter: 'map', value, expected: 'zoom/latitude/longitude, as 6.50/38.4200/69.4200' });
    return undefined;
  },
};

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
const SEED = /^\d{1,6}(?:-[1-9]\d?)?$/u;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

const criteria: Field<Criteria> = {
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
    for (const [key, [parameter, values]] of Object.entries(LISTS)) {
      const value = parameters.get(parameter);
      if (value === null) continue;
      const asked = [...new Set(value.split(',').slice(0, 40))];
      for (const each of asked)
        if (!(values as readonly string[]).includes(each))
          fail({ parameter, value: each, expected: values.join(', ') });
      Object.assign(found, {
        [key]: asked.filter((each) => (values as readonly string[]).includes(each)),
      });
    }
    for (const [key, parameter] of Object.entries(SLUG_LISTS)) {
      const value = parameters.get(parameter);
      if (value === null) continue;
      const asked = [...new Set(value.split(',').slice(0, 40))];
      for (const each of asked)
        if (!SLUG.test(each))
          fail({ parameter, value: each, expected: 'ids of the record, separated by commas' });
      Object.assign(found, { [key]: asked.filter((each) => SLUG.test(each)) });
    }
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

const knownBy: Field<string | null> = {
  write: (value) => (value === null ? [] : [['known', value]]),
  read: (parameters, fail) => {
    const value = parameters.get('known');
    if (value === null) return undefined;
    if (validDay(value)) return value;
    fail({ parameter: 'known', value, expected: 'a day, as 2010-12-31' });
    return undefined;
  },
};

const MAX_SCENE = 99;

/** Counted from 1 in the link, as on the screen. */
const scene: Field<number> = {
  write: (value) => (value === 0 ? [] : [['scene', String(value + 1)]]),
  read: (parameters, fail) => {
    const value = parameters.get('scene');
    if (value === null) return undefined;
    if (/^\d{1,2}$/u.test(value) && Number(value) >= 1 && Number(value) <= MAX_SCENE)
      return Number(value) - 1;
    fail({ parameter: 'scene', value, expected: `a number from 1 to ${MAX_SCENE}` });
    return undefined;
  },
};

const present: Field<boolean> = {
  write: (value) => (value ? [['present', '1']] : []),
  read: (parameters, fail) => {
    const value = parameters.get('present');
    if (value === null) return undefined;
    if (value === '1') return true;
    fail({ parameter: 'present', value, expected: '1' });
    return undefined;
  },
};

/** The covered incident by its id; `1` stands for the one that the link opens. */
const covered: Field<string | null> = {
  write: (value) => (value === null ? [] : [['cover', value]]),
  read: (parameters, fail) => {
    const value = parameters.get('cover');
    if (value === null) return undefined;
    const incident = parameters.get('incident');
    if (value === '1' && incident !== null && SLUG.test(incident)) return incident;
    if (value !== '1' && SLUG.test(value)) return value;
    fail({ parameter: 'cover', value, expected: '1, in a link with an incident' });
    return undefined;
  },
};

/** A handout is one of the open incident. */
const handout: Field<AtlasState['handout']> = {
  write: (value) => (value === null ? [] : [['handout', value]]),
  read: (parameters, fail) => {
    const value = parameters.get('handout');
    if (value === null) return undefined;
    const known = HANDOUTS.find((each) => each === value);
    if (known === undefined) fail({ parameter: 'handout', value, expected: HANDOUTS.join(', ') });
    else if (parameters.get('incident') === null)
      fail({ parameter: 'handout', value, expected: 'an incident in the same link' });
    else return known;
    return undefined;
  },
};

type Fields = { [K in keyof LinkState]: Field<LinkState[K]> };

const FIELDS: Fields = {
  selected: matching('incident', SLUG, 'an id of the record'),
  passage: matching(
    'passage',
    /^[a-z0-9-]+\/[a-z0-9-]+#\d{1,3}$/u,
    'a claim of the record and a number, as incident/claim#0',
  ),
  lens: choice('lens', LENSES, INITIAL_STATE.lens),
  page: choice('view', PAGES, INITIAL_STATE.page),
  sort: choice('sort', SORTS, INITIAL_STATE.sort),
  listOrder: choice('list', LIST_ORDERS, INITIAL_STATE.listOrder),
  theme: choice('theme', THEMES, INITIAL_STATE.theme),
  time,
  knownBy,
  criteria,
  viewport,
  tour: matching('tour', SLUG, 'an id of a guided tour'),
  scene,
  present,
  covered,
  handout,
  seed: matching(
    'seed',
    SEED,
    'a number of up to six digits, as 4711, or 4711-2 for the second set',
  ),
};

/** What a tour's scene sets: a link into a tour names the scene, and leaves these to it. */
const SET_BY_SCENE: ReadonlySet<keyof LinkState> = new Set([
  'lens',
  'selected',
  'passage',
  'criteria',
  'time',
  'knownBy',
  'viewport',
  'covered',
  'handout',
]);

/** The query string of a state, without the question mark; empty for the first view. */
export function writeLink(state: LinkState): string {
  const parameters = new URLSearchParams();
  const put = <K extends keyof LinkState>(key: K) => {
    const field: Fields[K] = FIELDS[key];
    for (const [name, value] of field.write(state[key])) parameters.set(name, value);
  };
  for (const key of Object.keys(FIELDS) as (keyof LinkState)[]) {
    if (!isTouring(state) || !SET_BY_SCENE.has(key)) put(key);
  }
  if (state.selected !== null && parameters.get('cover') === state.selected)
    parameters.set('cover', '1');
  return parameters.toString().replaceAll('%2F', '/').replaceAll('%2C', ',').replaceAll('%3A', ':');
}

export interface ReadLink {
  readonly state: Partial<LinkState>;
  readonly problems: readonly LinkProblem[];
}

/** What a query string says, and what in it could not be read. Never throws. */
export function readLink(search: string): ReadLink {
  const parameters = migrateLink(new URLSearchParams(search));
  const problems: LinkProblem[] = [];
  const state: Partial<Record<keyof LinkState, unknown>> = {};
  for (const key of Object.keys(FIELDS) as (keyof LinkState)[]) {
    const value = FIELDS[key].read(parameters, (problem) =>
      problems.push({ ...problem, value: problem.value.slice(0, 80) }),
    );
    if (value !== undefined) state[key] = value;
  }
  if (isTouring({ page: INITIAL_STATE.page, tour: null, ...(state as Partial<LinkState>) })) {
    for (const key of SET_BY_SCENE) delete state[key];
  }
  return { state: state as Partial<LinkState>, problems };
}
