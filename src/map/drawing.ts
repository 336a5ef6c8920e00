/**
 * What is drawn at the moment: layout, badges, arcs, flags. It holds the map's sources in step with zoom,
 * store and style; a new style takes over from `data()` what the old one showed.
 */
import type { AtlasState } from '../state/store.ts';
import type { ClaimedMovement } from './arc-features.ts';
import { arcsAt } from './arc-view.ts';
import type { Rect } from './chrome.ts';
import { type Cluster, clustersAt } from './clusters.ts';
import type { MapOptions } from './contract.ts';
import { areaFeatures, clusterFeatures, markFeatures } from './features.ts';
import type { MapData } from './layers/compose.ts';
import { EMPTY } from './layers/sources.ts';
import { layoutAt, type Standing, zoomBand } from './layout.ts';
import { makeRoom } from './make-room.ts';
import type { MapModel } from './model.ts';
import type { ScreenMark } from './screen.ts';
import { createSentData } from './sent-data.ts';
import { createStates } from './states.ts';
import type { Surface } from './surface.ts';

export interface Drawing {
  /** What the sources hold now. */
  readonly data: () => MapData;
  /** After a new style: sends everything again. */
  readonly restore: () => void;
  /** After zooming: lays out anew where the zoom band has changed. */
  readonly onZoom: () => void;
  /** After a change of what is shown or looked at. */
  readonly onState: (state: AtlasState) => void;
  /** After a move, and after a change of lens: the arcs fit the frame. */
  readonly drawArcs: (state: AtlasState) => void;
  readonly setRoom: (room: GeoJSON.FeatureCollection) => void;
  readonly clusters: () => readonly Cluster[];
  readonly isShown: (id: string) => boolean;
  /** Every mark and badge that can be seen or pressed, as it stands on the screen. */
  readonly marks: () => ScreenMark[];
  /** Where an incident's disc stands on the screen; null where it is not on the map. */
  readonly discAt: (id: string) => readonly [number, number] | null;
}

/** Id of a badge among the screen's marks. */
export const clusterId = (index: number): string => `cluster:${index}`;

export type DrawingOptions = Pick<MapOptions, 'store' | 'visibility' | 'words'> & {
  /** What lies over the map at the moment, px. */
  readonly covered: () => readonly Rect[];
  /** Gives a source of the map new data; nothing while the map has no such source yet. */
  readonly send: (source: string, features: GeoJSON.FeatureCollection) => void;
};

export function createDrawing(
  map: Surface,
  model: MapModel,
  movements: readonly ClaimedMovement[],
  options: DrawingOptions,
): Drawing {
  const states = createStates(map, model);
  const layouts = new Map<number, readonly Standing[]>();
  const layoutFor = (zoom: number) => {
    const known = layouts.get(zoom) ?? layoutAt(model, zoom);
    layouts.set(zoom, known);
    return known;
  };
  let band = zoomBand(map.getZoom());
  let roomy: { readonly of: string; readonly standings: readonly Standing[] } | null = null;
  /** Where the discs stand now: at this zoom, with room round the selected one. */
  const standings = (): readonly Standing[] => {
    const { selected } = options.store.getState();
    const placed = model.byId.get(selected ?? '');
    if (placed === undefined) return layoutFor(band);
    const of = `${band} ${selected}`;
    if (roomy?.of !== of)
      roomy = { of, standings: makeRoom(model, layoutFor(band), band, placed.number - 1) };
    return roomy.standings;
  };
  let clusters: readonly Cluster[] = [];
  let clustered: ReadonlySet<number> = new Set();
  let hidden: ReadonlySet<number> = new Set();
  const { data, put, resend } = createSentData(
    {
      areas: areaFeatures(model, 'areas'),
      rivers: areaFeatures(model, 'rivers'),
      marks: markFeatures(model, standings()),
    },
    options.send,
  );

  /** A presenter's map shows the one incident alone; else the visible ones are shown. */
  const hide = (state: AtlasState) => {
    const visible = new Set(options.visibility(state).visible);
    const alone = state.present ? state.selected : null;
    hidden = new Set(
      model.incidents
        .filter(({ incident: { id } }) =>
          alone === null ? !visible.has(id) && id !== state.selected : id !== alone,
        )
        .map(({ number }) => number),
    );
  };

  const group = () => {
    const shown = (member: number) => !hidden.has(model.incidents[member]?.number ?? -1);
    const sites = model.sites.map(({ index, at, members }) => ({
      index,
      at,
      count: members.filter(shown).length,
    }));
    const next = clustersAt(sites, band);
    const same =
      next.length === clusters.length &&
      next.every(
        (cluster, index) =>
          cluster.count === clusters[index]?.count &&
          cluster.sites.join() === clusters[index]?.sites.join(),
      );
    if (same) return;
    clusters = next;
    const members = next.flatMap(({ sites: ids }) =>
      ids.flatMap((id) => model.sites[id]?.members ?? []),
    );
    clustered = new Set(members.map((member) => model.incidents[member]?.number ?? -1));
    put('clusters', next.length === 0 ? EMPTY : clusterFeatures(next));
  };

  const flag = (state: AtlasState) =>
    states.apply({
      hidden,
      clustered,
      hovered: state.hovered === null ? null : (model.byId.get(state.hovered)?.number ?? null),
      selected: state.selected === null ? null : (model.byId.get(state.selected)?.number ?? null),
    });

  let sent = standings();
  const onState = (state: AtlasState) => {
    const next = standings();
    if (next !== sent) put('marks', markFeatures(model, next));
    sent = next;
    hide(state);
    group();
    flag(state);
  };

  const offsetOf = (index: number) => standings()[index] ?? { dx: 0, dy: 0, stem: false };
  const siteOnScreen = (site: number) => {
    const { x, y } = map.project([...(model.sites[site]?.at ?? [0, 0])] as [number, number]);
    return [x, y] as const;
  };

  const marks = (): ScreenMark[] => {
    const { selected } = options.store.getState();
    const sites = model.sites.map((site) => siteOnScreen(site.index));
    const discs = model.incidents.flatMap(({ number, incident, site }, index): ScreenMark[] => {
      const inBadge = clustered.has(number) && incident.id !== selected;
      if (hidden.has(number) || inBadge) return [];
      const [x, y] = sites[site] ?? [0, 0];
      const { dx, dy } = offsetOf(index);
      return [{ id: incident.id, kind: 'incident', at: [x + dx, y + dy] }];
    });
    const badges = clusters.map(({ at }, index): ScreenMark => {
      const { x, y } = map.project([...at] as [number, number]);
      return { id: clusterId(index), kind: 'cluster', at: [x, y] };
    });
    return [...discs, ...badges];
  };

  const arcs = { map, model, movements, options };
  const drawArcs = (state: AtlasState) => put('arcs', arcsAt(arcs, state, standings(), marks));

  return {
    data,
    restore: () => {
      resend();
      states.forget();
      onState(options.store.getState());
    },
    onZoom: () => {
      const next = zoomBand(map.getZoom());
      if (next === band) return;
      band = next;
      onState(options.store.getState());
    },
    onState,
    drawArcs,
    setRoom: (room) => put('room', room),
    clusters: () => clusters,
    isShown: (id) => {
      const placed = model.byId.get(id);
      return placed !== undefined && !hidden.has(placed.number);
    },
    marks,
    discAt: (id) => {
      const placed = model.byId.get(id);
      if (placed === undefined) return null;
      const [x, y] = siteOnScreen(placed.site);
      const { dx, dy } = offsetOf(placed.number - 1);
      return [x + dx, y + dy];
    },
  };
}
