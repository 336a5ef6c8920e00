/** Where and when of an incident in words, as rows and labels give them. */
import { useMemo } from 'react';
import type { Incident } from '../../domain/model.ts';
import { describeDate } from '../../time/describe.ts';
import { useAtlas } from './context.tsx';

export interface Describe {
  readonly when: (incident: Incident) => string;
  readonly where: (incident: Incident) => string;
  readonly day: (day: string) => string;
}

/** Dates already worded, by language and EDTF: lists word the same few over and over. */
const worded = new Map<string, string>();

function shortDate(edtf: string, locale: string): string {
  const key = `${locale} ${edtf}`;
  const known = worded.get(key);
  if (known !== undefined) return known;
  const words = describeDate(edtf, locale, undefined, 'short');
  worded.set(key, words);
  return words;
}

/** Words for dates and places; the same functions for as long as record and language stay. */
export function useDescribe(): Describe {
  const { lookup, words, locale } = useAtlas();
  return useMemo(
    () => ({
      when: (incident) =>
        incident.date === null ? words.shared.undated : shortDate(incident.date, locale),
      where: (incident) =>
        incident.place === null
          ? words.shared.noPlace
          : (lookup.places.get(incident.place)?.name ?? words.shared.noPlace),
      day: (day) => describeDate(day, locale),
    }),
    [lookup, words, locale],
  );
}
