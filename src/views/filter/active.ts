/** Which criteria are in force, in words, and how to lift each one alone. */

import type { HiddenBy } from '../../domain/finding.ts';
import type { AtlasLookup } from '../../domain/lookup.ts';
import type { Words } from '../../i18n/index.ts';
import type { AtlasActions } from '../../state/actions.ts';
import { type AtlasState, type Criteria, NO_CRITERIA } from '../../state/store.ts';

type Asked = Pick<AtlasState, 'criteria' | 'time' | 'knownBy'>;

export interface ActiveCriterion {
  readonly reason: HiddenBy;
  readonly label: string;
  readonly lift: () => void;
}

/** What asks nothing again, for each reason that a criterion can be. */
const LIFTED: Readonly<
  Record<Exclude<HiddenBy, 'time' | 'undated' | 'known-by'>, Partial<Criteria>>
> = {
  text: { text: '' },
  camp: { camps: [] },
  question: { questions: [] },
  status: { statuses: [] },
  kind: { kinds: [] },
  province: { provinces: [] },
  document: { documents: [] },
  'speaker-kind': { speakerKinds: [] },
  distance: { distance: null },
  unnamed: { unnamedSources: false },
  confessions: { confessions: false },
  figures: { figuresDiffer: false },
};

/** Lifts the one criterion that hides an incident. */
export function lift(reason: HiddenBy, actions: AtlasActions): void {
  if (reason === 'time' || reason === 'undated') actions.setTime(null);
  else if (reason === 'known-by') actions.setKnownBy(null);
  else actions.setCriteria(LIFTED[reason]);
}

/** Whether anything at all is asked. */
export function isFiltered({ criteria, time, knownBy }: Asked): boolean {
  if (time !== null || knownBy !== null) return true;
  return (Object.keys(NO_CRITERIA) as (keyof typeof NO_CRITERIA)[]).some((key) => {
    const value = criteria[key];
    return Array.isArray(value) ? value.length > 0 : value !== NO_CRITERIA[key];
  });
}

/** The name of a province: its place in the gazetteer, else its id in words. */
export function provinceName(id: string, lookup: AtlasLookup): string {
  const words = id.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return lookup.places.get(id)?.name ?? words.join(' ');
}

/** The criteria in force, in the order of the panel. `formatDay` words a day in the reader's language. */
export function activeCriteria(
  asked: Asked,
  words: Words,
  lookup: AtlasLookup,
  formatDay: (day: string) => string,
  actions: AtlasActions,
): ActiveCriterion[] {
  const { criteria, time, knownBy } = asked;
  const found: [HiddenBy, string][] = [];
  const list = (reason: HiddenBy, names: readonly string[]) => {
    if (names.length > 0) found.push([reason, names.join(', ')]);
  };
  if (criteria.text.trim() !== '') found.push(['text', criteria.text.trim()]);
  list(
    'camp',
    criteria.camps.map((each) => words.camp[each]),
  );
  list(
    'question',
    criteria.questions.map((each) => words.question[each]),
  );
  list(
    'status',
    criteria.statuses.map((each) => words.status[each]),
  );
  list(
    'kind',
    criteria.kinds.map((each) => words.incidentKind[each]),
  );
  list(
    'province',
    criteria.provinces.map((each) => provinceName(each, lookup)),
  );
  list(
    'document',
    criteria.documents.map((each) => lookup.documents.get(each)?.short ?? each),
  );
  list(
    'speaker-kind',
    criteria.speakerKinds.map((each) => words.speakerKind[each]),
  );
  if (criteria.distance !== null)
    found.push(['distance', words.filter.distance.short(criteria.distance)]);
  if (criteria.unnamedSources) found.push(['unnamed', words.filter.unnamedSources]);
  if (criteria.confessions) found.push(['confessions', words.filter.confessions]);
  if (criteria.figuresDiffer) found.push(['figures', words.filter.figuresDiffer]);
  if (time !== null)
    found.push(['time', words.filter.window(formatDay(time.from), formatDay(time.to))]);
  if (knownBy !== null) found.push(['known-by', words.filter.knownByDay(formatDay(knownBy))]);
  return found.map(([reason, label]) => ({ reason, label, lift: () => lift(reason, actions) }));
}
