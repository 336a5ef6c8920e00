/** How many incidents each choice of a filter would show, given all the other filters. Pure. */

import type { HiddenBy } from '../../domain/finding.ts';
import type { IncidentFacts } from '../../state/facts.ts';
import type { AtlasState, Criteria } from '../../state/store.ts';
import { hiddenBy } from '../../state/visible.ts';

/** The lists among the criteria, and where the facts keep what they ask for. */
export const FACETS = {
  camps: 'camps',
  questions: 'questions',
  statuses: 'statuses',
  kinds: 'kinds',
  provinces: 'provinces',
  documents: 'documents',
  speakerKinds: 'speakerKinds',
} as const satisfies Partial<Record<keyof Criteria, keyof IncidentFacts>>;
export type Facet = keyof typeof FACETS;

/** The switches among the criteria. */
export const SWITCHES = {
  unnamedSources: 'unnamed',
  confessions: 'confessions',
  figuresDiffer: 'figuresDiffer',
} as const satisfies Partial<Record<keyof Criteria, keyof IncidentFacts>>;
export type Switch = keyof typeof SWITCHES;

type Asked = Pick<AtlasState, 'criteria' | 'time' | 'knownBy'>;

/** Incidents that meet all criteria but the ones given. */
function others(
  all: readonly IncidentFacts[],
  asked: Asked,
  without: Partial<Criteria>,
  hits: ReadonlySet<string> | null,
): IncidentFacts[] {
  const rest = { ...asked, criteria: { ...asked.criteria, ...without } };
  return all.filter((facts) => hiddenBy(facts, rest, hits) === null);
}

/** Incidents for each value of a list, were it the only one ticked there. */
export function facetCounts(
  facet: Facet,
  all: readonly IncidentFacts[],
  asked: Asked,
  hits: ReadonlySet<string> | null,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const facts of others(all, asked, { [facet]: [] }, hits)) {
    for (const value of facts[FACETS[facet]]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Incidents that a switch would leave. */
export function switchCount(
  name: Switch,
  all: readonly IncidentFacts[],
  asked: Asked,
  hits: ReadonlySet<string> | null,
): number {
  return others(all, asked, { [name]: false }, hits).filter((facts) => facts[SWITCHES[name]])
    .length;
}

/** Incidents at least so many steps apart; index is the number of steps, 0 to 4. */
export function distanceCounts(
  all: readonly IncidentFacts[],
  asked: Asked,
  hits: ReadonlySet<string> | null,
): readonly number[] {
  const rest = others(all, asked, { distance: null }, hits);
  return [0, 1, 2, 3, 4].map(
    (steps) =>
      rest.filter(({ distance }) => distance !== null && distance.greatest >= steps).length,
  );
}

/** The hidden incidents under each reason, in the order in which the reasons were asked. */
export function hiddenByReason(
  hidden: ReadonlyMap<string, HiddenBy>,
): ReadonlyMap<HiddenBy, readonly string[]> {
  const groups = new Map<HiddenBy, string[]>();
  for (const [id, reason] of hidden) {
    const group = groups.get(reason);
    if (group === undefined) groups.set(reason, [id]);
    else group.push(id);
  }
  return groups;
}
