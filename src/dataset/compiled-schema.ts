/** The shape of the compiled record, as far as the views rely on it. */
import * as v from 'valibot';
import { ONE_OF } from './closed-lists.ts';

const id = v.pipe(v.string(), v.minLength(1));
const day = v.pipe(v.string(), v.isoDate());
const count = v.nullable(v.number());
const words = v.array(v.string());
const lonLat = v.nullable(v.tuple([v.number(), v.number()]));
const span = v.object({ earliest: day, latest: day });

const Figure = v.object({
  what: ONE_OF.figureSubject,
  whom: v.string(),
  low: count,
  high: count,
  text: v.string(),
});

const Hop = v.object({
  from: v.string(),
  to: v.string(),
  kind: ONE_OF.hopKind,
  evidenceAdded: v.boolean(),
});

const Passage = v.object({
  document: id,
  locator: v.number(),
  quote: v.string(),
  stance: ONE_OF.stance,
  hedge: ONE_OF.hedge,
  route: v.array(Hop),
});

const Claim = v.object({
  id,
  question: ONE_OF.question,
  speaker: id,
  camp: ONE_OF.camp,
  says: v.string(),
  uttered: v.nullable(v.string()),
  utteredSpan: v.nullable(span),
  known: day,
  reading: v.nullable(ONE_OF.reading),
  reason: v.nullable(v.string()),
  basis: ONE_OF.basis,
  figures: v.array(Figure),
  passages: v.array(Passage),
  calls: v.object({ actors: words, act: words }),
  movement: v.nullable(v.object({ from: id, to: id, label: v.string() })),
  horizon: v.nullable(v.string()),
  alsoAbout: words,
});

const Relation = v.object({ from: id, to: id, kind: ONE_OF.relationKind });

export const CompiledIncident = v.object({
  id,
  title: v.string(),
  short: v.string(),
  kind: ONE_OF.incidentKind,
  tier: ONE_OF.tier,
  parent: v.nullable(id),
  place: v.nullable(id),
  placeNote: v.string(),
  dates: v.array(v.object({ document: id, edtf: v.string(), span })),
  date: v.nullable(v.string()),
  datePrec: v.nullable(ONE_OF.datePrecision),
  span: v.nullable(span),
  summary: v.string(),
  open: words,
  silences: v.array(v.object({ camp: ONE_OF.camp, note: v.string() })),
  disagreements: v.array(v.object({ about: v.string(), note: v.string(), documents: words })),
  claims: v.array(Claim),
  relations: v.array(Relation),
  related: words,
  coded: day,
});

const entries = {
  version: v.string(),
  about: v.object({
    title: v.string(),
    region: v.string(),
    description: v.string(),
    licence: v.string(),
  }),
  documents: v.array(
    v.object({
      id,
      short: v.string(),
      title: v.string(),
      csl: v.record(v.string(), v.unknown()),
      published: v.string(),
      publishedSpan: span,
      speaker: id,
      about: v.string(),
      stance: v.string(),
      lost: words,
      reliesOn: v.array(v.object({ speaker: id, note: v.string() })),
      errata: v.array(v.object({ locator: v.number(), quote: v.string(), note: v.string() })),
      outside: v.boolean(),
    }),
  ),
  speakers: v.array(
    v.object({
      id,
      name: v.string(),
      kind: ONE_OF.speakerKind,
      camp: ONE_OF.camp,
      named: v.boolean(),
      person: v.exactOptional(v.boolean()),
      aliases: words,
    }),
  ),
  places: v.array(
    v.object({
      id,
      name: v.string(),
      names: words,
      country: v.string(),
      province: v.nullable(v.string()),
      wherePrec: ONE_OF.placePrecision,
      shape: ONE_OF.shape,
      geometry: v.nullable(v.object({ type: v.string() })),
      mark: lonLat,
      note: v.string(),
      bearing: lonLat,
    }),
  ),
  incidents: v.array(CompiledIncident),
  regional: v.array(
    v.object({
      id,
      title: v.string(),
      summary: v.string(),
      chart: v.string(),
      claims: v.array(Claim),
      relations: v.array(Relation),
    }),
  ),
};
export const CompiledAtlas = v.object(entries);
/** The same, with the incidents left for later. */
export const CompiledFrame = v.object({ ...entries, incidents: v.array(v.unknown()) });
