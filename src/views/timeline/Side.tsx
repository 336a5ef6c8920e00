/** The column at the start of the strip: the window in words, how many are shown, play, zoom, known by. */
import type { Incident } from '../../domain/model.ts';
import { describeDate } from '../../time/describe.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { useDescribe } from '../shared/use-describe.ts';
import { DayField } from './DayField.tsx';
import { IncidentLinks } from './IncidentLinks.tsx';
import { PauseIcon, PlayIcon, StepIcon, ZoomInIcon, ZoomOutIcon } from './icons.tsx';
import { PopoverButton } from './Popover.tsx';
import type { TimelineData } from './use-timeline.ts';
import { asChoice, typedWindow, windowEdtf } from './window.ts';

function WindowDates({ data }: { data: TimelineData }) {
  const { actions, words, locale } = useAtlas();
  const { extent, window } = data;
  const text =
    useAtlasState((state) => state.time) === null
      ? words.timeline.all
      : describeDate(windowEdtf(window), locale, undefined, 'short');
  const type = (from: string, to: string) => {
    const typed = typedWindow(from, to);
    if (typed !== null) actions.setTime(asChoice(typed, extent));
  };
  return (
    <PopoverButton className="timeline-window" label={text} name={words.timeline.typeDates(text)}>
      <div className="timeline-fields">
        <DayField
          label={words.timeline.from}
          value={window.from}
          max={window.to}
          onDay={(day) => type(day, window.to)}
        />
        <DayField
          label={words.timeline.to}
          value={window.to}
          min={window.from}
          onDay={(day) => type(window.from, day)}
        />
        <button type="button" className="button" onClick={() => actions.setTime(null)}>
          {words.timeline.clear}
        </button>
        {data.perhaps > 0 && <p className="note">{words.timeline.perhaps(data.perhaps)}</p>}
      </div>
    </PopoverButton>
  );
}

function KnownBy({ last }: { last: string }) {
  const { actions, words } = useAtlas();
  const { day } = useDescribe();
  const knownBy = useAtlasState((state) => state.knownBy);
  return (
    <PopoverButton
      className="timeline-known"
      label={knownBy === null ? words.timeline.knownByOff : words.timeline.knownBy(day(knownBy))}
    >
      <div className="timeline-fields">
        <DayField
          label={words.timeline.knownByLabel}
          value={knownBy ?? ''}
          max={last}
          onDay={(day) => actions.setKnownBy(day === '' ? null : day)}
        />
        <p className="note">{words.timeline.knownByHelp}</p>
        {knownBy !== null && (
          <button type="button" className="button" onClick={() => actions.setKnownBy(null)}>
            {words.timeline.knownByClear}
          </button>
        )}
      </div>
    </PopoverButton>
  );
}

function Undated({ incidents }: { incidents: readonly Incident[] }) {
  const { actions, words } = useAtlas();
  const time = useAtlasState((state) => state.time);
  if (incidents.length === 0) return null;
  return (
    <PopoverButton className="timeline-undated" label={words.timeline.undated(incidents.length)}>
      <p className="timeline-popover-title">{words.timeline.undatedTitle}</p>
      <IncidentLinks incidents={incidents} />
      {time !== null && (
        <p className="note">
          {words.timeline.undatedHidden}{' '}
          <button type="button" className="button" onClick={() => actions.setTime(null)}>
            {words.timeline.clear}
          </button>
        </p>
      )}
    </PopoverButton>
  );
}

export function Side({ data }: { data: TimelineData }) {
  const { words } = useAtlas();
  const { timeline } = words;
  const time = useAtlasState((state) => state.time);
  const { playing, play, stepOnly, zoomed, toggleZoom } = data;
  const playName = stepOnly ? timeline.step : playing ? timeline.pause : timeline.play;
  return (
    <div className="timeline-side">
      <div className="timeline-head">
        <h2>{timeline.title}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={playName}
          title={playName}
          onClick={play}
        >
          {stepOnly ? <StepIcon /> : playing ? <PauseIcon /> : <PlayIcon />}
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={zoomed ? timeline.zoomOut : timeline.zoom}
          title={zoomed ? timeline.zoomOut : timeline.zoom}
          disabled={!zoomed && time === null}
          onClick={toggleZoom}
        >
          {zoomed ? <ZoomOutIcon /> : <ZoomInIcon />}
        </button>
      </div>
      <WindowDates data={data} />
      <p className="timeline-count" aria-live={playing ? 'off' : 'polite'}>
        {timeline.shown(data.shownCount, data.total)}
        {data.perhaps > 0 && ` · ${timeline.perhapsShort(data.perhaps)}`}
      </p>
      <KnownBy last={data.lastKnown} />
      <Undated incidents={data.undated} />
    </div>
  );
}
