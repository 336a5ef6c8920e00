/** The time a forecast speaks of, as days. It reads validated EDTF by its shape, as `describeDate` does. */
import { firstDayOfMonth, lastDayOfMonth } from '../../time/days.ts';

export interface Horizon {
  readonly from: string | null;
  readonly to: string | null;
}

const SEASONS: Readonly<Record<string, number>> = { '21': 3, '22': 6, '23': 9, '24': 12 };

function bound(text: string, end: boolean): string | null {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(text);
  if (parts === null) return null;
  const [, year = '', part, day] = parts;
  if (day !== undefined) return `${year}-${part}-${day}`;
  const season = part === undefined ? undefined : SEASONS[part];
  const month = season ?? Number(part ?? (end ? 12 : 1));
  if (!end) return firstDayOfMonth(Number(year), month);
  return lastDayOfMonth(Number(year), season === undefined ? month : month + 2);
}

/** First and last day of a horizon; null on a side that is open. */
export function horizonOf(edtf: string): Horizon {
  const [from = '', to = from] = edtf.split('/');
  return { from: bound(from, false), to: bound(to, true) };
}
