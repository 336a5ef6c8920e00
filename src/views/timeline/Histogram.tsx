/** Incidents by quarter, above crowded lanes. */
import { useMemo } from 'react';
import type { TimeScale } from '../../time/scale.ts';
import { useWords } from '../shared/context.tsx';
import { addDays, overlaps, quarters } from './logic.ts';
import type { TimelineData } from './use-timeline.ts';

export function Histogram({
  data,
  scale,
  height,
}: {
  data: TimelineData;
  scale: TimeScale;
  height: number;
}) {
  const words = useWords();
  const { dated, extent, axis } = data;
  const bins = useMemo(
    () =>
      quarters(
        dated.flatMap((incident) => incident.span ?? []),
        extent,
      ),
    [dated, extent],
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
