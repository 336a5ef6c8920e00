/** The movements that one side says took place, as features for the view at hand. */
import type { AtlasLookup } from '../domain/lookup.ts';
import type { Atlas, Claim } from '../domain/model.ts';
import { type ArcEnds, arcBetween, arcEnds, type Frame } from '../geo/arcs.ts';
import { fromWorld, type Px, toWorld } from '../geo/mercator.ts';
import type { Words } from '../i18n/index.ts';
import { describeDate } from '../time/describe.ts';
import { measure, placeWords, wrap } from './arc-words.ts';
import type { Rect } from './chrome.ts';
import type { Standing } from './layout.ts';
import type { MapModel, PlacedIncident } from './model.ts';

export interface ClaimedMovement {
  readonly ends: ArcEnds;
  readonly what: string;
  readonly who: string;
  /** Id of the incident it is told of; null for the region: it is hidden with the incident. */
  readonly incident: string | null;
  /** The day by which it had been said. */
  readonly known: string;
  /** The incident, where that is on the map. */
  readonly about: PlacedIncident | null;
}

/** Drawn in the Official lens only: what officials said of movements. */
export function officialMovements(
  atlas: Atlas,
  lookup: AtlasLookup,
  model: MapModel,
  locale: string,
): ClaimedMovement[] {
  const read = (claim: Claim): ClaimedMovement[] => {
    if (claim.camp !== 'official' || claim.movement === null) return [];
    const incident = lookup.incidentOfClaim.get(claim.id);
    const about = incident === undefined ? null : (model.byId.get(incident) ?? null);
    const ends = arcEnds(claim.movement, about?.place ?? null, lookup.places);
    if (ends === null) return [];
    const speaker = lookup.speakers.get(claim.speaker)?.name ?? claim.speaker;
    const when = claim.uttered === null ? null : describeDate(claim.uttered, locale);
    return [
      {
        ends,
        about,
        incident: incident ?? null,
        known: claim.known,
        what: claim.movement.label,
        who: when === null ? speaker : `${speaker}, ${when}`,
      },
    ];
  };
  const claims = [
    ...atlas.incidents.flatMap((incident) => incident.claims),
    ...atlas.regional.flatMap((topic) => topic.claims),
  ];
  return claims.flatMap(read);
}

const GAP = 17;
const LONGEST = 250;
const BEND = 0.16;

/** The view for which arcs are worked out. */
export interface ArcView {
  readonly zoom: number;
  /** In px of the world at that zoom. */
  readonly frame: Frame;
  /** Cards and controls that lie over the map, and discs, px of the screen. */
  readonly taken: readonly Rect[];
  readonly discs: readonly Px[];
}

/** Where an end that is a place stands: at its disc, where the incident it is told of has one there. */
function firmEnd(
  at: readonly [number, number],
  movement: ClaimedMovement,
  model: MapModel,
  standings: readonly Standing[],
  zoom: number,
): Px {
  const [x, y] = toWorld(at, zoom);
  const { about } = movement;
  const mark = about?.place.mark;
  if (about == null || mark == null || mark[0] !== at[0] || mark[1] !== at[1]) return [x, y];
  const standing = standings[model.incidents.indexOf(about)];
  return [x + (standing?.dx ?? 0), y + (standing?.dy ?? 0)];
}

const WIDEST = 27;

type Properties = Record<string, string | number>;
const feature = (geometry: GeoJSON.Geometry, properties: Properties): GeoJSON.Feature => ({
  type: 'Feature',
  geometry,
  properties,
});

/** Line, head and words of every movement whose incident is shown. */
export function arcFeatures(
  movements: readonly ClaimedMovement[],
  model: MapModel,
  standings: readonly Standing[],
  view: ArcView,
  words: Words,
): GeoJSON.FeatureCollection {
  const { zoom, frame } = view;
  const place = ([x, y]: Px) => [...fromWorld([x, y], zoom)];
  const toScreen = ([x, y]: Px): Px => [x - frame.left, y - frame.top];
  const screen = {
    left: 0,
    top: 0,
    right: frame.right - frame.left,
    bottom: frame.bottom - frame.top,
  };
  const arcs = movements.map((movement, index) => {
    const { from, to } = movement.ends;
    return arcBetween(
      firmEnd(from.at, movement, model, standings, zoom),
      firmEnd(to.at, movement, model, standings, zoom),
      { from: from.vague, to: to.vague },
      {
        frame,
        gap: GAP,
        longest: from.outside || to.outside ? Number.POSITIVE_INFINITY : LONGEST,
        bend: index % 2 === 0 ? BEND : -BEND,
      },
    );
  });
  const lines = arcs.flatMap(({ line }) => line.map(toScreen));
  const taken = [...view.taken];
  const features = movements.flatMap((movement, index): GeoJSON.Feature[] => {
    const arc = arcs[index];
    if (arc === undefined) return [];
    const drawn = [
      feature({ type: 'LineString', coordinates: arc.line.map(place) }, { part: 'line' }),
      feature(
        { type: 'Point', coordinates: place(arc.head) },
        { part: 'head', heading: Math.round(arc.heading) },
      ),
    ];
    const what = wrap(movement.what, WIDEST);
    const caveat = words.shared.saidNotObserved;
    const surroundings = { frame: screen, taken, discs: view.discs, lines };
    // Where all of it has no room, who said it is left to the dossier; where that has none, the arc stands alone.
    for (const who of [wrap(movement.who, WIDEST), []]) {
      const size = measure([...what, ...who, caveat]);
      const spot = placeWords(arc.fromTail.map(toScreen), size, surroundings);
      if (spot === null) continue;
      taken.push(spot.box);
      const at = place([spot.at[0] + frame.left, spot.at[1] + frame.top]);
      const text = { what: what.join('\n'), who: who.join('\n'), caveat };
      const properties = { part: 'words', anchor: spot.anchor, ...text };
      return [...drawn, feature({ type: 'Point', coordinates: at }, properties)];
    }
    return drawn;
  });
  return { type: 'FeatureCollection', features };
}
