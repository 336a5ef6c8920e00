/**
 * What is drawn of a large record: the same sources and layers as of a small one, filled with what the screen
 * has room for. A step of the brush counts incidents by place and sends at most some hundred thin features.
 */
import type { Px } from '../geo/mercator.ts';
import type { AtlasState } from '../state/store.ts';
import type { ClaimedMovement } from './arc-features.ts';
import { arcsAt, frameInWorld } from './arc-view.ts';
import { type Arrangement, arrangeCrowd, ON_SPOT, tableOf } from './crowded-arrangement.ts';
import { clusterId, type Drawing, type DrawingOptions } from './drawing.ts';
import { areaFeatures, clusterFeatures, collection, discFeature, siteFeature } from './features.ts';
import { EMPTY, SOURCES } from './layers/sources.ts';
import type { Standing } from './layout.ts';
import type { MapModel, PlacedIncident } from './model.ts';
import type { ScreenMark } from './screen.ts';
import { createSentData } from './sent-data.ts';
import type { Surface } from './surface.ts';
import { createTally } from './tally.ts';

export function createCrowdedDrawing(
  map: Surface,
  model: MapModel,
  movements: readonly ClaimedMovement[],
  options: DrawingOptions,
): Drawing {
  const table = tableOf(model);
  const tally = createTally(model);
  const arcs = { map, model, movements, options };
  let counted: Uint8Array | string | null = null;
  let { discs, clusters }: Arrangement = { discs: new Map(), clusters: [] };
  /** What the present arrangement was made for, besides what was counted. */
  let drawn = '';
  let sentMarks = '';
  let sentClusters = '';
  const flags = new Map<string, string>();
  const { data, put, resend } = createSentData(
    { areas: areaFeatures(model, 'areas'), rivers: areaFeatures(model, 'rivers') },
    options.send,
  );
  const setFlags = (source: string, id: number, next: Record<string, boolean>) => {
    const name = `${source}:${id}`;
    const signature = JSON.stringify(next);
    if (flags.get(name) === signature) return;
    flags.set(name, signature);
    map.setFeatureState({ source, id }, next);
  };

  const shows = (state: AtlasState) => {
    const { mask } = options.visibility(state);
    const alone = state.present ? state.selected : null;
    return ({ at, incident }: PlacedIncident) =>
      alone === null ? mask[at] === 1 : incident.id === alone;
  };
  /** Counts again only where other incidents are shown than before. */
  const count = (state: AtlasState) => {
    const alone = state.present ? state.selected : null;
    const key = alone ?? options.visibility(state).mask;
    if (counted === key) return;
    counted = key;
    drawn = '';
    if (typeof key !== 'string') return tally.show(key);
    const one = new Uint8Array(options.visibility(state).mask.length);
    one[model.byId.get(key)?.at ?? -1] = 1;
    tally.show(one);
  };

  const arrange = (state: AtlasState) => {
    const looked = [state.hovered, state.selected];
    const crowd = { model, table, counts: tally.sites, shown: shows(state), looked };
    ({ discs, clusters } = arrangeCrowd(crowd, map.getZoom(), frameInWorld(map)));
  };

  const send = () => {
    const made = [...discs.values()];
    const marksNow = made
      .map(({ placed, standing }) => `${placed.number}:${standing.dx}:${standing.dy}`)
      .join();
    if (marksNow !== sentMarks) {
      sentMarks = marksNow;
      const sites = new Set(
        made.flatMap(({ placed, standing }) => (standing.stem ? placed.site : [])),
      );
      put(
        'marks',
        collection([
          ...made.map(({ placed, standing }) => discFeature(placed, model, standing)),
          ...[...sites].flatMap((site) => model.sites[site] ?? []).map(siteFeature),
        ]),
      );
    }
    const clustersNow = clusters.map(({ at, count: held }) => `${at.join()}:${held}`).join(';');
    if (clustersNow !== sentClusters) {
      sentClusters = clustersNow;
      put('clusters', clusters.length === 0 ? EMPTY : clusterFeatures(clusters));
    }
  };

  const flag = (state: AtlasState) => {
    for (const { placed } of discs.values()) {
      const { id } = placed.incident;
      setFlags(SOURCES.marks, placed.number, {
        hovered: id === state.hovered,
        selected: id === state.selected,
      });
    }
    const looked = [state.selected, state.hovered].map((id) =>
      tally.areaAt(model.byId.get(id ?? '')?.at ?? -1),
    );
    for (const [index, area] of model.areas.entries()) {
      const next = { hidden: tally.areas[index] === 0, on: looked.includes(index) };
      const sources =
        area.place.shape === 'river' ? (['areas', 'rivers'] as const) : (['areas'] as const);
      for (const source of sources) setFlags(SOURCES[source], area.number, next);
    }
  };

  const onState = (state: AtlasState) => {
    count(state);
    const { hovered, selected } = state;
    const asked = JSON.stringify([map.getZoom(), frameInWorld(map), hovered, selected]);
    if (asked === drawn) return;
    drawn = asked;
    arrange(state);
    send();
    flag(state);
  };
  const onScreen = (at: readonly [number, number], { dx, dy }: Standing = ON_SPOT): Px => {
    const { x, y } = map.project([at[0], at[1]]);
    return [x + dx, y + dy];
  };
  const siteAt = (placed: PlacedIncident) => model.sites[placed.site]?.at ?? ([0, 0] as const);
  const marks = (): ScreenMark[] => [
    ...[...discs.values()].map(({ placed, standing }): ScreenMark => {
      const at = onScreen(siteAt(placed), standing);
      return { id: placed.incident.id, kind: 'incident', at };
    }),
    ...clusters.map(
      ({ at }, index): ScreenMark => ({ id: clusterId(index), kind: 'cluster', at: onScreen(at) }),
    ),
  ];

  return {
    data,
    restore: () => {
      resend();
      flags.clear();
      drawn = '';
      onState(options.store.getState());
    },
    onZoom: () => {},
    onState,
    drawArcs: (state) => {
      onState(state);
      put('arcs', arcsAt(arcs, state, [], marks));
    },
    setRoom: (room) => put('room', room),
    clusters: () => clusters,
    isShown: (id) => {
      const placed = model.byId.get(id);
      return placed !== undefined && shows(options.store.getState())(placed);
    },
    marks,
    discAt: (id) => {
      const placed = model.byId.get(id);
      return placed === undefined ? null : onScreen(siteAt(placed), discs.get(id)?.standing);
    },
  };
}
