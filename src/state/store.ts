/**
 * The one store: ids and criteria, never records. Each field has one writer; everything a reader has
 * chosen is here, so that the link (see link.ts) can carry it.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Camp, type IncidentKind, LENSES, type Lens, type Question, type SpeakerKind, type Status } from '../domain/vocabulary.ts';

export { LENSES, type Lens };

export const THEMES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** What the side panel shows when no incident is selected. */
export const PAGES = ['overview', 'regional', 'list', 'sources', 'method'] as const;
export type Page = (typeof PAGES)[number];

export const SORTS = ['distance', 'date', 'place'] as const;
export type Sort = (typeof SORTS)[number];

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
  text: '', camps: [], questions: [], statuses: [], kinds: [], provinces: [], documents: [], speakerKinds: [],
  distance: null, unnamedSources: false, confessions: false, figuresDiffer: false,
};

/** A view of the map; zoom as in web map tiles. */
export interface Camera { readonly longitude: number; readonly latitude: number; readonly zoom: number }

/** Inclusive UTC days, YYYY-MM-DD. */
export interface TimeWindow { readonly from: string; readonly to: string }

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
  readonly theme: ThemeChoice;
  readonly panel: Panel;
  /** Under the pointer or the keyboard focus, in any view; never in the link. */
  readonly hovered: string | null;
  /** Where the map is: written by the map alone. */
  readonly viewport: Camera | null;
  /** Where the map should go: written by views and the link, obeyed by the map. */
  readonly cameraTarget: Camera | null;
  /** What a link asked for that is not there, to be told to the reader. */
  readonly notices: readonly string[];
}

export const INITIAL_STATE: AtlasState = {
  lens: 'contrast', page: 'overview', selected: null, passage: null, criteria: NO_CRITERIA, time: null, knownBy: null,
  sort: 'distance', theme: 'system', panel: null, hovered: null, viewport: null, cameraTarget: null, notices: [],
};

export type AtlasStore = StoreApi<AtlasState>;

/** A new store; `initial` is what the link carried. */
export function createAtlasStore(initial: Partial<AtlasState> = {}): AtlasStore {
  return createStore<AtlasState>()(() => ({ ...INITIAL_STATE, ...initial }));
}

/** What the reader can do: the only functions that write the store, apart from the map's `viewport`. */
export const actionsOf = (store: AtlasStore) => ({
  setLens: (lens: Lens) => store.setState({ lens }),
  select: (selected: string | null) => store.setState({ selected, passage: null, panel: null }),
  openPassage: (passage: string | null) => store.setState({ passage }),
  goTo: (page: Page) => store.setState({ page, selected: null, passage: null, panel: null }),
  setCriteria: (change: Partial<Criteria>) => store.setState((state) => ({ criteria: { ...state.criteria, ...change } })),
  clearCriteria: () => store.setState({ criteria: NO_CRITERIA, time: null, knownBy: null }),
  setTime: (time: TimeWindow | null) => store.setState({ time }),
  setKnownBy: (knownBy: string | null) => store.setState({ knownBy }),
  setSort: (sort: Sort) => store.setState({ sort }),
  setTheme: (theme: ThemeChoice) => store.setState({ theme }),
  setPanel: (panel: Panel) => store.setState({ panel }),
  togglePanel: (panel: Exclude<Panel, null>) => store.setState((state) => ({ panel: state.panel === panel ? null : panel })),
  hover: (hovered: string | null) => store.setState({ hovered }),
  flyTo: (cameraTarget: Camera) => store.setState({ cameraTarget }),
  dismissNotices: () => store.setState({ notices: [] }),
});
export type AtlasActions = ReturnType<typeof actionsOf>;
