/**
 * schema.org data of an incident: an `Event`, its claims as `Claim`, and for each side a `ClaimReview` whose
 * rating is in words. No number is ever put on a claim: the status words are the only rating given.
 */
import type {
  Claim as ClaimNode,
  ClaimReview,
  Event,
  Graph,
  Organization,
  Person,
  Place,
} from 'schema-dts';
import type { AtlasLookup } from '../domain/lookup.ts';
import type { Atlas, Claim, Incident } from '../domain/model.ts';
import { statusesOf } from '../domain/status.ts';
import type { Words } from '../i18n/index.ts';
import { leadClaim } from './accounts.ts';
import { caveatOf } from './caveat.ts';

/** A date without doubt or season. */
const PLAIN_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/u;

/** Kinds of entry that are something that took place. */
const TAKES_PLACE = new Set<Incident['kind']>(['event', 'series', 'movement']);

/** Dates only as exact as the record: a day, a month, a year; two ends for what went on for a time. */
function datesOf(incident: Incident): { startDate?: string; endDate?: string } {
  const [from = '', to] = (incident.date ?? '').split('/');
  if (!PLAIN_DATE.test(from)) return {};
  if (to === undefined) return { startDate: from };
  return incident.kind !== 'event' && PLAIN_DATE.test(to) ? { startDate: from, endDate: to } : {};
}

/** Who says it: a person, two persons, or a body. Groups nobody names are bodies here: schema.org knows no third. */
function authorsOf(id: string, lookup: AtlasLookup) {
  const speaker = lookup.speakers.get(id);
  if (speaker?.person !== true)
    return { '@type': 'Organization', name: speaker?.name ?? id } satisfies Organization;
  const persons = speaker.name
    .split(' and ')
    .map((name) => ({ '@type': 'Person', name }) satisfies Person);
  const [only] = persons;
  return persons.length === 1 && only !== undefined ? only : persons;
}

const claimNode = (claim: Claim, page: string, lookup: AtlasLookup) =>
  ({
    '@type': 'Claim',
    '@id': `${page}#${claim.id.replace('/', '-')}`,
    text: claim.says,
    author: authorsOf(claim.speaker, lookup),
    ...(claim.utteredSpan !== null && claim.utteredSpan.earliest === claim.utteredSpan.latest
      ? { datePublished: claim.utteredSpan.earliest }
      : {}),
    appearance: claim.passages.map(({ document }) => ({
      '@type': 'CreativeWork' as const,
      name: lookup.documents.get(document)?.title ?? document,
    })),
  }) satisfies ClaimNode;

/** The graph of an incident's page. `page` is its address; relative where the site's address is not known. */
export function incidentJsonLd(
  incident: Incident,
  atlas: Atlas,
  lookup: AtlasLookup,
  words: Words,
  page: string,
): Graph {
  const claims = lookup.claimsAbout(incident.id);
  const place = incident.place === null ? undefined : lookup.places.get(incident.place);
  const [status] = statusesOf(claims, lookup.relations);
  const publisher: Organization = { '@type': 'Organization', name: words.cite.atlas };
  const where: Place | undefined =
    place === undefined
      ? undefined
      : { '@type': 'Place', name: place.name, description: incident.placeNote };
  const event = {
    '@type': 'Event',
    '@id': `${page}#incident`,
    name: incident.title,
    description: incident.summary,
    ...datesOf(incident),
    ...(where === undefined ? {} : { location: where }),
  } satisfies Event;
  const reviews = (['official', 'independent'] as const).flatMap((camp) => {
    const lead = leadClaim(claims, camp);
    if (lead === null || status === undefined) return [];
    return [
      {
        '@type': 'ClaimReview',
        '@id': `${page}#review-${camp}`,
        url: page,
        datePublished: incident.coded,
        author: publisher,
        claimReviewed: lead.says,
        itemReviewed: { '@id': `${page}#${lead.id.replace('/', '-')}` },
        reviewBody: caveatOf(incident, lookup, atlas.version, words),
        reviewRating: { '@type': 'Rating', alternateName: words.status[status] },
      } satisfies ClaimReview,
    ];
  });
  return {
    '@context': 'https://schema.org',
    '@graph': [
      ...(TAKES_PLACE.has(incident.kind) ? [event] : []),
      ...claims.map((claim) => claimNode(claim, page, lookup)),
      ...reviews,
    ],
  };
}
