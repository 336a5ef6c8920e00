/** The strip under the map: what happened when, a window to look through, and what was known by a day. */
import { useState } from 'react';
import { useAtlas } from '../shared/context.tsx';
import { ChevronIcon } from './icons.tsx';
import { Plot } from './Plot.tsx';
import { Side } from './Side.tsx';
import { useTimeline } from './use-timeline.ts';
import './timeline.css';

export function Timeline() {
  const { words } = useAtlas();
  const data = useTimeline();
  // On a phone the strip is one line until it is asked for; the stylesheet ignores this elsewhere.
  const [open, setOpen] = useState(false);
  return (
    <section className="timeline" aria-label={words.app.timelineRegion} data-open={open}>
      <Side data={data} />
      <button
        type="button"
        className="icon-button timeline-toggle"
        aria-expanded={open}
        aria-label={open ? words.timeline.collapse : words.timeline.expand}
        onClick={() => setOpen(!open)}
      >
        <ChevronIcon />
      </button>
      <Plot data={data} />
    </section>
  );
}
