/** What every map has besides its drawing: controls, list, labels, credit, and the session that leads them. */
import { isLarge } from '../domain/large.ts';
import type { Lens } from '../domain/vocabulary.ts';
import type { Extent } from '../geo/place-geometry.ts';
import type { MarksSelector } from '../state/known.ts';
import type { Camera } from '../state/store.ts';
import { officialMovements } from './arc-features.ts';
import type { MarkedTown } from './basemap/name-layers.ts';
import { watchFrame } from './camera.ts';
import { watchCoverings } from './chrome.ts';
import type { MapOptions } from './contract.ts';
import { creditFor } from './credit.ts';
import { createCrowdedDrawing } from './crowded-drawing.ts';
import { createDrawing, type Drawing } from './drawing.ts';
import { isFirm } from './layout.ts';
import { createLooked } from './looked.ts';
import type { MapModel } from './model.ts';
import { type Session, startSession } from './session.ts';
import type { Stage } from './stage.ts';
import type { Surface } from './surface.ts';
import { createControls } from './ui/controls.ts';
import { make } from './ui/dom.ts';
import { createList } from './ui/list.ts';

let furnished = 0;

export interface FurnitureParts {
  readonly stage: Stage;
  readonly element: HTMLElement;
  readonly map: Surface;
  readonly model: MapModel;
  /** Marks as they are shown: a cover and a *known by* date leave less of them. */
  readonly marks: MarksSelector;
  /** What has the focus when the map has it: it is told what its keys do. */
  readonly focused: HTMLElement;
  readonly home: Extent;
  /** Where the map starts; null for home. */
  readonly camera: Camera | null;
  readonly painted: () => number | null;
  /** Shows the discs as a lens does. */
  readonly setLens: (lens: Lens) => void;
  /** See `createDrawing`. */
  readonly send: (source: string, features: GeoJSON.FeatureCollection) => void;
}

export interface Furniture {
  readonly drawing: Drawing;
  /** The credit line, which a ground may rewrite. */
  readonly credit: HTMLElement;
  /** Begins to listen, once the map can be drawn on. */
  readonly begin: () => void;
  /** See `MountedMap`. Before it has begun it stands nowhere. */
  readonly stand: (camera: Camera | null) => boolean;
}

export function furnish(parts: FurnitureParts, options: MapOptions): Furniture {
  const { stage, element, map, model } = parts;
  const { words, atlas, lookup } = options;
  const locale = document.documentElement.lang || 'en';
  const movements = officialMovements(atlas, lookup, model, locale);
  const credit = make('p', 'map-credit', creditFor(parts.home, words.map));
  const {
    now: covered,
    forget,
    unwatch,
  } = watchCoverings(element, () => [controls.element, credit]);
  watchFrame(map);
  // The map hears of its new size before the watch does
  map.on('resize', forget);
  stage.undo.push(unwatch);
  const create = isLarge(model.incidents.length) ? createCrowdedDrawing : createDrawing;
  const withLabel = () => {
    const label = looked.selectedBox();
    return label === null ? covered() : [...covered(), label];
  };
  const parted = { ...options, covered: withLabel, send: parts.send };
  const drawing = create(map, model, movements, parted);
  const looked = createLooked(map, model, drawing, { ...options, covered });

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
  help.id = `map-help-${++furnished}`;
  parts.focused.setAttribute('aria-describedby', help.id);
  stage.root.append(help, ...looked.elements, controls.element, list.element, live, credit);

  const begin = () => {
    session = startSession(
      {
        map,
        painted: parts.painted,
        setLens: parts.setLens,
        model,
        drawing,
        looked,
        controls,
        list,
        marks: parts.marks,
        live,
        stage,
        covered,
        home: parts.home,
        startsAtHome: parts.camera === null,
      },
      options,
    );
    stage.undo.push(() => session?.undo());
    looked.write();
  };
  return { drawing, credit, begin, stand: (at) => session?.stand(at) ?? false };
}

/** GeoNames ids of towns that carry incidents: their names come early, and clear of the marks. */
export const markedTownsOf = (model: MapModel): MarkedTown[] =>
  model.sites.flatMap((site) => {
    const first = model.incidents[site.members[0] ?? -1];
    return site.spot && first?.place.geonames != null
      ? [{ id: first.place.geonames, isCovered: isFirm(site) }]
      : [];
  });
