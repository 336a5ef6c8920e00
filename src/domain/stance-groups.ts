/** What each text does with each incident. Pure. */
import type { AtlasLookup } from './lookup.ts';
import type { Stance } from './vocabulary.ts';

export const STANCE_GROUPS = ['asserts', 'relays', 'questions', 'rejects'] as const;
export type StanceGroup = (typeof STANCE_GROUPS)[number];

const GROUP: Readonly<Record<Stance, StanceGroup>> = {
  asserts: 'asserts',
  endorses: 'asserts',
  relays: 'relays',
  hedges: 'relays',
  questions: 'questions',
  rejects: 'rejects',
};

export interface Cell {
  readonly group: StanceGroup;
  readonly count: number;
}

/** The stances of a text in what it tells of an incident, by group, in the order of `STANCE_GROUPS`. */
export function cellOf(incident: string, document: string, lookup: AtlasLookup): Cell[] {
  const groups = lookup
    .claimsAbout(incident)
    .flatMap((claim) => claim.passages.filter((passage) => passage.document === document))
    .map((passage) => GROUP[passage.stance]);
  return STANCE_GROUPS.map((group) => ({
    group,
    count: groups.filter((each) => each === group).length,
  })).filter((cell) => cell.count > 0);
}
