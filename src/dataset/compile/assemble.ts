/** From checked drafts to the Atlas: references in full, places with geometry, and all that is derived from dates. */
import type {
  Atlas,
  Claim,
  DaySpan,
  Incident,
  Place,
  Relation,
  SourceDocument,
  Speaker,
} from '../../domain/model.ts';
import { markOf } from '../../geo/place-geometry.ts';
import { rfc7946Geometry } from '../../geo/rfc7946.ts';
import { parseEdtf, type ResolvedDate } from '../../time/edtf.ts';
import { closeSpan, combineReadings, knownFrom, RECORD_START } from '../../time/span.ts';
import { fullClaimId, REGIONAL } from '../rules/rule.ts';
import type {
  ClaimDraft,
  DocumentDraft,
  Drafts,
  IncidentDraft,
  PlaceDraft,
  RelationDraft,
} from './drafts.ts';
import type { ShapeIndex } from './shapes.ts';

/** Digits kept of coordinates: 5 are about a metre, finer than any place of the record. */
const COORDINATE_DIGITS = 5;

/** A date that the rules have passed. Throws if it was never checked, which is a fault of this program. */
function resolved(edtf: string): ResolvedDate {
  const result = parseEdtf(edtf);
  if (!result.ok)
    throw new Error(`Unchecked date "${edtf}" reached the compiler: ${result.message}`);
  return result.date;
}

function publishedSpan(document: DocumentDraft): DaySpan {
  const date = resolved(document.published);
  const firstYear = date.earliest?.slice(0, 4) ?? RECORD_START.slice(0, 4);
  return closeSpan(date, { start: RECORD_START, end: `${firstYear}-12-31` });
}

/** What assembling a claim needs to know of the rest of the record. */
interface Context {
  readonly camps: ReadonlyMap<string, Speaker['camp']>;
  readonly published: ReadonlyMap<string, { readonly date: ResolvedDate; readonly span: DaySpan }>;
}

function omitUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

function claimFrom(draft: ClaimDraft, owner: string, { camps, published }: Context): Claim {
  const outs = draft.passages.flatMap((passage) => published.get(passage.document) ?? []);
  const said = draft.uttered === null ? null : resolved(draft.uttered);
  const known = knownFrom(
    said,
    outs.map((out) => out.date),
  );
  const camp = camps.get(draft.speaker);
  if (camp === undefined || known === null)
    throw new Error(`Claim ${owner}/${draft.id} was not checked before assembly.`);
  const lastPrinted = outs.map((out) => out.span.latest).sort()[0] ?? known.latest;
  return {
    id: `${owner}/${draft.id}`,
    question: draft.question,
    speaker: draft.speaker,
    camp,
    says: draft.says,
    uttered: draft.uttered,
    utteredSpan: said === null ? null : closeSpan(said, { start: RECORD_START, end: lastPrinted }),
    known: known.latest,
    reading: draft.reading,
    reason: draft.reason,
    basis: draft.basis,
    figures: draft.figures.map((figure) => omitUndefined(figure)),
    passages: draft.passages.map((passage) =>
      omitUndefined({ ...passage, route: passage.route.map((hop) => omitUndefined(hop)) }),
    ),
    calls: draft.calls,
    movement: draft.movement,
    horizon: draft.horizon,
    alsoAbout: draft.alsoAbout,
  };
}

function relationFrom(draft: RelationDraft, owner: string): Relation {
  return omitUndefined({
    ...draft,
    from: fullClaimId(draft.from, owner),
    to: fullClaimId(draft.to, owner),
  });
}

function incidentFrom(draft: IncidentDraft, context: Context): Incident {
  const dates = draft.dates.map((reading) => {
    const end = context.published.get(reading.document)?.span.latest ?? RECORD_START;
    return {
      ...omitUndefined(reading),
      span: closeSpan(resolved(reading.edtf), { start: RECORD_START, end }),
    };
  });
  const combined = combineReadings(dates);
  return {
    ...draft,
    dates,
    date: combined?.date ?? null,
    datePrec: combined?.precision ?? null,
    span: combined?.span ?? null,
    claims: draft.claims.map((claim) => claimFrom(claim, draft.id, context)),
    relations: draft.relations.map((relation) => relationFrom(relation, draft.id)),
  };
}

function placeFrom(draft: PlaceDraft, shapes: ShapeIndex): Place {
  const { outline, point, mark, ...rest } = draft;
  const drawn = outline === null ? null : shapes.outline(outline);
  const shape: GeoJSON.Geometry | null =
    drawn ?? (point === null ? null : { type: 'Point', coordinates: [...point] });
  const geometry = shape === null ? null : rfc7946Geometry(shape, COORDINATE_DIGITS);
  return { ...rest, geometry, mark: mark ?? (geometry === null ? null : markOf(geometry)) };
}

/** Joins drafts that have passed every structural rule. Throws on drafts that have not. */
export function assemble(drafts: Drafts, version: string): Atlas {
  const documents = drafts.documents.map(
    ({ value }): SourceDocument => ({
      ...value,
      errata: value.errata.map((erratum) => omitUndefined(erratum)),
      publishedSpan: publishedSpan(value),
    }),
  );
  const context: Context = {
    camps: new Map(drafts.speakers.map(({ value }) => [value.id, value.camp])),
    published: new Map(
      documents.map((document) => [
        document.id,
        { date: resolved(document.published), span: document.publishedSpan },
      ]),
    ),
  };
  return {
    version,
    about: drafts.about,
    documents,
    speakers: drafts.speakers.map(({ value }) => omitUndefined(value)),
    places: drafts.places.map(({ value }) => placeFrom(value, drafts.shapes)),
    incidents: drafts.incidents.map(({ value }) => incidentFrom(value, context)),
    regional: drafts.regional.map(({ value }) => ({
      ...value,
      claims: value.claims.map((claim) => claimFrom(claim, REGIONAL, context)),
      relations: value.relations.map((relation) => relationFrom(relation, REGIONAL)),
    })),
  };
}
