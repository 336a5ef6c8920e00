/** The caveat that travels inside every citation, fact box and briefing: how exact, how safe, of what version. */
import type { AtlasLookup } from '../domain/lookup.ts';
import type { Incident } from '../domain/model.ts';
import { statusesOf } from '../domain/status.ts';
import type { Words } from '../i18n/index.ts';
import { describeDate } from '../time/describe.ts';

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** The status words of an incident, as in a running sentence. */
export function statusWords(incident: Incident, lookup: AtlasLookup, words: Words): string {
  return statusesOf(lookup.claimsAbout(incident.id), lookup.relations)
    .map((status) => lowerFirst(words.status[status]))
    .join(', ');
}

/** Where an incident was, as exactly as the texts allow, and how exact that is. */
export function whereWords(incident: Incident, lookup: AtlasLookup, words: Words): string {
  const place = incident.place === null ? undefined : lookup.places.get(incident.place);
  return place === undefined
    ? words.cite.noPlace
    : words.cite.where(place.name, words.cite.wherePrecision[place.wherePrec]);
}

/** When it was, and how exact that is. */
export function whenWords(incident: Incident, words: Words): string {
  return incident.date === null || incident.datePrec === null
    ? words.cite.undated
    : words.cite.when(describeDate(incident.date), words.cite.datePrecision[incident.datePrec]);
}

/** Precision, status and version in sentences; `retrieved` adds the day of retrieval, in whatever form it is. */
export function caveatOf(
  incident: Incident,
  lookup: AtlasLookup,
  version: string,
  words: Words,
  retrieved?: string,
): string {
  const status = statusWords(incident, lookup, words);
  return [
    words.cite.place(whereWords(incident, lookup, words)),
    words.cite.date(whenWords(incident, words)),
    ...(status === '' ? [] : [words.cite.status(status)]),
    words.cite.version(version, incident.coded),
    ...(retrieved === undefined ? [] : [words.cite.retrieved(retrieved)]),
  ].join(' ');
}
