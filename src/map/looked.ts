/** What is looked at: labels beside hovered and selected marks, and the room that names leave them. */
import { frameOf } from './camera.ts';
import type { Rect } from './chrome.ts';
import type { MapOptions } from './contract.ts';
import { clusterId, type Drawing } from './drawing.ts';
import { EMPTY } from './layers/sources.ts';
import type { MapModel } from './model.ts';
import type { Surface } from './surface.ts';
import { createLabel, type Label } from './ui/labels.ts';
import { clusterText, hoverText, selectedText } from './wording.ts';

export interface Looked {
  readonly elements: readonly HTMLElement[];
  /** The selected label, px of the map; null where none is written. */
  readonly selectedBox: () => Rect | null;
  /** A badge under the pointer or the focus; incidents are in the store. */
  readonly hoverCluster: (id: string | null) => void;
  /** Rewrites the labels after a change of state. */
  readonly write: () => void;
  /** Puts them beside their marks again, after the map has moved. */
  readonly place: () => void;
  /** Asks names to keep off the selected label, once the map rests. */
  readonly reserve: () => void;
}

/** Px from the middle of a mark to its label. */
const GAP_SELECTED = 33;
const GAP_HOVER = 22;
/** Side of the invisible boxes that keep names off, px. */
const BOX = 26;

/** Points of a grid that covers a box, as offsets from a mark at `at`. */
export function roomFor(
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  at: readonly [number, number],
): [number, number][] {
  const columns = Math.max(1, Math.ceil(box.width / BOX));
  const rows = Math.max(1, Math.ceil(box.height / BOX));
  return Array.from({ length: columns * rows }, (_, index): [number, number] => [
    box.x + ((index % columns) + 0.5) * (box.width / columns) - at[0],
    box.y + (Math.floor(index / columns) + 0.5) * (box.height / rows) - at[1],
  ]);
}

export function createLooked(
  map: Surface,
  model: MapModel,
  drawing: Drawing,
  {
    store,
    words,
    covered,
  }: Pick<MapOptions, 'store' | 'words'> & {
    readonly covered: () => readonly Rect[];
  },
): Looked {
  const locale = document.documentElement.lang || 'en';
  const hover = createLabel('map-label-hover');
  const selection = createLabel('map-label-selected');
  let cluster: string | null = null;
  let box: DOMRectReadOnly | null = null;
  const frame = () => frameOf(map);
  const shownId = (id: string | null) => (id !== null && drawing.isShown(id) ? id : null);
  const hovered = () => {
    const { hovered: id, selected } = store.getState();
    return id === selected ? null : shownId(id);
  };
  const put = (label: Label, id: string, at: readonly [number, number], gap: number) => {
    const others = drawing
      .marks()
      .filter((mark) => mark.id !== id)
      .map((mark) => mark.at);
    return label.place(at, frame(), others, gap, covered());
  };
  const badge = () => drawing.clusters().find((_, index) => clusterId(index) === cluster);

  const place = () => {
    const { selected } = store.getState();
    const at = shownId(selected) === null ? null : drawing.discAt(selected ?? '');
    box = at === null ? null : put(selection, selected ?? '', at, GAP_SELECTED);
    const id = hovered();
    const over = id === null ? null : drawing.discAt(id);
    if (id !== null && over !== null) {
      put(hover, id, over, GAP_HOVER);
      return;
    }
    const crowd = badge();
    if (crowd === undefined || cluster === null) return;
    const { x, y } = map.project([...crowd.at] as [number, number]);
    put(hover, cluster, [x, y], GAP_HOVER);
  };

  const write = () => {
    const { selected } = store.getState();
    const chosen = model.byId.get(shownId(selected) ?? '');
    selection.write(chosen === undefined ? null : selectedText(chosen, words, locale));
    const under = model.byId.get(hovered() ?? '');
    const crowd = badge();
    if (under !== undefined) hover.write(hoverText(under, words, locale));
    else hover.write(crowd === undefined ? null : clusterText(crowd, model, words));
    place();
  };

  return {
    elements: [selection.element, hover.element],
    selectedBox: () => box,
    hoverCluster: (id) => {
      if (cluster === id) return;
      cluster = id;
      write();
    },
    write,
    place,
    reserve: () => {
      const { selected } = store.getState();
      const placed = model.byId.get(selected ?? '');
      const at = drawing.discAt(selected ?? '');
      if (box === null || placed === undefined || at === null) return drawing.setRoom(EMPTY);
      const site = model.sites[placed.site]?.at ?? [0, 0];
      const { x, y } = map.project([...site] as [number, number]);
      drawing.setRoom({
        type: 'FeatureCollection',
        features: roomFor(box, [x, y]).map(([dx, dy]) => ({
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [...site] },
          properties: { dx, dy },
        })),
      });
    },
  };
}
