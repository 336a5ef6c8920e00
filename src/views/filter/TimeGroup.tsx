/** The time window and the known-by day, typed. */
import { type ReactNode, useEffect, useState } from 'react';
import { useAtlas, useAtlasState } from '../shared/context.tsx';

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/u.test(text);

function Field({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (day: string) => void;
}) {
  return (
    <label className="filter-date">
      <span>{label}</span>
      <input type="date" value={value} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}

function Group({
  name,
  clear,
  children,
}: {
  name: string;
  clear: { label: string; run: () => void } | null;
  children: ReactNode;
}) {
  return (
    <fieldset className="filter-group">
      <legend>{name}</legend>
      {clear !== null && (
        <button type="button" className="filter-clear" onClick={clear.run}>
          {clear.label}
        </button>
      )}
      {children}
    </fieldset>
  );
}

export function TimeGroup() {
  const { words, actions } = useAtlas();
  const time = useAtlasState((state) => state.time);
  // Half a window is kept here until the other half is typed.
  const [from, setFrom] = useState(time?.from ?? '');
  const [to, setTo] = useState(time?.to ?? '');
  useEffect(() => {
    setFrom(time?.from ?? '');
    setTo(time?.to ?? '');
  }, [time]);
  const type = (nextFrom: string, nextTo: string) => {
    setFrom(nextFrom);
    setTo(nextTo);
    if (isDay(nextFrom) && isDay(nextTo) && nextFrom <= nextTo)
      actions.setTime({ from: nextFrom, to: nextTo });
  };
  return (
    <Group
      name={words.filter.group.time}
      clear={
        time === null ? null : { label: words.filter.anyTime, run: () => actions.setTime(null) }
      }
    >
      <div className="filter-dates">
        <Field label={words.filter.from} value={from} onChange={(day) => type(day, to)} />
        <Field label={words.filter.to} value={to} onChange={(day) => type(from, day)} />
      </div>
    </Group>
  );
}

export function KnownByGroup() {
  const { words, actions } = useAtlas();
  const knownBy = useAtlasState((state) => state.knownBy);
  return (
    <Group
      name={words.filter.group.knownBy}
      clear={
        knownBy === null
          ? null
          : { label: words.filter.knownByOff, run: () => actions.setKnownBy(null) }
      }
    >
      <div className="filter-dates">
        <Field
          label={words.filter.day}
          value={knownBy ?? ''}
          onChange={(day) => actions.setKnownBy(isDay(day) ? day : null)}
        />
      </div>
      <p className="filter-help">{words.filter.knownByHelp}</p>
    </Group>
  );
}
