/** What labels and the list of incidents in view say. */
import type { Incident, Place } from '../domain/model.ts';
import type { Mark } from '../domain/readings.ts';
import type { Lens } from '../domain/vocabulary.ts';
import type { Words } from '../i18n/index.ts';
import { describeMark } from '../symbology/describe-mark.ts';
import { describeDate } from '../time/describe.ts';
import type { Cluster } from './clusters.ts';
import type { MapModel, PlacedIncident } from './model.ts';
import type { LabelText } from './ui/labels.ts';

const whenOf = (incident: Incident, words: Words, locale: string) =>
  incident.date === null ? words.shared.undated : describeDate(incident.date, locale);

const placeAndDate = (incident: Incident, place: Place, words: Words, locale: string) =>
  words.map.placeAndDate(place.name, whenOf(incident, words, locale));

/** Beside the mark under the pointer: what, where, when. */
export function hoverText(
  { incident, place }: PlacedIncident,
  words: Words,
  locale: string,
): LabelText {
  return { title: incident.short, line: placeAndDate(incident, place, words, locale) };
}

/** Beside the selected mark: what, and how exactly the texts place it. */
export function selectedText(
  { incident, place }: PlacedIncident,
  words: Words,
  locale: string,
): LabelText {
  const line =
    place.wherePrec <= 1
      ? placeAndDate(incident, place, words, locale)
      : words.map.placeOnly(place.name);
  return { title: incident.short, line };
}

/** The name of a disc's button: what, where, when, and what its two halves show as `mark` has them. */
export function discName(
  { incident, place }: PlacedIncident,
  mark: Mark,
  lens: Lens,
  words: Words,
  locale: string,
): string {
  return `${incident.title}. ${placeAndDate(incident, place, words, locale)}. ${describeMark(mark, lens, words)}`;
}

const chiefName = (cluster: Cluster, model: MapModel) => model.sites[cluster.chief]?.name ?? '';

export const clusterName = (cluster: Cluster, model: MapModel, words: Words): string =>
  words.map.cluster(cluster.count, chiefName(cluster, model));

export const clusterText = (cluster: Cluster, model: MapModel, words: Words): LabelText => ({
  title: words.map.clusterLabel(cluster.count),
  line: words.map.clusterPlace(chiefName(cluster, model)),
});
