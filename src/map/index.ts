/**
 * The map's entry: the only chunk that carries the map engine. Puts a map into an element and takes it out
 * again, with everything it added.
 */
import './map.css';
import { marksSelector } from '../state/known.ts';
import { officialMovements } from './arc-features.ts';
import { basemapFonts } from './basemap/fonts.ts';
import { plainStyle } from './basemap/style.ts';
import { provideTownDot } from './basemap/town-dot.ts';
import { goHome, homeExtent } from './camera.ts';
import { coverings } from './chrome.ts';
import type { MapEvent, MountMap } from './contract.ts';
import { createDrawing } from './drawing.ts';
import { startEngine, watchContext } from './engine.ts';
import { createGround } from './ground.ts';
import { composeStyle, NO_DATA } from './layers/compose.ts';
import { createLooked } from './looked.ts';
import { buildModel, changedKeys } from './model.ts';
import { type Session, startSession } from './session.ts';
import { provideSprites } from './sprites/provide.ts';
import { currentTheme, watchTheme } from './theme.ts';
import { createControls, createCredit } from './ui/controls.ts';
import { make } from './ui/dom.ts';
import { createList } from './ui/list.ts';

let mounted = 0;

/** Measuring the page makes the browser lay it out: the answer is good for a moment, ms. */
const MOMENT = 200;

function remember<T>(measure: () => T): () => T {
  let last: { readonly value: T; readonly at: number } | null = null;
  return () => {
    const at = performance.now();
    if (last === null || at - last.at > MOMENT) last = { value: measure(), at };
    return last.value;
  };
}

/** See `MountMap`. The engine starts at once on bare ground; the base map joins it when it has been loaded. */
export const mountMap: MountMap = (element, options) => {
  const { store, atlas, lookup, facts, words, baseUrl } = options;
  const undo: (() => void)[] = [];
  let gone = false;
  const report = (event: MapEvent) => {
    if (gone) return;
    const works = event !== 'no-webgl' && event !== 'failed';
    element.dataset['mapState'] = event === 'loading' ? 'loading' : works ? 'ready' : 'failed';
    options.onEvent(event);
  };
  const detach = () => {
    if (gone) return;
    gone = true;
    for (const step of undo.reverse()) step();
    for (const name of ['mapState', 'painted', 'clusters', 'lens']) delete element.dataset[name];
  };
  report('loading');

  const root = make('div', 'atlas-map');
  const ground = make('div', 'map-engine');
  root.append(ground);
  element.append(root);
  undo.push(() => root.remove());

  const model = buildModel(atlas, lookup, facts);
  const marks = marksSelector(facts, lookup);
  const view = () => {
    const state = store.getState();
    return { lens: state.lens, changedMarks: changedKeys(model, marks(state)) };
  };
  const fonts = basemapFonts(baseUrl);
  const markedTowns = model.sites.flatMap((site) => {
    const first = model.incidents[site.members[0] ?? -1];
    return site.spot && first?.place.geonames != null ? [first.place.geonames] : [];
  });
  const home = homeExtent(model);
  const camera = store.getState().cameraTarget;
  const started = startEngine({
    container: ground,
    style: composeStyle(
      plainStyle({ theme: currentTheme(), fonts }),
      currentTheme(),
      view(),
      NO_DATA,
    ),
    camera,
    home: [...home],
    name: words.map.name,
    cooperative: options.cooperative ?? false,
  });
  if (typeof started === 'string') {
    report(started);
    return detach;
  }
  const map = started;
  undo.push(() => map.remove());
  if (camera === null) goHome(map, home, options.padding(), true);
  undo.push(provideTownDot(map), provideSprites(map));
  undo.push(watchContext(map, () => report('no-webgl')));

  const locale = document.documentElement.lang || 'en';
  const movements = officialMovements(atlas, lookup, model, locale);
  const credit = createCredit(words.map);
  const parts = {
    ...options,
    covered: remember(() => coverings(element, [controls.element, credit])),
  };
  const drawing = createDrawing(map, model, movements, parts);
  const looked = createLooked(map, model, drawing, parts);

  let session: Session | null = null;
  const controls = createControls(words.map, {
    zoomIn: () => session?.zoomBy(1),
    zoomOut: () => session?.zoomBy(-1),
    home: () => session?.home(),
  });
  const list = createList(words.map.inView, {
    onFocus: (id) => session?.focus(id),
    onBlur: () => session?.focus(null),
    onPress: (id) => session?.press(id),
  });
  const live = make('p', 'visually-hidden');
  live.setAttribute('role', 'status');
  const help = make('p', 'visually-hidden', words.map.help);
  help.id = `map-help-${++mounted}`;
  map.getCanvas().setAttribute('aria-describedby', help.id);
  root.append(help, ...looked.elements, controls.element, list.element, live, credit);

  let styled = false;
  const groundwork = createGround({
    map,
    baseUrl,
    fonts,
    markedTowns,
    credit,
    draw: (base, theme) => map.setStyle(composeStyle(base, theme, view(), drawing.data())),
    report,
    isGone: () => gone,
  });
  undo.push(
    watchTheme(() => {
      if (styled) groundwork.recolour();
    }),
  );
  // A style that could be changed in place keeps its images and states; one that was replaced needs them again
  map.on('style.load', () => {
    drawing.restore();
    if (styled) return;
    styled = true;
    session = startSession(
      {
        map,
        model,
        drawing,
        looked,
        controls,
        list,
        marks,
        live,
        stage: element,
        root,
        covered: parts.covered,
        home,
        startsAtHome: camera === null,
      },
      options,
    );
    undo.push(() => session?.undo());
    looked.write();
    map.fire('moveend');
    void groundwork.lay();
  });
  return detach;
};
