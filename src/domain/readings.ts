/**
 * How one camp's claims about an incident become a mark: a set of readings, never an average.
 */
import type { Claim } from './model.ts';
import type { Camp, Reading } from './vocabulary.ts';

/** A claim counts as hedged where no passage carries it flatly. */
export function isHedged(claim: Claim): boolean {
  return claim.passages.every((passage) => passage.hedge !== 'flat');
}

/** One speaker's one reading of an incident, however often and in however many claims it was said. */
export interface Voice {
  readonly speaker: string;
  readonly reading: Reading;
  readonly hedged: boolean;
  readonly claims: readonly string[];
}

/**
 * The voices of one camp: one for each speaker and reading, in order of first appearance.
 * Repetition by the same speaker does not add a voice.
 */
export function voicesOf(claims: readonly Claim[], camp: Camp): Voice[] {
  const voices = new Map<
    string,
    { speaker: string; reading: Reading; hedged: boolean; claims: string[] }
  >();
  for (const claim of claims) {
    if (claim.camp !== camp || claim.reading === null) continue;
    const key = `${claim.speaker}:${claim.reading}`;
    const voice = voices.get(key);
    if (voice === undefined) {
      voices.set(key, {
        speaker: claim.speaker,
        reading: claim.reading,
        hedged: isHedged(claim),
        claims: [claim.id],
      });
    } else {
      voice.claims.push(claim.id);
      voice.hedged &&= isHedged(claim);
    }
  }
  return [...voices.values()];
}

/**
 * What a camp's half of the mark shows: `silent`; `one` reading; or `divided`, when the camp holds
 * readings two or more steps apart (then its outermost two are shown, the higher first).
 */
export type Half =
  | {
      readonly kind: 'silent';
      /** Not silent but hidden: a class is to say first what it expects. */
      readonly covered?: true;
    }
  | { readonly kind: 'one'; readonly reading: Reading }
  | { readonly kind: 'divided'; readonly readings: readonly [Reading, Reading] };

/**
 * The half for a list of voices. Neighbouring readings take the one that most voices hold; a tie takes
 * the one nearer 3 (design, section 4, rule 4).
 */
export function halfOf(voices: readonly { readonly reading: Reading }[]): Half {
  if (voices.length === 0) return { kind: 'silent' };
  const count = new Map<Reading, number>();
  for (const { reading } of voices) count.set(reading, (count.get(reading) ?? 0) + 1);
  const present = [...count.keys()].sort((a, b) => b - a);
  const highest = present[0] as Reading;
  const lowest = present[present.length - 1] as Reading;
  if (highest - lowest >= 2) return { kind: 'divided', readings: [highest, lowest] };
  const [best] = present.sort(
    (a, b) => (count.get(b) ?? 0) - (count.get(a) ?? 0) || Math.abs(a - 3) - Math.abs(b - 3),
  );
  return { kind: 'one', reading: best as Reading };
}

/** Both halves of an incident's mark: what officials and independents are said to have held. */
export interface Mark {
  readonly official: Half;
  readonly independent: Half;
}

/** The mark of a set of claims. */
export function markOf(claims: readonly Claim[]): Mark {
  return {
    official: halfOf(voicesOf(claims, 'official')),
    independent: halfOf(voicesOf(claims, 'independent')),
  };
}

/** Whether what independents said is hidden until a class has said what it expects. */
export const isCovered = ({ independent }: Mark): boolean =>
  independent.kind === 'silent' && independent.covered === true;

/** A key that is the same for two marks that look alike: `5|1`, `5+1|3`, `-|4`. */
export function markKey(mark: Mark): string {
  const side = (half: Half) =>
    half.kind === 'silent'
      ? '-'
      : half.kind === 'one'
        ? String(half.reading)
        : half.readings.join('+');
  return `${side(mark.official)}|${side(mark.independent)}`;
}

/** The distinct readings a camp holds of an incident, highest first. */
export function readingsOf(claims: readonly Claim[], camp: Camp): Reading[] {
  return [...new Set(voicesOf(claims, camp).map((voice) => voice.reading))].sort((a, b) => b - a);
}

/**
 * Steps between the two camps' readings: the least and the greatest gap between any official and any
 * independent reading. Null where either side is silent. Never a mean: two numbers, or one when equal.
 */
export interface Distance {
  readonly least: number;
  readonly greatest: number;
}

export function distanceOf(claims: readonly Claim[]): Distance | null {
  const official = readingsOf(claims, 'official');
  const independent = readingsOf(claims, 'independent');
  if (official.length === 0 || independent.length === 0) return null;
  const gaps = official.flatMap((a) => independent.map((b) => Math.abs(a - b)));
  return { least: Math.min(...gaps), greatest: Math.max(...gaps) };
}

/** How far the halves of a mark have slipped apart as drawn: null where a half is silent or divided. */
export function slipOf(mark: Mark): number | null {
  if (mark.official.kind !== 'one' || mark.independent.kind !== 'one') return null;
  return Math.abs(mark.official.reading - mark.independent.reading);
}

/** The groups of the overview, in order: how the two accounts of an incident stand. */
export const STANDINGS = [
  'far-apart',
  'side-divided',
  'near',
  'agree',
  'one-silent',
  'no-reading',
] as const;
export type Standing = (typeof STANDINGS)[number];

export function standingOf(mark: Mark): Standing {
  const { official, independent } = mark;
  if (official.kind === 'silent' && independent.kind === 'silent') return 'no-reading';
  if (official.kind === 'silent' || independent.kind === 'silent') return 'one-silent';
  const slip = slipOf(mark);
  if (slip === null) return 'side-divided';
  return slip >= 3 ? 'far-apart' : slip === 0 ? 'agree' : 'near';
}
