/** What the timeline shows, and play and zoom: the state that only this view has. */
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Incident } from '../../domain/model.ts';
import type { TimeWindow } from '../../state/store.ts';
import { maskWithoutTime } from '../../state/visible.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { useVisible } from '../shared/use-visible.ts';
import { extentOf, zoomOn } from './axis.ts';
import { nextWindow, overlaps, startsOpen } from './window.ts';

/** Milliseconds for each month of *play*. */
const PACE = 700;

function useReducedMotion(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia('(prefers-reduced-motion: reduce)');
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia('(prefers-reduced-motion: reduce)').matches,
    () => false,
  );
}

/**
 * Incidents that pass every filter but the time window: the strip shows what the window leaves out. The
 * list stays the same while the window moves, so that a drag lays nothing out anew.
 */
function useCandidates(): readonly Incident[] {
  const { atlas, facts, search } = useAtlas();
  const criteria = useAtlasState((state) => state.criteria);
  const knownBy = useAtlasState((state) => state.knownBy);
  const edition = useAtlasState(() => search.edition());
  return useMemo(() => {
    const { text } = criteria;
    const hits = text.trim() === '' || edition < 0 ? null : search.ids(text);
    const mask = maskWithoutTime(facts, { criteria, knownBy }, hits);
    return atlas.incidents.filter((_, at) => mask[at] === 1);
  }, [atlas, facts, search, edition, criteria, knownBy]);
}

export interface TimelineData {
  readonly dated: readonly Incident[];
  readonly undated: readonly Incident[];
  readonly extent: TimeWindow;
  /** The window chosen, or the whole axis. */
  readonly window: TimeWindow;
  /** What the axis now spans. */
  readonly axis: TimeWindow;
  readonly shownCount: number;
  readonly total: number;
  /** Of those shown in a window: the ones whose start no text gives. They may lie before it. */
  readonly perhaps: number;
  /** The last day on which the record knows of something said. */
  readonly lastKnown: string;
  readonly playing: boolean;
  readonly stepOnly: boolean;
  readonly play: () => void;
  readonly zoomed: boolean;
  readonly toggleZoom: () => void;
}

export function useTimeline(): TimelineData {
  const { facts, store, actions } = useAtlas();
  const time = useAtlasState((state) => state.time);
  const candidates = useCandidates();
  const { count } = useVisible();
  const stepOnly = useReducedMotion();
  const [playing, setPlaying] = useState(false);
  const [zoom, setZoom] = useState<TimeWindow | null>(null);
  const extent = useMemo(() => extentOf(facts.flatMap((each) => each.span ?? [])), [facts]);
  const open = useMemo(
    () => candidates.flatMap(({ span }) => (span?.openStart ? span : [])),
    [candidates],
  );
  const lastKnown = useMemo(() => {
    let last = '';
    for (const { knownDays } of facts) {
      const day = knownDays.at(-1) ?? '';
      if (day > last) last = day;
    }
    return last === '' ? extent.to : last;
  }, [facts, extent]);

  const step = useCallback(() => {
    const next = nextWindow(store.getState().time, extent);
    if (next === null) setPlaying(false);
    else actions.setTime(next);
  }, [store, actions, extent]);
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(step, PACE);
    return () => clearInterval(timer);
  }, [playing, step]);
  const play = () => {
    if (stepOnly) step();
    else setPlaying(!playing);
  };
  return {
    dated: useMemo(() => candidates.filter((incident) => incident.span !== null), [candidates]),
    undated: useMemo(() => candidates.filter((incident) => incident.span === null), [candidates]),
    extent,
    window: time ?? extent,
    axis: zoom ?? extent,
    shownCount: count,
    total: facts.length,
    perhaps:
      time === null
        ? 0
        : open.filter((span) => overlaps(span, time) && startsOpen(span, time)).length,
    lastKnown,
    playing,
    stepOnly,
    play,
    zoomed: zoom !== null,
    toggleZoom: () => setZoom(zoom === null && time !== null ? zoomOn(time, extent) : null),
  };
}
