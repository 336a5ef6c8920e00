/** What the map tells those who do not see it: the list of what is in view, and where a move has led. */
import type { MarksSelector } from '../state/known.ts';
import { frameOf } from './camera.ts';
import type { Cluster } from './clusters.ts';
import type { MapOptions } from './contract.ts';
import { clusterId, type Drawing } from './drawing.ts';
import type { MapModel } from './model.ts';
import { marksInView } from './screen.ts';
import type { Surface } from './surface.ts';
import type { FeatureList } from './ui/list.ts';
import { clusterName, discName } from './wording.ts';

/** How long the map rests before it says in words where it is, ms. */
const SETTLE = 500;

export interface Told {
  /** Names the marks in view. */
  readonly list: () => void;
  /** Says where the map is, once it has rested. */
  readonly speak: () => void;
  readonly clusterOf: (id: string) => Cluster | undefined;
  readonly undo: () => void;
}

export interface ToldParts {
  readonly map: Surface;
  readonly model: MapModel;
  readonly drawing: Drawing;
  readonly list: FeatureList;
  /** Marks as they are shown: a cover and a *known by* date leave less of them. */
  readonly marks: MarksSelector;
  /** The line that is read out after a move. */
  readonly live: HTMLElement;
}

export function createTold(
  { map, model, drawing, list, marks: marksOf, live }: ToldParts,
  { store, words }: Pick<MapOptions, 'store' | 'words'>,
): Told {
  const locale = document.documentElement.lang || 'en';
  let spoken: ReturnType<typeof setTimeout> | undefined;
  const badges = () =>
    new Map(drawing.clusters().map((cluster, index) => [clusterId(index), cluster]));
  const inView = () => marksInView(drawing.marks(), frameOf(map));
  return {
    clusterOf: (id) => badges().get(id),
    list: () => {
      const state = store.getState();
      const marks = marksOf(state);
      const byId = badges();
      const nameOf = (id: string): string | null => {
        const placed = model.byId.get(id);
        if (placed !== undefined)
          return discName(placed, marks.get(id) ?? placed.mark, state.lens, words, locale);
        const cluster = byId.get(id);
        return cluster === undefined ? null : clusterName(cluster, model, words);
      };
      list.show(
        inView().flatMap(({ id }) => {
          const name = nameOf(id);
          return name === null ? [] : [{ id, name }];
        }),
      );
    },
    speak: () => {
      clearTimeout(spoken);
      spoken = setTimeout(() => {
        const zoom = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(
          map.getZoom(),
        );
        const byId = badges();
        const count = inView().reduce((sum, { id }) => sum + (byId.get(id)?.count ?? 1), 0);
        live.textContent = words.map.moved(zoom, count);
      }, SETTLE);
    },
    undo: () => clearTimeout(spoken),
  };
}
