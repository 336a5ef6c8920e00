/** Places the marks on the strip: clips spans to the axis, packs lanes, finds each disc's spot. Pure. */
import type { DaySpan, Incident } from '../../domain/model.ts';
import { TIERS } from '../../domain/vocabulary.ts';
import type { TimeWindow } from '../../state/store.ts';
import type { TimeScale } from '../../time/scale.ts';
import { gatherNear, joinNear, laneSize, lanesIn, middleOf, packLanes } from './pack.ts';
import { addDays } from './steps.ts';
import { overlaps } from './window.ts';

export interface Placed {
  readonly incident: Incident;
  /** Centre of the disc. */
  readonly x: number;
  readonly y: number;
  readonly start: number;
  readonly end: number;
  /** Whether the span is long enough to be drawn under the disc. */
  readonly spanned: boolean;
}

/** Incidents that found no lane where the strip is crowded: one button for each crowd. */
export interface Crowd {
  readonly x: number;
  readonly y: number;
  readonly incidents: readonly Incident[];
}

export interface Layout {
  readonly placed: readonly Placed[];
  readonly crowds: readonly Crowd[];
  readonly disc: number;
}

const PAD = 4;
/** Half the room a disc takes in a lane at full size. */
const REACH = 8;
const LONG = 50;
/** Length of the tail on an open side, and how far within its bound a disc stands: half a disc and half a handle. */
const TAIL = 30;
const WITHIN = 13;
/** Room at the foot for the buttons of crowds, and along the axis for each. */
const FOOT = 21;
const CROWD_WIDTH = 40;
/** From the middle of a crowd's button to the end of the axis, at least. */
const CROWD_EDGE = 27;

/**
 * The stretch of a span, and where its disc stands: in the middle, or within the bound that is known, where the
 * window's edge at the end of the axis leaves it in sight. The open side of "before May 2011" is a short tail: nobody
 * said that it began in the first year of the axis.
 */
function reachOf(span: DaySpan, scale: TimeScale): { start: number; end: number; x: number } {
  const start = scale.x(span.earliest);
  const end = scale.x(addDays(span.latest, 1));
  if (span.openStart && !span.openEnd)
    return { start: Math.max(start, end - TAIL), end, x: end - WITHIN };
  if (span.openEnd && !span.openStart)
    return { start, end: Math.min(end, start + TAIL), x: start + WITHIN };
  return { start, end, x: (start + end) / 2 };
}

/**
 * Layout of the incidents that reach into the axis; `top` and `height` bound the lanes. Where all do not
 * fit, core incidents keep their lanes and the rest gather at the foot.
 */
export function layOut(
  incidents: readonly Incident[],
  axis: TimeWindow,
  scale: TimeScale,
  top: number,
  height: number,
): Layout {
  const items = incidents.flatMap((incident) =>
    incident.span === null || !overlaps(incident.span, axis)
      ? []
      : [{ incident, ...reachOf(incident.span, scale) }],
  );
  const intervals = items.map(({ incident, start, end, x }) => ({
    id: incident.id,
    start: Math.min(start - PAD, x - REACH),
    end: Math.max(end + PAD, x + REACH),
    rank: TIERS.indexOf(incident.tier),
  }));
  const all = packLanes(intervals, LONG);
  const fits = all.lanes <= lanesIn(height);
  const room = fits ? height : height - FOOT;
  const packing = fits ? all : packLanes(intervals, LONG, lanesIn(room));
  const { step, disc } = laneSize(packing.lanes, room);
  const left = new Set(packing.overflow);
  // A button keeps within the strip
  const furthest = scale.x(axis.to) - CROWD_EDGE;
  const crowdX = ({ x }: { readonly x: number }) => Math.min(x, furthest);
  return {
    disc,
    placed: items
      .filter(({ incident }) => !left.has(incident.id))
      .map(({ incident, start, end, x }) => {
        const y = top + ((packing.lane.get(incident.id) ?? 0) + 0.5) * step;
        return { incident, start, end, x, y, spanned: end - start > 6 };
      })
      .sort((a, b) => a.x - b.x),
    crowds: joinNear(
      gatherNear(
        items.filter(({ incident }) => left.has(incident.id)),
        crowdX,
        CROWD_WIDTH,
      ),
      crowdX,
      CROWD_WIDTH,
    ).map((group) => ({
      x: middleOf(group, crowdX),
      y: top + height - FOOT / 2,
      incidents: group.map(({ incident }) => incident),
    })),
  };
}
