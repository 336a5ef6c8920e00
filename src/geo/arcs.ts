/**
 * A claimed movement as a dashed arc, in screen space. Its ends are not places: an end that the texts name
 * only as a country, or that lies off the map, is a direction, and its arc starts somewhere on the way or at
 * the frame's edge, never on a spot.
 */
import type { Movement, Place } from '../domain/model.ts';
import type { Px } from './mercator.ts';
import type { LonLat } from './place-geometry.ts';
import { placement } from './placement.ts';

/** One end: a place on the map, or a mere direction in which it lies. */
export interface ArcEnd {
  readonly at: LonLat;
  readonly vague: boolean;
  /** Off the map: the arc enters at the frame's edge. */
  readonly outside: boolean;
}

export interface ArcEnds {
  readonly from: ArcEnd;
  readonly to: ArcEnd;
}

type Places = ReadonlyMap<string, Place>;

/** What the record gives of one end; null where it gives neither place nor direction. */
function endOf(id: string, places: Places): ArcEnd | null {
  const place = places.get(id);
  if (place === undefined) return null;
  if (placement(place) === 'map' && place.mark !== null)
    return { at: place.mark, vague: false, outside: false };
  const towards = place.bearing ?? place.mark;
  return towards === null ? null : { at: towards, vague: true, outside: place.bearing !== null };
}

/**
 * The two ends of a movement. A vague end in the country of the incident itself takes the incident's mark
 * ("trying to enter Tajikistan" ends at the clash it is told of). Null where neither end is on the map: an
 * arc between two directions would be invented.
 */
export function arcEnds(
  movement: Movement,
  incident: Place | null,
  places: Places,
): ArcEnds | null {
  const from = endOf(movement.from, places);
  const to = endOf(movement.to, places);
  if (from === null || to === null) return null;
  if (!from.vague || !to.vague) return { from, to };
  if (incident?.mark == null || placement(incident) !== 'map') return null;
  const here: ArcEnd = { at: incident.mark, vague: false, outside: false };
  const leaves =
    places.get(movement.from)?.country === incident.country &&
    places.get(movement.to)?.country !== incident.country;
  return leaves ? { from: here, to } : { from, to: here };
}

/** A rectangle in px. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Arc {
  readonly line: readonly Px[];
  /** Where the open head stands, and which way it points: degrees clockwise from north. */
  readonly head: Px;
  readonly heading: number;
  /** The same line from its vaguer end, where its words belong. */
  readonly fromTail: readonly Px[];
}

export interface ArcOptions {
  readonly frame: Frame;
  /** Sideways bulge as a share of the length; its sign says to which side. */
  readonly bend: number;
  /** Px left free at an end that stands at a disc. */
  readonly gap: number;
  /** Longest arc to a vague end, px: further would draw a route. Infinite for one that enters from outside. */
  readonly longest: number;
}

const STEPS = 28;

/** How far along the ray from `start` the frame ends, px; infinite where it is never left. */
function toEdge([x, y]: Px, [dx, dy]: Px, frame: Frame): number {
  const reach = (along: number, low: number, high: number, at: number) =>
    along > 0 ? (high - at) / along : along < 0 ? (low - at) / along : Number.POSITIVE_INFINITY;
  return Math.min(reach(dx, frame.left, frame.right, x), reach(dy, frame.top, frame.bottom, y));
}

/** The drawn end for a vague one: on the way from `firm`, at most at the frame's edge. */
function vagueEnd(firm: Px, towards: Px, options: ArcOptions): Px {
  const length = Math.hypot(towards[0] - firm[0], towards[1] - firm[1]) || 1;
  const unit: Px = [(towards[0] - firm[0]) / length, (towards[1] - firm[1]) / length];
  const edge = toEdge(firm, unit, options.frame);
  // Just past the edge, so that the line is seen to come from outside; never all the way to the "place"
  const reach = Math.min(edge > 0 ? edge + 12 : options.longest, options.longest, length * 0.85);
  return [firm[0] + unit[0] * reach, firm[1] + unit[1] * reach];
}

const curve = (a: Px, control: Px, b: Px, t: number): Px => [
  (1 - t) ** 2 * a[0] + 2 * t * (1 - t) * control[0] + t ** 2 * b[0],
  (1 - t) ** 2 * a[1] + 2 * t * (1 - t) * control[1] + t ** 2 * b[1],
];

const shorten = (at: Px, towards: Px, by: number): Px => {
  const length = Math.hypot(towards[0] - at[0], towards[1] - at[1]) || 1;
  return [
    at[0] + ((towards[0] - at[0]) / length) * by,
    at[1] + ((towards[1] - at[1]) / length) * by,
  ];
};

/** The arc between two ends given in px; `vague` says which of them is only a direction. */
export function arcBetween(
  from: Px,
  to: Px,
  vague: { readonly from: boolean; readonly to: boolean },
  options: ArcOptions,
): Arc {
  const start = vague.from ? vagueEnd(to, from, options) : from;
  const end = vague.to ? vagueEnd(from, to, options) : to;
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const control: Px = [
    (start[0] + end[0]) / 2 - dy * options.bend,
    (start[1] + end[1]) / 2 + dx * options.bend,
  ];
  const first = vague.from ? start : shorten(start, control, options.gap);
  const last = vague.to ? end : shorten(end, control, options.gap);
  const line = Array.from({ length: STEPS + 1 }, (_, index) =>
    curve(first, control, last, index / STEPS),
  );
  const before = line[STEPS - 1] ?? first;
  return {
    line,
    head: last,
    heading: (Math.atan2(last[0] - before[0], before[1] - last[1]) * 180) / Math.PI,
    fromTail: vague.to && !vague.from ? [...line].reverse() : line,
  };
}
