/**
 * The link codec: everything a reader has chosen, in the address. One table; the type of `FIELDS` makes a
 * forgotten field a compile error. Old links are brought forward by `migrations.ts`. Everything read
 * is checked: what cannot be read is named, never guessed.
 */
import {
  type AtlasState,
  INITIAL_STATE,
  isTouring,
  LENSES,
  LIST_ORDERS,
  PAGES,
  SORTS,
  THEMES,
} from '../store.ts';
import { criteria } from './criteria.ts';
import { choice, type Field, type LinkProblem, matching, SLUG } from './field.ts';
import { covered, handout, present, scene } from './lesson.ts';
import { migrateLink } from './migrations.ts';
import { knownBy, time } from './time.ts';
import { viewport } from './viewport.ts';

export type { LinkProblem };

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

const SEED = /^\d{1,6}(?:-[1-9]\d?)?$/u;

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
