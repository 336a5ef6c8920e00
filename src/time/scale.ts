/** The time axis: d3's UTC scale, asked in days. */
import { scaleUtc } from 'd3-scale';
import { dayOf, instantOf } from './days.ts';

export interface Tick {
  readonly day: string;
  readonly x: number;
}

export interface TimeScale {
  /** Position of the start of a day, in the units of the range. */
  readonly x: (day: string) => number;
  /** The day at a position; positions outside the range give the nearest end. */
  readonly day: (x: number) => string;
  /** Starts of years, or of months, inside the domain. */
  readonly ticks: (unit: 'year' | 'month') => readonly Tick[];
}

/** A linear scale from days (`YYYY-MM-DD`, UTC) to positions, clamped at both ends. */
export function timeScale(
  domain: readonly [string, string],
  range: readonly [number, number],
): TimeScale {
  const scale = scaleUtc()
    .domain(domain.map((day) => new Date(instantOf(day))))
    .range([...range])
    .clamp(true);
  return {
    x: (day) => scale(new Date(instantOf(day))),
    day: (x) => dayOf(scale.invert(x).getTime()),
    ticks: (unit) =>
      startsOf(unit, domain).map((day) => ({ day, x: scale(new Date(instantOf(day))) })),
  };
}

/** First days of the years or months that begin inside the domain. d3's own ticks choose a unit by count. */
function startsOf(unit: 'year' | 'month', [first, last]: readonly [string, string]): string[] {
  const starts: string[] = [];
  const step = unit === 'year' ? 12 : 1;
  const from =
    Number(first.slice(0, 4)) * 12 + (unit === 'month' ? Number(first.slice(5, 7)) - 1 : 0);
  for (let month = from; ; month += step) {
    const day = dayOf(Date.UTC(Math.floor(month / 12), month % 12, 1));
    if (day > last) return starts;
    if (day >= first) starts.push(day);
  }
}
