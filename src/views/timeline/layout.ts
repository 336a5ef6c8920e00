/** Places the marks on the strip: clips spans to the axis, packs lanes, finds each disc's spot. Pure. */
import type { DaySpan, Incident } from '../../domain/model.ts';
import type { TimeWindow } from '../../state/store.ts';
import type { TimeScale } from '../../time/scale.ts';
import { addDays, overlaps } from './logic.ts';
import { laneSize, packLanes } from './pack.ts';

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

export interface Layout {
  readonly placed: readonly Placed[];
  readonly disc: number;
}

const PAD = 4;
/** Half the room a disc takes in a lane at full size. */
const REACH = 8.5;
const LONG = 50;
/** Length of the tail on an open side. */
const TAIL = 44;

/**
 * The stretch of a span, and where its disc stands: in the middle, or by the bound that is known. The open
 * side of "before May 2011" is a short tail: nobody said that it began in the first year of the axis.
 */
function reachOf(span: DaySpan, scale: TimeScale): { start: number; end: number; x: number } {
  const start = scale.x(span.earliest);
  const end = scale.x(addDays(span.latest, 1));
  if (span.openStart && !span.openEnd) return { start: Math.max(start, end - TAIL), end, x: end };
  if (span.openEnd && !span.openStart) return { start, end: Math.min(end, start + TAIL), x: start };
  return { start, end, x: (start + end) / 2 };
}

/** Layout of the incidents that reach into the axis. `top` and `height` bound the lanes. */
export function layOut(
  incidents: readonly Incident[],
  axis: TimeWindow,
  scale: TimeScale,
  top: number,
  height: number,
): Layout {
  const items = incidents.flatMap((incident) => {
    if (incident.span === null || !overlaps(incident.span, axis)) return [];
    return [{ incident, ...reachOf(incident.span, scale) }];
  });
  const packing = packLanes(
    items.map(({ incident, start, end, x }) => ({
      id: incident.id,
      start: Math.min(start - PAD, x - REACH),
      end: Math.max(end + PAD, x + REACH),
    })),
    LONG,
  );
  const { step, disc } = laneSize(packing.lanes, height);
  return {
    disc,
    placed: items
      .map(({ incident, start, end, x }) => ({
        incident,
        start,
        end,
        x,
        y: top + ((packing.lane.get(incident.id) ?? 0) + 0.5) * step,
        spanned: end - start > 6,
      }))
      .sort((a, b) => a.x - b.x),
  };
}
