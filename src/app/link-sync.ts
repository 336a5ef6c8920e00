/**
 * Keeps the address and the store in step. A step a reader would want to go back over (opening a dossier,
 * a page, a lens, a passage) makes a history entry; panning, typing, brushing and leafing on in a hurry replace
 * the present one.
 */
import type { AtlasLookup } from '../domain/lookup.ts';
import type { Words } from '../i18n/index.ts';
import {
  type LinkProblem,
  type LinkState,
  type ReadLink,
  readLink,
  writeLink,
} from '../state/link/index.ts';
import { type AtlasState, type AtlasStore, INITIAL_STATE, isTouring } from '../state/store.ts';

const STEPS: readonly (keyof LinkState)[] = [
  'selected',
  'page',
  'lens',
  'passage',
  'tour',
  'present',
  'handout',
];

/** Scenes of a tour set lens and selection as they scroll by: going back should not undo them one by one. */
const TOUR_STEPS: readonly (keyof LinkState)[] = ['page', 'tour', 'present'];

/**
 * How long what replaces an entry is gathered, ms. Browsers take some hundred changes of the history in half a
 * minute and then refuse with an error, which a held key would come to.
 */
const GATHER = 400;

/** From one incident to another, and nothing else: what J and K do. */
const leafs = (state: AtlasState, before: AtlasState) =>
  state.selected !== null &&
  before.selected !== null &&
  state.passage === null &&
  before.passage === null &&
  STEPS.every((field) => field === 'selected' || state[field] === before[field]);

const stepsBetween = (state: AtlasState, before: AtlasState) =>
  isTouring(state) && isTouring(before) ? TOUR_STEPS : STEPS;

/** The state a link asks for, checked against the record: what is not there is named and left out. */
export function stateFromLink(
  read: ReadLink,
  lookup: AtlasLookup,
  words: Words,
): Partial<AtlasState> {
  const notices = read.problems.map((problem: LinkProblem) =>
    words.app.link.unreadable(problem.parameter, problem.value, problem.expected),
  );
  const state: { -readonly [K in keyof AtlasState]?: AtlasState[K] } = { ...read.state };
  if (state.selected != null && !lookup.incidents.has(state.selected)) {
    notices.push(words.app.link.unknownIncident(state.selected));
    state.selected = null;
    state.passage = null;
    state.handout = null;
  }
  if (state.covered != null && !lookup.incidents.has(state.covered)) state.covered = null;
  if (state.passage != null) {
    const claim = state.passage.slice(0, state.passage.indexOf('#'));
    if (!lookup.claims.has(claim)) {
      notices.push(words.app.link.unknownClaim(claim));
      state.passage = null;
    } else if (state.selected == null) {
      state.selected = lookup.incidentOfClaim.get(claim) ?? null;
    }
  }
  if (state.criteria !== undefined) {
    const documents = state.criteria.documents.filter((id) => lookup.documents.has(id));
    for (const id of state.criteria.documents)
      if (!documents.includes(id)) notices.push(words.app.link.unknownDocument(id));
    state.criteria = { ...state.criteria, documents };
  }
  return { ...state, cameraTarget: state.viewport ?? null, notices };
}

/** Where what a reader chose is written, and read from when they go back. */
export interface LinkPlace {
  /** The query that stands there now; null where this visit did not write it. */
  readonly read: () => string | null;
  readonly write: (query: string, asStep: boolean) => void;
}

const addressOf = (query: string) =>
  `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`;

/** The page's own address. */
export const ADDRESS: LinkPlace = {
  read: () => location.search.replace(/^\?/u, ''),
  write: (query, asStep) => {
    if (asStep) history.pushState(null, '', addressOf(query));
    else history.replaceState(null, '', addressOf(query));
  },
};

/** Sets the store to what a query says, as when the reader goes back. */
export function follow(query: string, store: AtlasStore, lookup: AtlasLookup, words: Words): void {
  // The map owns its camera, and what the class expected stays in the page's memory.
  const { viewport: _viewport, predictions: _predictions, ...standard } = INITIAL_STATE;
  const next = stateFromLink(readLink(query), lookup, words);
  const now = store.getState();
  // Within one tour the scene has set the rest, and goes on doing so.
  const sameTour = isTouring({ ...standard, ...next }) && isTouring(now) && next.tour === now.tour;
  store.setState(
    sameTour
      ? { scene: 0, present: false, panel: null, ...next, cameraTarget: now.cameraTarget }
      : { ...standard, ...next },
  );
}

/** Starts to write the address; returns its own undoing. */
export function syncLink(
  store: AtlasStore,
  lookup: AtlasLookup,
  words: Words,
  place: LinkPlace = ADDRESS,
): () => void {
  let reading = false;
  let pending: ReturnType<typeof setTimeout> | undefined;
  let steppedAt = Number.NEGATIVE_INFINITY;
  const replaceWith = (state: AtlasState) => {
    clearTimeout(pending);
    pending = undefined;
    place.write(writeLink(state), false);
  };
  const stop = store.subscribe((state, before) => {
    if (reading) return;
    const isStep = stepsBetween(state, before).some((field) => state[field] !== before[field]);
    const sinceStep = performance.now() - steppedAt;
    if (isStep) steppedAt = performance.now();
    if (isStep && !(leafs(state, before) && sinceStep < GATHER)) {
      // What was still to be written belongs to the entry that is left
      if (pending !== undefined) replaceWith(before);
      const next = writeLink(state);
      if (next !== place.read()) place.write(next, true);
    } else if (writeLink(state) !== writeLink(before)) {
      pending ??= setTimeout(() => replaceWith(store.getState()), GATHER);
    }
  });
  const onPop = () => {
    const query = place.read();
    if (query === null) return;
    reading = true;
    clearTimeout(pending);
    pending = undefined;
    follow(query, store, lookup, words);
    reading = false;
  };
  addEventListener('popstate', onPop);
  return () => {
    stop();
    clearTimeout(pending);
    removeEventListener('popstate', onPop);
  };
}
