/**
 * Which incidents the reader sees, and why another is hidden. Pure: criteria and record in, ids out.
 */
import type { HiddenBy } from '../domain/finding.ts';
import { claimsKnownBy, type IncidentFacts } from './facts.ts';
import type { AtlasState, Criteria } from './store.ts';

/** What criteria, time and *known by* date leave. The lists are made when they are first asked for. */
export interface Visibility {
  /** Ids shown, in the record's order. */
  readonly visible: readonly string[];
  /** How many are shown. */
  readonly count: number;
  readonly hidden: ReadonlyMap<string, HiddenBy>;
  /** 1 for each incident that is shown, by its place in the record. */
  readonly mask: Uint8Array;
}

const meets = <T>(wanted: readonly T[], has: ReadonlySet<T>) =>
  wanted.length === 0 || wanted.some((value) => has.has(value));

/** The first criterion, apart from time and *known by* date, that an incident fails. */
function failedCriterion(
  facts: IncidentFacts,
  criteria: Criteria,
  textHits: ReadonlySet<string> | null,
): HiddenBy | null {
  if (textHits !== null && !textHits.has(facts.id)) return 'text';
  if (!meets(criteria.camps, facts.camps)) return 'camp';
  if (!meets(criteria.questions, facts.questions)) return 'question';
  if (!meets(criteria.statuses, facts.statuses)) return 'status';
  if (!meets(criteria.kinds, facts.kinds)) return 'kind';
  if (!meets(criteria.provinces, facts.provinces)) return 'province';
  if (!meets(criteria.documents, facts.documents)) return 'document';
  if (!meets(criteria.speakerKinds, facts.speakerKinds)) return 'speaker-kind';
  if (
    criteria.distance !== null &&
    (facts.distance === null || facts.distance.greatest < criteria.distance)
  )
    return 'distance';
  if (criteria.unnamedSources && !facts.unnamed) return 'unnamed';
  if (criteria.confessions && !facts.confessions) return 'confessions';
  if (criteria.figuresDiffer && !facts.figuresDiffer) return 'figures';
  return null;
}

type Asked = Pick<AtlasState, 'criteria' | 'time' | 'knownBy'>;

/** The first criterion that an incident fails; null if it is shown. `textHits` is what the search found, or null. */
export function hiddenBy(
  facts: IncidentFacts,
  state: Asked,
  textHits: ReadonlySet<string> | null,
): HiddenBy | null {
  const failed = failedCriterion(facts, state.criteria, textHits);
  if (failed !== null) return failed;
  if (state.time !== null) {
    if (facts.span === null) return 'undated';
    if (facts.span.latest < state.time.from || facts.span.earliest > state.time.to) return 'time';
  }
  if (state.knownBy !== null && claimsKnownBy(facts, state.knownBy) === 0) return 'known-by';
  return null;
}

/** 20100920 for 2010-09-20: days that a step of the brush compares by the hundred thousand. */
const numberOf = (day: string) => Number(day.replaceAll('-', ''));

interface Days {
  readonly earliest: Int32Array;
  /** 0 where undated: no window holds it. */
  readonly latest: Int32Array;
}
const daysOf = new WeakMap<readonly IncidentFacts[], Days>();

function daysAsNumbers(all: readonly IncidentFacts[]): Days {
  const known = daysOf.get(all);
  if (known !== undefined) return known;
  const days = {
    earliest: Int32Array.from(all, ({ span }) => (span === null ? 0 : numberOf(span.earliest))),
    latest: Int32Array.from(all, ({ span }) => (span === null ? 0 : numberOf(span.latest))),
  };
  daysOf.set(all, days);
  return days;
}

/** 1 for each incident that meets everything but the time window. */
export function maskWithoutTime(
  all: readonly IncidentFacts[],
  { criteria, knownBy }: Pick<Asked, 'criteria' | 'knownBy'>,
  textHits: ReadonlySet<string> | null,
): Uint8Array {
  return Uint8Array.from(all, (facts) =>
    failedCriterion(facts, criteria, textHits) === null &&
    (knownBy === null || claimsKnownBy(facts, knownBy) > 0)
      ? 1
      : 0,
  );
}

/**
 * Sorts all incidents into shown and hidden. `without` is the answer of `maskWithoutTime` for the same
 * question, where it is at hand: then only days are compared.
 */
export function visibilityOf(
  all: readonly IncidentFacts[],
  state: Asked,
  textHits: ReadonlySet<string> | null,
  without: Uint8Array = maskWithoutTime(all, state, textHits),
): Visibility {
  const mask = without.slice();
  if (state.time !== null) {
    const { earliest, latest } = daysAsNumbers(all);
    const from = numberOf(state.time.from);
    const to = numberOf(state.time.to);
    for (let at = 0; at < mask.length; at++) {
      if ((latest[at] ?? 0) < from || (earliest[at] ?? 0) > to) mask[at] = 0;
    }
  }
  let count = 0;
  for (let at = 0; at < mask.length; at++) count += mask[at] ?? 0;
  let visible: readonly string[] | null = null;
  let hidden: ReadonlyMap<string, HiddenBy> | null = null;
  return {
    mask,
    count,
    get visible() {
      visible ??= all.flatMap((facts, at) => (mask[at] === 1 ? facts.id : []));
      return visible;
    },
    get hidden() {
      hidden ??= new Map(
        all.flatMap((facts) => {
          const reason = hiddenBy(facts, state, textHits);
          return reason === null ? [] : [[facts.id, reason] as const];
        }),
      );
      return hidden;
    },
  };
}
