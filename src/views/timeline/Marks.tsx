/** Spans and discs on their lanes. One disc at a time is in the tab order; arrows go through time. */
import { type KeyboardEvent, memo, useDeferredValue, useState } from 'react';
import type { Mark } from '../../domain/readings.ts';
import type { Lens } from '../../symbology/disc.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { Disc } from '../shared/Disc.tsx';
import { describeMark } from '../shared/describe-mark.ts';
import { useDescribe } from '../shared/use-describe.ts';
import type { Layout, Placed } from './layout.ts';

const Span = memo(function Span({ item, inside }: { item: Placed; inside: boolean }) {
  const { openStart, openEnd } = item.incident.span ?? {};
  return (
    <i
      className="timeline-span"
      data-tier={item.incident.tier}
      data-inside={inside}
      data-open={
        openStart === true
          ? openEnd === true
            ? undefined
            : 'start'
          : openEnd === true
            ? 'end'
            : undefined
      }
      style={{
        insetInlineStart: item.start - 4,
        inlineSize: item.end - item.start + 8,
        insetBlockStart: item.y - 3.5,
      }}
    />
  );
});

interface MarkProps {
  readonly item: Placed;
  readonly mark: Mark;
  readonly size: number;
  readonly lens: Lens;
  readonly inside: boolean;
  readonly tabbable: boolean;
}

const TimelineMark = memo(function TimelineMark({
  item,
  mark,
  size,
  lens,
  inside,
  tabbable,
}: MarkProps) {
  const { actions, words } = useAtlas();
  const { when } = useDescribe();
  const { incident } = item;
  const selected = useAtlasState((state) => state.selected === incident.id);
  const hovered = useAtlasState((state) => state.hovered === incident.id);
  const enter = () => actions.hover(incident.id);
  const leave = () => actions.hover(null);
  const name = `${incident.short}, ${when(incident)}. ${describeMark(mark, lens, words)}`;
  return (
    <button
      type="button"
      className="timeline-mark"
      data-incident={incident.id}
      data-inside={inside}
      data-hovered={hovered}
      data-selected={selected}
      tabIndex={tabbable ? 0 : -1}
      style={{
        insetInlineStart: item.x,
        insetBlockStart: item.y,
        inlineSize: size + 2,
        blockSize: size + 2,
      }}
      aria-label={name}
      aria-current={selected ? 'true' : undefined}
      title={`${incident.short}, ${when(incident)}`}
      onClick={() => actions.select(incident.id)}
      onPointerEnter={enter}
      onPointerLeave={leave}
      onFocus={enter}
      onBlur={leave}
    >
      <Disc
        mark={mark}
        size={selected ? size + 2 : size}
        lens={lens}
        selected={selected}
        decorative
      />
    </button>
  );
});

export function Marks({
  layout,
  marks,
  shown,
}: {
  layout: Layout;
  marks: ReadonlyMap<string, Mark>;
  shown: ReadonlySet<string>;
}) {
  // The map answers a switch of the lens at once; a hundred discs follow in their own time.
  const lens = useDeferredValue(useAtlasState((state) => state.lens));
  const [current, setCurrent] = useState<string | null>(null);
  const ids = layout.placed.map(({ incident }) => incident.id);
  const tabbable = current !== null && ids.includes(current) ? current : ids[0];
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { incident: id } = (event.target as HTMLElement).dataset;
    const forward =
      getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const by =
      event.key === 'ArrowRight' || event.key === 'ArrowLeft'
        ? event.key === forward
          ? 1
          : -1
        : 0;
    if (id === undefined || by === 0) return;
    const next = ids[Math.min(Math.max(ids.indexOf(id) + by, 0), ids.length - 1)];
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-incident="${next}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it moves focus among the buttons inside
    <div className="timeline-marks" onKeyDown={onKeyDown}>
      {layout.placed.map(
        (item) =>
          item.spanned && (
            <Span key={item.incident.id} item={item} inside={shown.has(item.incident.id)} />
          ),
      )}
      {layout.placed.map((item) => {
        const mark = marks.get(item.incident.id);
        return (
          mark !== undefined && (
            <TimelineMark
              key={item.incident.id}
              item={item}
              mark={mark}
              size={layout.disc}
              lens={lens}
              inside={shown.has(item.incident.id)}
              tabbable={item.incident.id === tabbable}
            />
          )
        );
      })}
    </div>
  );
}
