/**
 * The door by which the compiled record enters the browser. The compiler has applied every rule; here
 * only the shape is checked, so that a stale or damaged file is named instead of breaking a view.
 */
import * as v from 'valibot';
import type { Atlas } from '../domain/model.ts';
import {
  BASES,
  CAMPS,
  FIGURE_SUBJECTS,
  HEDGES,
  HOP_KINDS,
  INCIDENT_KINDS,
  QUESTIONS,
  READINGS,
  RELATION_KINDS,
  SHAPES,
  SPEAKER_KINDS,
  STANCES,
  TIERS,
} from '../domain/vocabulary.ts';

const id = v.pipe(v.string(), v.minLength(1));
const day = v.pipe(v.string(), v.isoDate());
const count = v.nullable(v.number());
const words = v.array(v.string());
const lonLat = v.nullable(v.tuple([v.number(), v.number()]));
const span = v.object({ earliest: day, latest: day });

const Figure = v.object({
  what: v.picklist(FIGURE_SUBJECTS),
  whom: v.string(),
  low: count,
  high: count,
  text: v.string(),
});

const Hop = v.object({
  from: v.string(),
  to: v.string(),
  kind: v.picklist(HOP_KINDS),
  evidenceAdded: v.boolean(),
});

const Passage = v.object({
  document: id,
  locator: v.number(),
  quote: v.string(),
  stance: v.picklist(STANCES),
  hedge: v.picklist(HEDGES),
  route: v.array(Hop),
});

const Claim = v.object({
  id,
  question: v.picklist(QUESTIONS),
  speaker: id,
  camp: v.picklist(CAMPS),
  says: v.string(),
  uttered: v.nullable(v.string()),
  utteredSpan: v.nullable(span),
  known: day,
  reading: v.nullable(v.picklist(READINGS)),
  reason: v.nullable(v.string()),
  basis: v.picklist(BASES),
  figures: v.array(Figure),
  passages: v.array(Passage),
  calls: v.object({ actors: words, act: words }),
  movement: v.nullable(v.object({ from: id, to: id, label: v.string() })),
  horizon: v.nullable(v.string()),
  alsoAbout: words,
});

const Relation = v.object({ from: id, to: id, kind: v.picklist(RELATION_KINDS) });

const Incident = v.object({
  id,
  title: v.string(),
  short: v.string(),
  kind: v.picklist(INCIDENT_KINDS),
  tier: v.picklist(TIERS),
  parent: v.nullable(id),
  place: v.nullable(id),
  placeNote: v.string(),
  dates: v.array(v.object({ document: id, edtf: v.string(), span })),
  date: v.nullable(v.string()),
  datePrec: v.nullable(v.picklist([1, 2, 3, 4, 5])),
  span: v.nullable(span),
  summary: v.string(),
  open: words,
  silences: v.array(v.object({ camp: v.picklist(CAMPS), note: v.string() })),
  disagreements: v.array(v.object({ about: v.string(), note: v.string(), documents: words })),
  claims: v.array(Claim),
  relations: v.array(Relation),
  related: words,
  coded: day,
});

const entries = {
  version: v.string(),
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
      kind: v.picklist(SPEAKER_KINDS),
      camp: v.picklist(CAMPS),
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
      wherePrec: v.picklist([1, 2, 3, 4, 5, 6, 7]),
      shape: v.picklist(SHAPES),
      geometry: v.nullable(v.object({ type: v.string() })),
      mark: lonLat,
      note: v.string(),
      bearing: lonLat,
    }),
  ),
  incidents: v.array(Incident),
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
const AtlasSchema = v.object(entries);
/** The same, with the incidents left for later. */
const FrameSchema = v.object({ ...entries, incidents: v.array(v.unknown()) });

/** What is wrong with the file: the field, as a path, and what was found there. */
export interface AtlasProblem {
  readonly where: string;
  readonly message: string;
}

export type ReadAtlas =
  | { readonly ok: true; readonly atlas: Atlas }
  | { readonly ok: false; readonly problems: readonly AtlasProblem[] };

/** Checks the parsed `atlas.json`. On success the very same object comes back, typed; it is not copied. */
export function readAtlas(json: unknown): ReadAtlas {
  const result = v.safeParse(AtlasSchema, json);
  // The schema covers what the views rely on; the compiler, which wrote the rest, is typed with Atlas.
  if (result.success) return { ok: true, atlas: json as Atlas };
  return { ok: false, problems: result.issues.map((issue) => problemOf(issue)) };
}

const problemOf = (issue: v.BaseIssue<unknown>, under?: string): AtlasProblem => {
  const path = v.getDotPath(issue);
  const where = [under, path].filter((part) => part != null).join('.');
  return { where: where === '' ? 'atlas.json' : where, message: issue.message };
};

/** Problems that are worth naming: a file of the wrong kind has one in every incident. */
const MOST = 100;

/** The check of a file in steps, for one that would hold the page up. */
export interface AtlasCheck {
  /** Incidents to be checked, each by its number. */
  readonly count: number;
  readonly check: (index: number) => void;
  /** The answer of `readAtlas`, once every incident has been checked. */
  readonly result: () => ReadAtlas;
}

/** Checks all but the incidents at once. */
export function checkAtlas(json: unknown): AtlasCheck {
  const frame = v.safeParse(FrameSchema, json);
  const incidents = frame.success ? (json as { incidents: readonly unknown[] }).incidents : [];
  const problems = frame.success ? [] : frame.issues.map((issue) => problemOf(issue));
  return {
    count: incidents.length,
    check: (index) => {
      if (problems.length >= MOST) return;
      const result = v.safeParse(Incident, incidents[index]);
      if (!result.success)
        problems.push(...result.issues.map((issue) => problemOf(issue, `incidents.${index}`)));
    },
    result: () =>
      problems.length > 0 ? { ok: false, problems } : { ok: true, atlas: json as Atlas },
  };
}
