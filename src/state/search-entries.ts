/** What of the record a search reads: the texts of an incident or a topic, by field. */
import type { SearchField } from '../domain/finding.ts';
import type { AtlasLookup } from '../domain/lookup.ts';
import type { Atlas, Claim, Incident } from '../domain/model.ts';

export interface Entry {
  readonly id: string;
  readonly target: 'incident' | 'topic';
  readonly texts: Readonly<Record<SearchField, readonly string[]>>;
}

function speakersOf(claims: readonly Claim[], lookup: AtlasLookup): string[] {
  const names = claims.flatMap((claim) => {
    const speaker = lookup.speakers.get(claim.speaker);
    return speaker === undefined ? [] : [speaker.name, ...speaker.aliases];
  });
  return [...new Set(names)];
}

function documentsOf(claims: readonly Claim[], lookup: AtlasLookup): string[] {
  const ids = new Set(claims.flatMap((claim) => claim.passages.map((passage) => passage.document)));
  return [...ids].flatMap((id) => {
    const document = lookup.documents.get(id);
    return document === undefined ? [] : [document.short, document.title];
  });
}

function incidentEntry(incident: Incident, lookup: AtlasLookup): Entry {
  const claims = lookup.claimsAbout(incident.id);
  const place = incident.place === null ? undefined : lookup.places.get(incident.place);
  const province = place?.province == null ? undefined : lookup.places.get(place.province);
  return {
    id: incident.id,
    target: 'incident',
    texts: {
      title: [incident.title, incident.short],
      place: [
        ...(place === undefined ? [] : [place.name, ...place.names]),
        ...(province === undefined ? [] : [province.name, ...province.names]),
        incident.placeNote,
      ],
      speaker: speakersOf(claims, lookup),
      statement: claims.flatMap((claim) => [
        claim.says,
        ...claim.passages.map((passage) => passage.quote),
      ]),
      document: documentsOf(claims, lookup),
      summary: [incident.summary, ...incident.open],
    },
  };
}

/** Every incident and every topic of the record, as the search reads it. */
export function entriesOf(atlas: Atlas, lookup: AtlasLookup): Entry[] {
  const topics = atlas.regional.map(
    (topic): Entry => ({
      id: topic.id,
      target: 'topic',
      texts: {
        title: [topic.title],
        place: [],
        speaker: speakersOf(topic.claims, lookup),
        statement: topic.claims.map((claim) => claim.says),
        document: documentsOf(topic.claims, lookup),
        summary: [topic.summary],
      },
    }),
  );
  return [...atlas.incidents.map((incident) => incidentEntry(incident, lookup)), ...topics];
}

/** An entry of a large record: the names that readers look for first. The rest would fill the memory. */
export const namesOnly = ({ id, target, texts }: Entry): Entry => ({
  id,
  target,
  texts: { ...texts, statement: [], document: [], summary: [] },
});
