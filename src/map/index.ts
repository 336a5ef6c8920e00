/**
 * The engine's map: the only chunk that carries the map engine. Puts a map into an element and takes it out
 * again, with everything it added.
 */
import './map.css';
import type { GeoJSONSource, Map as MapEngine } from 'maplibre-gl';
import { marksSelector } from '../state/known.ts';
import { holdDrags } from './awake.ts';
import { basemapFonts } from './basemap/fonts.ts';
import { basemapStyle, plainStyle } from './basemap/style.ts';
import { provideTownDot } from './basemap/town-dot.ts';
import { frameOf, goHome } from './camera.ts';
import type { MapOptions, MountedMap, MountMap } from './contract.ts';
import { askForGround } from './early-ground.ts';
import { startEngine, watchContext, watchWorker } from './engine.ts';
import { homeExtent, openingExtent } from './framing.ts';
import { furnish, markedTownsOf } from './furniture.ts';
import { createGround } from './ground.ts';
import { composeStyle, NO_DATA } from './layers/compose.ts';
import { LAYERS } from './layers/sources.ts';
import { changedKeys, type MapModel, modelOf } from './model.ts';
import { provideSprites } from './sprites/provide.ts';
import { openStage, type Stage } from './stage.ts';
import { currentTheme, watchTheme } from './theme.ts';

/** The incidents whose discs the engine has painted. */
function paintedBy(map: MapEngine): number | null {
  if (!map.getLayer(LAYERS.discs)) return null;
  const painted = new Set<number>();
  for (const feature of map.queryRenderedFeatures({ layers: [LAYERS.discs] })) {
    const { hidden, clustered } = map.getFeatureState(feature) as Record<string, boolean>;
    if (hidden !== true && clustered !== true) painted.add(Number(feature.id));
  }
  return painted.size;
}

/** See `MountMap`. The engine starts on the base map; where that does not come, on bare ground. */
export const mountMap: MountMap = (element, options) => {
  const stage = openStage(element, options, 'map-engine');
  const model = modelOf(options.atlas, options.lookup, options.facts);
  const early = askForGround(options.baseUrl, homeExtent(model));
  let up: Up | undefined;
  early.hasCome
    .then((hasCome) => {
      if (!stage.isGone()) up = putUp(stage, element, options, model, early.address, hasCome);
    })
    .catch(() => stage.report('failed'));
  return {
    detach: stage.detach,
    comeForward: stage.comeForward,
    isMoving: () => up?.map.isMoving() ?? false,
    stand: (camera) => up?.stand(camera) ?? false,
  };
};

/** The engine's map once it is there. */
type Up = { readonly map: MapEngine } & Pick<MountedMap, 'stand'>;

function putUp(
  stage: Stage,
  element: HTMLElement,
  options: MapOptions,
  model: MapModel,
  address: Promise<string | null>,
  hasGround: boolean,
): Up | undefined {
  const { store, lookup, facts, words, baseUrl } = options;
  const { undo, report, isGone } = stage;
  const marks = marksSelector(facts, lookup);
  const view = () => {
    const state = store.getState();
    return { lens: state.lens, changedMarks: changedKeys(model, marks(state)) };
  };
  const fonts = basemapFonts(baseUrl);
  const markedTowns = markedTownsOf(model);
  const home = homeExtent(model);
  const camera = options.camera === undefined ? store.getState().cameraTarget : options.camera;
  const theme = currentTheme();
  const laid = hasGround ? theme : null;
  const first =
    laid === null
      ? plainStyle({ theme, fonts })
      : basemapStyle({ theme, baseUrl, fonts, markedTowns });
  const started = startEngine({
    container: stage.ground,
    style: composeStyle(first, theme, view(), NO_DATA),
    camera,
    home,
    name: words.map.name,
    cooperative: options.cooperative ?? false,
  });
  if (typeof started === 'string') {
    report(started);
    return undefined;
  }
  const map = started;
  undo.push(() => map.remove());
  if (options.cooperative === true) undo.push(holdDrags(stage.ground));
  if (camera === null) {
    const opening = openingExtent(model, home, options, frameOf(map));
    goHome(map, opening, options.padding(), true);
  }
  const sprites = provideSprites(map, store.getState().lens);
  undo.push(provideTownDot(map), sprites.undo);
  undo.push(watchContext(map, () => report('no-webgl')));
  undo.push(watchWorker(() => report('failed')));
  const { drawing, credit, begin, stand } = furnish(
    {
      stage,
      element,
      map,
      model,
      marks,
      focused: map.getCanvas(),
      home,
      camera,
      painted: () => paintedBy(map),
      setLens: sprites.setLens,
      send: (source, features) => map.getSource<GeoJSONSource>(source)?.setData(features),
    },
    options,
  );

  let styled = false;
  const ground = createGround({
    map,
    baseUrl,
    fonts,
    markedTowns,
    home,
    address,
    laid,
    credit,
    draw: (base, theme) => {
      map.setStyle(composeStyle(base, theme, view(), drawing.data()));
    },
    report,
    isGone,
  });
  undo.push(
    watchTheme(() => {
      if (styled) ground.recolour();
    }),
  );
  // A style that could be changed in place keeps its images and states; one that was replaced needs them again
  map.on('style.load', () => {
    drawing.restore();
    if (styled) return;
    styled = true;
    begin();
    map.fire('moveend');
    void ground.lay();
  });
  return { map, stand };
}
