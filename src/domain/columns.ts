/**
 * The two accounts set side by side, question by question, and how each row's columns relate.
 * Computed from readings, figures and coded relations; never typed in.
 */
import type { Claim, Figure, Relation } from './model.ts';
import { type ColumnRelation, QUESTIONS, type Question } from './vocabulary.ts';

export interface Row {
  readonly question: Question;
  readonly official: readonly Claim[];
  readonly independent: readonly Claim[];
  /** Media, militant and local voices on the same question; shown below the two columns. */
  readonly others: readonly Claim[];
  readonly relation: ColumnRelation;
  /** True where independents (or officials) contradict one another in this row. */
  readonly officialDivided: boolean;
  readonly independentDivided: boolean;
}

function figuresOf(claims: readonly Claim[]): Figure[] {
  return claims.flatMap((claim) => claim.figures);
}

const bounds = (figure: Figure): readonly [number, number] | null =>
  figure.low === null && figure.high === null
    ? null
    : [figure.low ?? 0, figure.high ?? Number.POSITIVE_INFINITY];

const subject = (figure: Figure) => figure.whom.trim().toLowerCase();

/** Whether two figures count the same thing of the same people: soldiers killed, not fighters killed. */
const countsTheSame = (a: Figure, b: Figure): boolean =>
  a.what === b.what && subject(a) === subject(b);

/**
 * Whether two statements of a number can both hold: their ranges overlap. Null if they are not comparable:
 * another thing counted, or of others (soldiers killed against fighters killed), or no number given.
 */
export function figuresCompatible(a: Figure, b: Figure): boolean | null {
  if (!countsTheSame(a, b)) return null;
  const first = bounds(a);
  const second = bounds(b);
  if (first === null || second === null) return null;
  return first[0] <= second[1] && second[0] <= first[1];
}

/** Whether a number of the same thing, of the same people, is given in two different figures. */
export function figuresDiffer(figures: readonly Figure[]): boolean {
  return figures.some((a, index) =>
    figures
      .slice(index + 1)
      .some(
        (b) => countsTheSame(a, b) && a.text !== b.text && (a.low !== b.low || a.high !== b.high),
      ),
  );
}

function related(
  relations: readonly Relation[],
  from: readonly Claim[],
  to: readonly Claim[],
  kinds: readonly string[],
): Relation[] {
  const a = new Set(from.map((claim) => claim.id));
  const b = new Set(to.map((claim) => claim.id));
  return relations.filter(
    (relation) =>
      kinds.includes(relation.kind) &&
      ((a.has(relation.from) && b.has(relation.to)) ||
        (b.has(relation.from) && a.has(relation.to))),
  );
}

/**
 * How two columns of one question relate.
 *
 * 1. Nobody on one side, or on either, has spoken: `one-side-only`, `not-stated`.
 * 2. A coded dispute or correction between the sides: `contradict`; a partial correction: `differ`.
 * 3. Both sides carry readings: sets that do not come within one step of each other `contradict`;
 *    equal single readings `agree`; everything between `differ`.
 * 4. Both sides carry comparable figures: all compatible `agree`, none `contradict`, else `differ`.
 * 5. A coded repetition: `agree`. Otherwise the two speak past each other: `differ`.
 */
export function columnRelation(
  official: readonly Claim[],
  independent: readonly Claim[],
  relations: readonly Relation[],
): ColumnRelation {
  if (official.length === 0 && independent.length === 0) return 'not-stated';
  if (official.length === 0 || independent.length === 0) return 'one-side-only';
  const against = related(relations, official, independent, ['disputes', 'corrects']);
  if (against.length > 0)
    return against.every((relation) => relation.extent === 'part') ? 'differ' : 'contradict';
  const readingsA = [...new Set(official.flatMap((claim) => claim.reading ?? []))];
  const readingsB = [...new Set(independent.flatMap((claim) => claim.reading ?? []))];
  if (readingsA.length > 0 && readingsB.length > 0) {
    const least = Math.min(...readingsA.flatMap((a) => readingsB.map((b) => Math.abs(a - b))));
    if (least >= 2) return 'contradict';
    return least === 0 && readingsA.length === 1 && readingsB.length === 1 ? 'agree' : 'differ';
  }
  const comparisons = figuresOf(official)
    .flatMap((a) => figuresOf(independent).map((b) => figuresCompatible(a, b)))
    .filter((result) => result !== null);
  if (comparisons.length > 0) {
    if (comparisons.every(Boolean)) return 'agree';
    return comparisons.some(Boolean) ? 'differ' : 'contradict';
  }
  return related(relations, official, independent, ['repeats']).length > 0 ? 'agree' : 'differ';
}

function divided(claims: readonly Claim[], relations: readonly Relation[]): boolean {
  const readings = claims.flatMap((claim) => claim.reading ?? []);
  const apart = readings.length > 0 && Math.max(...readings) - Math.min(...readings) >= 2;
  return (
    apart || related(relations, claims, claims, ['disputes', 'corrects', 'reverses']).length > 0
  );
}

/**
 * The rows of an incident, in the order of the questions; a question nobody answers has no row.
 * `claims` are all claims about the incident, `relations` those known in the whole record.
 */
export function rowsOf(claims: readonly Claim[], relations: readonly Relation[]): Row[] {
  return QUESTIONS.flatMap((question) => {
    const asked = claims.filter((claim) => claim.question === question);
    if (asked.length === 0) return [];
    const official = asked.filter((claim) => claim.camp === 'official');
    const independent = asked.filter((claim) => claim.camp === 'independent');
    return [
      {
        question,
        official,
        independent,
        others: asked.filter((claim) => claim.camp !== 'official' && claim.camp !== 'independent'),
        relation: columnRelation(official, independent, relations),
        officialDivided: divided(official, relations),
        independentDivided: divided(independent, relations),
      },
    ];
  });
}

/** The questions that decide how the incident as a whole is headed ("the two accounts contradict"). */
const BLAME: readonly Question[] = ['perpetrator', 'foreign-involvement', 'motive'];

/** The strongest disagreement among the rows on blame, for the dossier's heading. */
export function overallRelation(rows: readonly Row[]): ColumnRelation {
  const order: readonly ColumnRelation[] = [
    'contradict',
    'differ',
    'agree',
    'one-side-only',
    'not-stated',
  ];
  const blame = rows.filter((row) => BLAME.includes(row.question));
  const considered = blame.length > 0 ? blame : rows;
  return (
    order.find((relation) => considered.some((row) => row.relation === relation)) ?? 'not-stated'
  );
}
