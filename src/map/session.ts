/** One map at work: the engine's events and the store's changes, each led to what they concern. */
import { type Extent, extentOf } from '../geo/place-geometry.ts';
import { actionsOf } from '../state/actions.ts';
import type { MarksSelector } from '../state/known.ts';
import type { AtlasState } from '../state/store.ts';
import { BASEMAP_MAX_ZOOM } from './basemap/style.ts';
import { bringIntoView, cameraOf, frameOf, goHome, goTo, isClear, lookCloser } from './camera.ts';
import type { Rect } from './chrome.ts';
import { zoomToOpen } from './clusters.ts';
import type { MapOptions } from './contract.ts';
import { clusterId, type Drawing } from './drawing.ts';
import { LENS_STATE, MARKS_STATE } from './layers/sources.ts';
import { minZoomFor } from './limits.ts';
import type { Looked } from './looked.ts';
import { changedKeys, type MapModel } from './model.ts';
import { watchPointer } from './pointer.ts';
import { marksInView, type ScreenMark } from './screen.ts';
import type { Surface } from './surface.ts';
import { wantsStillness } from './theme.ts';
import type { Controls } from './ui/controls.ts';
import type { FeatureList } from './ui/list.ts';
import { clusterName, discName } from './wording.ts';

export interface Session {
  readonly undo: () => void;
  readonly home: () => void;
  readonly zoomBy: (steps: number) => void;
  readonly press: (id: string) => void;
  readonly focus: (id: string | null) => void;
}

export interface SessionParts {
  readonly map: Surface;
  /** How many incidents can be seen as discs at the moment; null while that cannot be told. */
  readonly painted: () => number | null;
  readonly model: MapModel;
  readonly drawing: Drawing;
  readonly looked: Looked;
  readonly controls: Controls;
  readonly list: FeatureList;
  /** Marks as they are shown: a cover and a *known by* date leave less of them. */
  readonly marks: MarksSelector;
  /** The line that is read out after a move. */
  readonly live: HTMLElement;
  /** Carries the states that tests and styles read. */
  readonly stage: HTMLElement;
  readonly root: HTMLElement;
  /** What lies over the map at the moment, px. */
  readonly covered: () => readonly Rect[];
  readonly home: Extent;
  /** Whether the map starts at home, rather than at a camera from the link. */
  readonly startsAtHome: boolean;
}

/** How long the map rests before it says in words where it is, ms. */
const SETTLE = 500;

/** Starts to listen; `undo` ends all of it. */
export function startSession(parts: SessionParts, options: MapOptions): Session {
  const { map, model, drawing, looked, stage, home } = parts;
  const { store, words } = options;
  const actions = actionsOf(store);
  const minZoom = minZoomFor(home);
  const locale = document.documentElement.lang || 'en';
  let atHome = parts.startsAtHome;
  let spoken: ReturnType<typeof setTimeout> | undefined;
  let asked = false;

  const frame = () => frameOf(map);
  const clusterOf = (id: string) => drawing.clusters().find((_, index) => clusterId(index) === id);

  const inView = () => marksInView(drawing.marks(), frame());
  const listMarks = () => {
    const state = store.getState();
    const marks = parts.marks(state);
    const items = inView().flatMap((mark) => {
      const placed = model.byId.get(mark.id);
      if (placed !== undefined)
        return [
          {
            id: mark.id,
            name: discName(placed, marks.get(mark.id) ?? placed.mark, state.lens, words, locale),
          },
        ];
      const cluster = clusterOf(mark.id);
      return cluster === undefined
        ? []
        : [{ id: mark.id, name: clusterName(cluster, model, words) }];
    });
    parts.list.show(items);
  };
  const countInView = (marks: readonly ScreenMark[]) =>
    marks.reduce((sum, mark) => sum + (clusterOf(mark.id)?.count ?? 1), 0);
  const speak = () => {
    clearTimeout(spoken);
    spoken = setTimeout(() => {
      const zoom = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(
        map.getZoom(),
      );
      parts.live.textContent = words.map.moved(zoom, countInView(inView()));
    }, SETTLE);
  };

  const showSelected = (id: string) => {
    const placed = model.byId.get(id);
    const at = drawing.discAt(id);
    if (placed === undefined || at === null) return;
    const { geometry, shape } = placed.place;
    const extent = geometry === null || shape === 'point' ? null : extentOf([geometry]);
    if (isClear(at, frame(), parts.covered())) return;
    atHome = false;
    bringIntoView(map, { at: model.sites[placed.site]?.at ?? [0, 0], extent }, options.padding());
  };

  const openCluster = (id: string) => {
    const cluster = clusterOf(id);
    if (cluster === undefined) return;
    const sites = cluster.sites.flatMap((index) => {
      const site = model.sites[index];
      const count = site?.members.filter((member) =>
        drawing.isShown(model.incidents[member]?.incident.id ?? ''),
      ).length;
      return site === undefined ? [] : [{ index, at: site.at, count: count ?? 0 }];
    });
    atHome = false;
    looked.hoverCluster(null);
    const zoom = zoomToOpen(sites, map.getZoom(), BASEMAP_MAX_ZOOM) + 0.1;
    lookCloser(map, cluster.at, Math.min(zoom, BASEMAP_MAX_ZOOM), options.padding());
  };

  const press = (id: string) => {
    if (model.byId.has(id)) actions.select(id);
    else openCluster(id);
  };
  const focus = (id: string | null) => {
    const cluster = id === null || model.byId.has(id) ? null : id;
    looked.hoverCluster(cluster);
    actions.hover(cluster === null ? id : null);
  };

  /** What the engine refused because it was taking in another style: said again when it has come to rest. */
  const untold = new Map<string, unknown>();
  const tell = (name: string, value: unknown) => {
    try {
      map.setGlobalStateProperty(name, value);
      untold.delete(name);
    } catch {
      untold.set(name, value);
    }
  };

  const follow = (state: AtlasState, before: AtlasState) => {
    const changed = (...fields: (keyof AtlasState)[]) =>
      fields.some((field) => state[field] !== before[field]);
    if (changed('lens')) {
      tell(LENS_STATE, state.lens);
      stage.dataset['lens'] = state.lens;
    }
    if (changed('covered', 'knownBy')) tell(MARKS_STATE, changedKeys(model, parts.marks(state)));
    const shown = changed('criteria', 'time', 'knownBy', 'present');
    if (shown || changed('selected', 'hovered')) drawing.onState(state);
    if (shown || changed('selected', 'hovered')) looked.write();
    // Their words keep off the selected label.
    if (shown || changed('lens', 'selected')) drawing.drawArcs(state);
    if (shown || changed('lens', 'selected', 'covered')) {
      listMarks();
      looked.reserve();
    }
    if (state.cameraTarget !== before.cameraTarget && state.cameraTarget !== null) {
      atHome = false;
      goTo(map, state.cameraTarget);
    } else if (state.selected !== before.selected && state.selected !== null) {
      showSelected(state.selected);
    }
  };

  let before: AtlasState | null = null;
  const catchUp = () => {
    if (before === null) return;
    const last = before;
    before = null;
    follow(store.getState(), last);
  };
  // The page answers first; several changes within a frame are drawn as one. A dossier that opens is laid
  // out first: labels are measured, and would make the browser lay out the page twice.
  const onStore = (state: AtlasState, last: AtlasState) => {
    before ??= last;
    if (state.selected === last.selected || document.hidden) setTimeout(catchUp);
    else requestAnimationFrame(() => setTimeout(catchUp));
  };

  const onMove = () => looked.place();
  const onZoom = () => drawing.onZoom();
  const onMoveEnd = () => {
    drawing.drawArcs(store.getState());
    looked.place();
    looked.reserve();
    listMarks();
    const zoom = map.getZoom();
    parts.controls.showLimits(zoom <= minZoom + 0.01, zoom >= BASEMAP_MAX_ZOOM - 0.01);
    // Home is what a link without a camera shows: it is not written
    store.setState({ viewport: atHome ? null : cameraOf(map) });
    if (asked) speak();
    asked = true;
  };
  const onUser = (event: { readonly originalEvent?: unknown }) => {
    if (event.originalEvent !== undefined) atHome = false;
  };
  const onResize = () => {
    if (atHome) goHome(map, home, options.padding(), true);
    else onMoveEnd();
  };
  const onIdle = () => {
    for (const [name, value] of untold) tell(name, value);
    const painted = parts.painted();
    if (painted === null) return;
    stage.dataset['painted'] = String(painted);
    stage.dataset['clusters'] = String(drawing.clusters().length);
  };

  const unwatchPointer = watchPointer(map, {
    marks: drawing.marks,
    onHover: (mark) => {
      parts.root.dataset['pointer'] = mark === null ? '' : 'mark';
      focus(mark?.id ?? null);
    },
    onPress: (mark) => press(mark.id),
  });
  map.on('move', onMove);
  map.on('zoom', onZoom);
  map.on('moveend', onMoveEnd);
  map.on('movestart', onUser);
  map.on('resize', onResize);
  map.on('idle', onIdle);
  const unsubscribe = store.subscribe(onStore);
  stage.dataset['lens'] = store.getState().lens;
  // A link to an incident without a camera shows it as a click on it would.
  const { selected } = store.getState();
  if (parts.startsAtHome && selected !== null) showSelected(selected);

  return {
    undo: () => {
      unsubscribe();
      before = null;
      clearTimeout(spoken);
      unwatchPointer();
      map.off('move', onMove);
      map.off('zoom', onZoom);
      map.off('moveend', onMoveEnd);
      map.off('movestart', onUser);
      map.off('resize', onResize);
      map.off('idle', onIdle);
    },
    home: () => {
      atHome = true;
      goHome(map, home, options.padding());
    },
    zoomBy: (steps) => {
      atHome = false;
      map.easeTo({
        zoom: Math.min(BASEMAP_MAX_ZOOM, Math.max(minZoom, map.getZoom() + steps)),
        duration: wantsStillness() ? 0 : 300,
        essential: true,
      });
    },
    press,
    focus,
  };
}
