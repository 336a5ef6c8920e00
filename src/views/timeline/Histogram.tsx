/** Incidents by quarter, above crowded lanes; by month, in their place, where there are too many for lanes. */
import { useMemo } from 'react';
import type { TimeScale } from '../../time/scale.ts';
import { useWords } from '../shared/context.tsx';
import { binsOf } from './axis.ts';
import { addDays } from './steps.ts';
import type { TimelineData } from './use-timeline.ts';
import { overlaps } from './window.ts';

export function Histogram({
  data,
  scale,
  height,
  months = 3,
}: {
  data: TimelineData;
  scale: TimeScale;
  height: number;
  months?: number;
}) {
  const words = useWords();
  const { dated, extent, axis } = data;
  const bins = useMemo(
    () =>
      binsOf(
        dated.flatMap((incident) => incident.span ?? []),
        extent,
        months,
      ),
    [dated, extent, months],
  );
  const most = Math.max(...bins.map((bin) => bin.count), 1);
  const seen = bins.filter(
    (bin) => bin.count > 0 && overlaps({ earliest: bin.from, latest: bin.to }, axis),
  );
  return (
    <div
      className="timeline-histogram"
      role="img"
      aria-label={words.timeline.histogram}
      style={{ blockSize: height }}
    >
      {seen.map((bin) => {
        const start = scale.x(bin.from);
        return (
          <i
            key={bin.from}
            style={{
              insetInlineStart: start + 1,
              inlineSize: Math.max(scale.x(addDays(bin.to, 1)) - start - 2, 1),
              blockSize: Math.max((bin.count / most) * height, 2),
            }}
          />
        );
      })}
    </div>
  );
}
