/**
 * The map for browsers without WebGL 2: the same layers, data and session as the engine's map, drawn with
 * SVG over a painted ground. Loaded only where it is needed; nothing of the map engine comes with it.
 */
import { isOnBasemap } from '../../geo/region.ts';
import '../map.css';
import './drawn.css';
import type { World } from '../../geo/world.ts';
import { marksSelector } from '../../state/known.ts';
import { BASEMAP_PALETTES } from '../basemap/palette.ts';
import { basemapFile } from '../basemap/style.ts';
import type { MountMap } from '../contract.ts';
import { homeExtent, homePadding, openingExtent } from '../framing.ts';
import { furnish, markedTownsOf } from '../furniture.ts';
import { LENS_STATE, MARKS_STATE, SOURCES } from '../layers/sources.ts';
import { changedKeys, modelOf } from '../model.ts';
import { openStage } from '../stage.ts';
import { currentTheme, watchTheme } from '../theme.ts';
import { createAreas } from './areas.ts';
import { createBackdrop } from './backdrop.ts';
import { listenToHands } from './gestures.ts';
import { createMarks } from './marks.ts';
import { createNames } from './names.ts';
import { layersFor, openGround } from './open-ground.ts';
import { loadPicture, tonedRelief, toneOf } from './relief.ts';
import { createSurface } from './surface.ts';
import type { Tiles } from './tiles.ts';
import { fitting, type Look } from './view.ts';

const SHAPES: readonly string[] = [SOURCES.areas, SOURCES.rivers, SOURCES.arcs];

/** See `MountMap`. */
export const mountMap: MountMap = (element, options) => {
  const { store, atlas, lookup, facts, words, baseUrl } = options;
  const stage = openStage(element, options, 'map-drawn');
  const { ground, undo, report, isGone } = stage;
  ground.tabIndex = 0;
  ground.setAttribute('role', 'region');
  ground.setAttribute('aria-label', words.map.name);
  if (options.cooperative) ground.dataset['cooperative'] = '';

  const model = modelOf(atlas, lookup, facts);
  const marks = marksSelector(facts, lookup);
  const markedTowns = markedTownsOf(model);
  const home = homeExtent(model);
  const camera = options.camera === undefined ? store.getState().cameraTarget : options.camera;
  const size = { width: ground.clientWidth, height: ground.clientHeight };
  const first: Look =
    camera === null
      ? fitting(
          openingExtent(model, home, options, size),
          size,
          homePadding(options.padding(), size.width),
        )
      : { centre: [camera.longitude, camera.latitude], zoom: camera.zoom };
  const surface = createSurface(ground, first, home);
  undo.push(surface.stop);

  let tiles: Tiles | null = null;
  let world: World | null = null;
  let relief: HTMLCanvasElement | null = null;
  let theme = currentTheme();
  const backdrop = createBackdrop(() => tiles);
  const areas = createAreas(surface);
  const names = createNames(surface, () => tiles);
  const drawnMarks = createMarks(surface);
  ground.append(backdrop.element, areas.element, names.element, drawnMarks.element);

  const layers = () => layersFor(theme, home, world, markedTowns);
  const dress = () => {
    backdrop.dress(BASEMAP_PALETTES[theme], layers(), relief);
    areas.dress(theme);
  };
  let stale = true;
  dress();

  const { drawing, begin, stand } = furnish(
    {
      stage,
      element,
      map: surface,
      model,
      marks,
      focused: ground,
      home,
      camera,
      painted: drawnMarks.painted,
      setLens: (lens) => surface.setGlobalStateProperty(LENS_STATE, lens),
      send: surface.send,
    },
    options,
  );
  const state = store.getState();
  surface.setGlobalStateProperty(LENS_STATE, state.lens);
  surface.setGlobalStateProperty(MARKS_STATE, changedKeys(model, marks(state)));
  drawing.restore();

  surface.start({
    frame: (view, changes) => {
      backdrop.follow(view);
      if (SHAPES.some((name) => changes.sources.has(name) || changes.states.has(name)))
        areas.forget();
      areas.follow(view);
      if (!changes.view || changes.sources.size > 0 || stale) drawnMarks.write(view, theme);
      else drawnMarks.follow(view);
      names.follow(view);
      stale = false;
    },
    rest: (view) => {
      backdrop.settle(view);
      areas.settle(view);
      drawnMarks.write(view, theme);
      names.place(view, layers());
    },
  });
  undo.push(listenToHands(ground, surface, options.cooperative ?? false));
  begin();
  surface.easeTo({ duration: 0 });
  surface.draw();

  const repaint = () => {
    if (isGone()) return;
    dress();
    stale = true;
    surface.refresh();
  };
  const loadRelief = async () => {
    // Of the region alone: on the world it would end at an edge
    if (!isOnBasemap(home)) return;
    const wanted = theme;
    const picture = await loadPicture(basemapFile(`relief-${wanted}.webp`, baseUrl));
    if (wanted !== theme) return;
    relief = tonedRelief(picture, toneOf(BASEMAP_PALETTES[wanted].relief));
    repaint();
  };
  undo.push(
    watchTheme((next) => {
      theme = next;
      relief = null;
      repaint();
      void loadRelief().catch(() => {});
    }),
  );
  const more = () => {
    backdrop.forget();
    if (!isGone()) surface.refresh();
  };
  // Without its relief the ground is plainer, and nothing is missing from the record
  const pictured = loadRelief().catch(() => {});
  void openGround(baseUrl, home, more).then(async (opened) => {
    ({ tiles, world } = opened);
    await pictured;
    if (isGone()) return;
    surface.on('idle', function whole() {
      if (tiles?.isComplete() === false) return;
      surface.off('idle', whole);
      report(opened.isWhole ? 'ready' : 'basemap-missing');
    });
    repaint();
  });
  const { detach, comeForward } = stage;
  return { detach, comeForward, stand, isMoving: surface.isMoving };
};
