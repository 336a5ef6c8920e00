/** The day by which an incident is sorted and filed under a year. */
import type { DaySpan } from '../../domain/model.ts';

/**
 * The first day of a span; the last of one that is open at its start, whose first day is only a convention
 * of drawing. Null stays null: the undated come last, wherever a list puts them.
 */
export function anchorDay(span: DaySpan | null): string | null {
  if (span === null) return null;
  return span.openStart ? span.latest : span.earliest;
}
