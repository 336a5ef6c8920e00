/** What the reader can do to the store. */
import type { Handout } from '../domain/handouts.ts';
import type { Lens, Question, Reading } from '../domain/vocabulary.ts';
import { answer, NO_PREDICTION, type Prediction, revealAll, revealQuestion } from './predict.ts';
import {
  type AtlasStore,
  type Camera,
  type Criteria,
  isTouring,
  type ListOrder,
  NO_CRITERIA,
  type Page,
  type Panel,
  type Sort,
  type ThemeChoice,
  type TimeWindow,
} from './store.ts';

/** Changes the prediction about an incident; takes its cover away once all is shown. */
function change(store: AtlasStore, id: string, by: (prediction: Prediction) => Prediction): void {
  store.setState((state) => {
    const prediction = by(state.predictions[id] ?? NO_PREDICTION);
    const lifted = prediction.done && state.covered === id;
    return {
      predictions: { ...state.predictions, [id]: prediction },
      covered: lifted ? null : state.covered,
    };
  });
}

/** What the reader can do: the only functions that write the store, apart from the map's `viewport`. */
export const actionsOf = (store: AtlasStore) => ({
  setLens: (lens: Lens) => store.setState({ lens }),
  select: (selected: string | null) =>
    store.setState((state) => ({
      selected,
      passage: null,
      panel: null,
      handout: null,
      // A tour's scene covers its own incident only; a reader's own cover stays until it is lifted.
      covered: isTouring(state) && state.covered !== selected ? null : state.covered,
      // A dossier opened from a tour lies over it: the tour keeps its place, and the way back is offered.
      ...(isTouring(state) && selected !== null ? { page: 'overview' as const } : {}),
    })),
  openPassage: (passage: string | null) => store.setState({ passage }),
  goTo: (page: Page) =>
    store.setState((state) => ({
      page,
      selected: null,
      passage: null,
      panel: null,
      covered: isTouring(state) ? null : state.covered,
      handout: null,
    })),
  setCriteria: (change: Partial<Criteria>) =>
    store.setState((state) => ({ criteria: { ...state.criteria, ...change } })),
  clearCriteria: () => store.setState({ criteria: NO_CRITERIA, time: null, knownBy: null }),
  setTime: (time: TimeWindow | null) => store.setState({ time }),
  setKnownBy: (knownBy: string | null) => store.setState({ knownBy }),
  setSort: (sort: Sort) => store.setState({ sort }),
  setListOrder: (listOrder: ListOrder) => store.setState({ listOrder }),
  setTheme: (theme: ThemeChoice) => store.setState({ theme }),
  setPanel: (panel: Panel) => store.setState({ panel }),
  togglePanel: (panel: Exclude<Panel, null>) =>
    store.setState((state) => ({ panel: state.panel === panel ? null : panel })),
  hover: (hovered: string | null) => store.setState({ hovered }),
  flyTo: (cameraTarget: Camera) => store.setState({ cameraTarget }),
  openTour: (tour: string, scene = 0) =>
    store.setState({ page: 'tours', tour, scene, selected: null, passage: null, panel: null }),
  /** Back to the list of tours. */
  closeTour: () =>
    store.setState({
      page: 'tours',
      tour: null,
      scene: 0,
      selected: null,
      passage: null,
      covered: null,
    }),
  /** Forgets the tour in hand. */
  leaveTour: () => store.setState({ tour: null, scene: 0 }),
  setScene: (scene: number) => store.setState({ scene }),
  setHandout: (handout: Handout | null) => store.setState({ handout, panel: null }),
  setSeed: (seed: string) => store.setState({ seed }),
  setPresent: (present: boolean) => store.setState({ present, panel: null }),
  /** Covers the independent side of an incident, forgetting what was predicted before. */
  cover: (id: string) =>
    store.setState((state) => ({
      covered: id,
      predictions: { ...state.predictions, [id]: NO_PREDICTION },
    })),
  /** Marks what the class expects of an incident. */
  predict: (id: string, reading: Reading) =>
    change(store, id, (prediction) => answer(prediction, reading)),
  revealQuestion: (id: string, question: Question, all: readonly Question[]) =>
    change(store, id, (prediction) => revealQuestion(prediction, question, all)),
  revealAll: (id: string) => change(store, id, revealAll),
  /** Tells the reader something once, until it is dismissed. */
  tell: (notice: string) =>
    store.setState(({ notices }) => ({
      notices: notices.includes(notice) ? notices : [...notices, notice],
    })),
  dismissNotices: () => store.setState({ notices: [] }),
});
export type AtlasActions = ReturnType<typeof actionsOf>;
