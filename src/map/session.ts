/** One map at work: the engine's events and the store's changes, each led to what they concern. */
import type { Lens } from '../domain/vocabulary.ts';
import { actionsOf } from '../state/actions.ts';
import type { AtlasState, Camera } from '../state/store.ts';
import type { MapOptions } from './contract.ts';
import { MARKS_STATE } from './layers/sources.ts';
import type { Looked } from './looked.ts';
import { changedKeys } from './model.ts';
import { watchPointer } from './pointer.ts';
import type { Stage } from './stage.ts';
import { createTold, type ToldParts } from './told.ts';
import { createTravel, type TravelParts } from './travel.ts';
import type { Controls } from './ui/controls.ts';

export interface Session {
  readonly undo: () => void;
  readonly stand: (camera: Camera | null) => boolean;
  readonly home: () => void;
  readonly zoomBy: (steps: number) => void;
  readonly press: (id: string) => void;
  readonly focus: (id: string | null) => void;
}

export interface SessionParts extends ToldParts, TravelParts {
  /** How many incidents can be seen as discs at the moment; null while that cannot be told. */
  readonly painted: () => number | null;
  /** Shows the discs as a lens does. */
  readonly setLens: (lens: Lens) => void;
  readonly looked: Looked;
  readonly controls: Controls;
  readonly stage: Stage;
}

/** Starts to listen; `undo` ends all of it. */
export function startSession(parts: SessionParts, options: MapOptions): Session {
  const { map, model, drawing, looked, stage } = parts;
  const { store } = options;
  const actions = actionsOf(store);
  const told = createTold(parts, options);
  const travel = createTravel(parts, options);
  let asked = false;
  /** Whether the count of discs stands, and whether a lens, which repaints the same discs, is all that changed. */
  let counted = false;
  let repainted = false;

  const press = (id: string) => {
    if (model.byId.has(id)) return actions.select(id);
    const cluster = told.clusterOf(id);
    if (cluster === undefined) return;
    looked.hoverCluster(null);
    travel.open(cluster);
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
    if (changed('lens')) stage.tell('lens', state.lens);
    if (changed('covered', 'knownBy')) tell(MARKS_STATE, changedKeys(model, parts.marks(state)));
    const shown = changed('criteria', 'time', 'knownBy', 'present');
    repainted ||= changed('lens');
    if (shown || changed('selected', 'hovered', 'covered')) counted = false;
    if (shown || changed('selected', 'hovered')) drawing.onState(state);
    if (shown || changed('selected', 'hovered')) looked.write();
    // Their words keep off the selected label.
    if (shown || changed('lens', 'selected')) drawing.drawArcs(state);
    if (shown || changed('lens', 'selected', 'covered')) {
      told.list();
      looked.reserve();
    }
    if (changed('criteria')) travel.reopen();
    if (state.cameraTarget !== before.cameraTarget && state.cameraTarget !== null) {
      travel.to(state.cameraTarget);
    } else if (state.selected !== before.selected && state.selected !== null) {
      travel.show(state.selected);
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
    // The marks change in the very frame in which the page does
    if (state.lens !== last.lens) parts.setLens(state.lens);
    if (state.selected === last.selected || document.hidden) setTimeout(catchUp);
    else requestAnimationFrame(() => setTimeout(catchUp));
  };

  const onMove = () => looked.place();
  const onZoom = () => drawing.onZoom();
  const onMoveEnd = () => {
    counted = false;
    drawing.drawArcs(store.getState());
    looked.place();
    looked.reserve();
    told.list();
    parts.controls.showLimits(...travel.limits());
    if (!stage.isBehind()) store.setState({ viewport: travel.camera() });
    if (asked) told.speak();
    asked = true;
  };
  const onUser = (event: { readonly originalEvent?: unknown }) => {
    if (event.originalEvent !== undefined) travel.leave();
  };
  const onResize = () => {
    if (!travel.refit()) onMoveEnd();
  };
  const onIdle = () => {
    for (const [name, value] of untold) tell(name, value);
    const same = counted && repainted;
    repainted = false;
    const painted = same ? null : parts.painted();
    if (!same) counted = painted !== null;
    if (painted !== null) {
      stage.tell('painted', String(painted));
      stage.tell('clusters', String(drawing.clusters().length));
    }
    if (counted) options.onRest?.();
  };

  const unwatchPointer = watchPointer(map, {
    marks: drawing.marks,
    onHover: (mark) => {
      stage.root.dataset['pointer'] = mark === null ? '' : 'mark';
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
  stage.tell('lens', store.getState().lens);
  // A link to an incident without a camera shows it as a click on it would.
  const { selected } = store.getState();
  if (parts.startsAtHome && selected !== null) travel.show(selected);

  return {
    undo: () => {
      unsubscribe();
      before = null;
      told.undo();
      unwatchPointer();
      map.off('move', onMove);
      map.off('zoom', onZoom);
      map.off('moveend', onMoveEnd);
      map.off('movestart', onUser);
      map.off('resize', onResize);
      map.off('idle', onIdle);
    },
    stand: travel.stand,
    home: travel.home,
    zoomBy: travel.zoomBy,
    press,
    focus,
  };
}
