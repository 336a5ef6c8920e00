/**
 * The one store: ids and criteria, never records. Each field has one writer; everything a reader has
 * chosen is here, so that the link (see link.ts) can carry it.
 */

import { createStore, type StoreApi } from 'zustand/vanilla';
import { HANDOUTS, type Handout } from '../domain/handouts.ts';
import {
  type Camp,
  type IncidentKind,
  LENSES,
  type Lens,
  type Question,
  type SpeakerKind,
  type Status,
} from '../domain/vocabulary.ts';
import type { Prediction } from './predict.ts';

export { LENSES, type Lens };

export const THEMES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** What the side panel shows when no incident is selected. */
export const PAGES = [
  'overview',
  'regional',
  'list',
  'tours',
  'practice',
  'sources',
  'method',
  'import',
] as const;
export type Page = (typeof PAGES)[number];

export { HANDOUTS, type Handout };

export const SORTS = ['distance', 'date', 'place'] as const;
export type Sort = (typeof SORTS)[number];
export const LIST_COLUMNS = [
  'title',
  'date',
  'place',
  'official',
  'independent',
  'distance',
  'status',
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];
/** A column of the list, and with a minus in front the same from its other end. */
export type ListOrder = ListColumn | `-${ListColumn}`;
export const LIST_ORDERS: readonly ListOrder[] = LIST_COLUMNS.flatMap((column): ListOrder[] => [
  column,
  `-${column}`,
]);

/** Panels that lie over the page; one at a time. */
export type Panel = 'filter' | 'search' | 'share' | 'menu' | 'legend' | null;

/** What a reader filters by. An empty list asks nothing. */
export interface Criteria {
  readonly text: string;
  readonly camps: readonly Camp[];
  readonly questions: readonly Question[];
  readonly statuses: readonly Status[];
  readonly kinds: readonly IncidentKind[];
  readonly provinces: readonly string[];
  readonly documents: readonly string[];
  readonly speakerKinds: readonly SpeakerKind[];
  /** Least distance between the accounts, 0 to 4; null asks nothing. */
  readonly distance: number | null;
  readonly unnamedSources: boolean;
  readonly confessions: boolean;
  readonly figuresDiffer: boolean;
}

export const NO_CRITERIA: Criteria = {
  text: '',
  camps: [],
  questions: [],
  statuses: [],
  kinds: [],
  provinces: [],
  documents: [],
  speakerKinds: [],
  distance: null,
  unnamedSources: false,
  confessions: false,
  figuresDiffer: false,
};

/** A view of the map; zoom as in web map tiles. */
export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** Inclusive UTC days, YYYY-MM-DD. */
export interface TimeWindow {
  readonly from: string;
  readonly to: string;
}

export interface AtlasState {
  readonly lens: Lens;
  readonly page: Page;
  /** The open dossier. */
  readonly selected: string | null;
  /** The open passage: `claim-id#index`. */
  readonly passage: string | null;
  readonly criteria: Criteria;
  readonly time: TimeWindow | null;
  /** Hide what had not been said by this day. */
  readonly knownBy: string | null;
  readonly sort: Sort;
  readonly listOrder: ListOrder;
  readonly theme: ThemeChoice;
  readonly panel: Panel;
  /** Under the pointer or the keyboard focus, in any view; never in the link. */
  readonly hovered: string | null;
  /** Where the map is: written by the map alone. */
  readonly viewport: Camera | null;
  /** Where the map should go: written by views and the link, obeyed by the map. */
  readonly cameraTarget: Camera | null;
  /** What the reader is to be told: above all what a link asked for that is not there. */
  readonly notices: readonly string[];
  /** The guided tour in hand; it is on the panel while `page` is `tours`, and kept while the reader looks elsewhere. */
  readonly tour: string | null;
  /** Scene of the tour, from 0. While a tour is on, its scene sets lens, selection, camera, time and cover. */
  readonly scene: number;
  /** Full-screen mode for a class: the scene, or the open incident, in large type beside a clean map. */
  readonly present: boolean;
  /** The incident whose independent side is covered: its mark keeps that half hollow, in every view and on the map. */
  readonly covered: string | null;
  /** The sheet of the open dossier that is shown for printing, in place of everything else. */
  readonly handout: Handout | null;
  /** Which claims the practice asks about: the same seed gives a whole class the same set. */
  readonly seed: string | null;
  /** What the class expected, by incident; in the page's memory only, never in the link. */
  readonly predictions: Readonly<Record<string, Prediction>>;
}

export const INITIAL_STATE: AtlasState = {
  lens: 'contrast',
  page: 'overview',
  selected: null,
  passage: null,
  criteria: NO_CRITERIA,
  time: null,
  knownBy: null,
  sort: 'distance',
  listOrder: 'date',
  theme: 'system',
  panel: null,
  hovered: null,
  viewport: null,
  cameraTarget: null,
  notices: [],
  tour: null,
  scene: 0,
  present: false,
  covered: null,
  handout: null,
  seed: null,
  predictions: {},
};

export type AtlasStore = StoreApi<AtlasState>;

/** A new store; `initial` is what the link carried. */
export function createAtlasStore(initial: Partial<AtlasState> = {}): AtlasStore {
  return createStore<AtlasState>()(() => ({ ...INITIAL_STATE, ...initial }));
}

/** Whether a tour's scene is what the panel shows and what sets lens, selection and camera. */
export const isTouring = (state: Pick<AtlasState, 'page' | 'tour'>): boolean =>
  state.page === 'tours' && state.tour !== null;
