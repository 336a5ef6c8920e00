/** The strip itself: years, spans, discs, the window, the known-by line. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { isLarge } from '../../domain/large.ts';
import { timeScale } from '../../time/scale.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { useDescribe } from '../shared/use-describe.ts';
import { useMarks, useVisible } from '../shared/use-visible.ts';
import { AXIS_START } from './axis.ts';
import type { Edge } from './brush.ts';
import { Histogram } from './Histogram.tsx';
import { IncidentLinks } from './IncidentLinks.tsx';
import { layOut } from './layout.ts';
import { Marks } from './Marks.tsx';
import { PopoverButton } from './Popover.tsx';
import { daysBetween } from './steps.ts';
import { useBrush } from './use-brush.ts';
import type { TimelineData } from './use-timeline.ts';
import { overlaps } from './window.ts';

const TOP = 10;
const AXIS_Y = 138;
/** Dated incidents from which a histogram helps to see where the crowd is. */
const CROWD = 60;
const HISTOGRAM = 15;
/** Room for the label of the known-by line, where no histogram makes it. */
const KNOWN_LABEL = 10;
/** Width of the bucket for what came before the axis. */
const BUCKET = 78;

/** Room along the axis from which a month has its name. */
const MONTH_LABEL = 34;

function useMonthName(): (day: string) => string {
  const { locale } = useAtlas();
  const format = useMemo(
    () => new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }),
    [locale],
  );
  return (day) => format.format(new Date(`${day}T00:00:00Z`));
}

function useWidth() {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (ref.current === null) return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}

function Handle({
  edge,
  x,
  data,
  onKeyDown,
}: {
  edge: Edge;
  x: number;
  data: TimelineData;
  onKeyDown: React.KeyboardEventHandler;
}) {
  const { words } = useAtlas();
  const { day } = useDescribe();
  const at = data.window[edge];
  return (
    <div
      className="timeline-handle"
      data-hold={edge}
      role="slider"
      tabIndex={0}
      style={{ insetInlineStart: x }}
      aria-label={edge === 'from' ? words.timeline.windowStart : words.timeline.windowEnd}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={daysBetween(data.extent.from, data.extent.to)}
      aria-valuenow={daysBetween(data.extent.from, at)}
      aria-valuetext={day(at)}
      onKeyDown={onKeyDown}
    >
      <span />
    </div>
  );
}

export function Plot({ data }: { data: TimelineData }) {
  const { words } = useAtlas();
  const { day } = useDescribe();
  const { ref, width } = useWidth();
  const { dated, axis } = data;
  const visible = useVisible();
  const marks = useMarks();
  const knownBy = useAtlasState((state) => state.knownBy);
  const time = useAtlasState((state) => state.time);
  const earlier = useMemo(
    () => dated.filter((incident) => incident.span !== null && incident.span.latest < AXIS_START),
    [dated],
  );
  const bucket = earlier.length > 0 && axis.from === AXIS_START ? BUCKET : 0;
  const scale = useMemo(
    () => timeScale([axis.from, axis.to], [Math.max(bucket, 13), Math.max(width - 13, bucket + 1)]),
    [axis, width, bucket],
  );
  const crowded = dated.length > CROWD;
  const large = isLarge(data.total);
  const top = TOP + (crowded ? HISTOGRAM : knownBy === null ? 0 : KNOWN_LABEL);
  const layout = useMemo(
    () => layOut(large ? [] : dated, axis, scale, top, AXIS_Y - top - 2),
    [large, dated, axis, scale, top],
  );
  const { plotHandlers, onKeyDown, edges } = useBrush(data, scale, ref);
  const years = scale.ticks('year');
  const near = daysBetween(axis.from, axis.to) < 800;
  const months = near ? scale.ticks('month') : [];
  const monthName = useMonthName();
  const edgeSeen = (edge: Edge) =>
    overlaps({ earliest: data.window[edge], latest: data.window[edge] }, axis);
  return (
    <div className="timeline-plot" ref={ref} {...plotHandlers}>
      {width > 0 && (
        <>
          {bucket > 0 && (
            <PopoverButton
              className="timeline-earlier"
              label={words.timeline.earlier(earlier.length)}
              name={words.timeline.earlierName(earlier.length)}
            >
              <p className="timeline-popover-title">{words.timeline.earlierTitle}</p>
              <IncidentLinks incidents={earlier} />
            </PopoverButton>
          )}
          {months.map(({ day: at, x }) => (
            <span key={at} className="timeline-month" style={{ insetInlineStart: x }}>
              {width / months.length > MONTH_LABEL && !at.endsWith('-01-01') && (
                <b>{monthName(at)}</b>
              )}
            </span>
          ))}
          {years.map(({ day: at, x }) => (
            <span key={at} className="timeline-year" style={{ insetInlineStart: x }}>
              <b>{at.slice(0, 4)}</b>
            </span>
          ))}
          <i className="timeline-axis" />
          <div
            className="timeline-band"
            data-hold={time === null ? undefined : 'band'}
            data-all={time === null}
            style={{ insetInlineStart: edges.from, inlineSize: Math.max(edges.to - edges.from, 1) }}
          />
          {large ? (
            <Histogram data={data} scale={scale} height={AXIS_Y - TOP - 2} months={1} />
          ) : (
            crowded && <Histogram data={data} scale={scale} height={HISTOGRAM} />
          )}
          {!large && <Marks layout={layout} marks={marks} shown={visible.shown} />}
          {layout.crowds.map((crowd) => (
            <span
              key={crowd.x}
              className="timeline-crowd"
              style={{ insetInlineStart: crowd.x, insetBlockStart: crowd.y }}
            >
              <PopoverButton
                className="timeline-more"
                label={<span>{words.timeline.more(crowd.incidents.length)}</span>}
                name={words.timeline.moreName(crowd.incidents.length)}
              >
                <IncidentLinks incidents={crowd.incidents} />
              </PopoverButton>
            </span>
          ))}
          {knownBy !== null && (
            <div className="timeline-known-line" style={{ insetInlineStart: scale.x(knownBy) }}>
              <span>
                {words.timeline.knownByLine} {day(knownBy)}
              </span>
            </div>
          )}
          {edgeSeen('from') && (
            <Handle edge="from" x={edges.from} data={data} onKeyDown={onKeyDown('from')} />
          )}
          {edgeSeen('to') && (
            <Handle edge="to" x={edges.to} data={data} onKeyDown={onKeyDown('to')} />
          )}
          <p className="visually-hidden">{words.timeline.keys}</p>
        </>
      )}
    </div>
  );
}
