/** Whatever names another record names one that exists. */
import type { Drafts } from '../compile/drafts.ts';
import type { Path, Problem } from '../problem.ts';
import { claimsOf, type LocatedClaim, problemIn, type Rule, relationsOf } from './rule.ts';

type Kind = 'incident' | 'place' | 'speaker' | 'document' | 'claim';
type Known = Readonly<Record<Kind, ReadonlySet<string>>>;

function knownIds(drafts: Drafts): Known {
  const ids = (entries: readonly { readonly value: { readonly id: string } }[]) =>
    new Set(entries.map((entry) => entry.value.id));
  return {
    incident: ids(drafts.incidents),
    place: ids(drafts.places),
    speaker: ids(drafts.speakers),
    document: ids(drafts.documents),
    claim: new Set(claimsOf(drafts).map((located) => located.id)),
  };
}

/** One field that names a record. */
interface Reference {
  readonly kind: Kind;
  readonly id: string | null | undefined;
  readonly path: Path;
}

function check(
  entry: Parameters<typeof problemIn>[0],
  known: Known,
  broken: ReadonlySet<string>,
  references: readonly Reference[],
): Problem[] {
  return references.flatMap(({ kind, id, path }) => {
    if (id === null || id === undefined || known[kind].has(id)) return [];
    if (broken.has(kind === 'claim' ? id.replace(/\/.*$/u, '') : id)) return [];
    const message = `There is no ${kind} with the id "${id}".`;
    return [problemIn(entry, path, { expected: `an id of one of the ${kind}s`, message })];
  });
}

function ofClaim({ claim, path }: LocatedClaim): Reference[] {
  return [
    { kind: 'speaker', id: claim.speaker, path: [...path, 'speaker'] },
    { kind: 'place', id: claim.movement?.from, path: [...path, 'movement', 'from'] },
    { kind: 'place', id: claim.movement?.to, path: [...path, 'movement', 'to'] },
    ...claim.alsoAbout.map(
      (id, at): Reference => ({ kind: 'incident', id, path: [...path, 'alsoAbout', at] }),
    ),
    ...claim.passages.map(
      (passage, at): Reference => ({
        kind: 'document',
        id: passage.document,
        path: [...path, 'passages', at, 'document'],
      }),
    ),
  ];
}

export const referencesResolve: Rule = (drafts) => {
  const known = knownIds(drafts);
  const incidents = drafts.incidents.flatMap((entry) => {
    const { parent, place, related, dates, disagreements } = entry.value;
    return check(entry, known, drafts.broken, [
      { kind: 'incident', id: parent, path: ['parent'] },
      { kind: 'place', id: place, path: ['place'] },
      ...related.map((id, at): Reference => ({ kind: 'incident', id, path: ['related', at] })),
      ...dates.map(
        (date, at): Reference => ({
          kind: 'document',
          id: date.document,
          path: ['dates', at, 'document'],
        }),
      ),
      ...disagreements.flatMap((one, at) =>
        one.documents.map(
          (id, nth): Reference => ({
            kind: 'document',
            id,
            path: ['disagreements', at, 'documents', nth],
          }),
        ),
      ),
    ]);
  });
  const documents = drafts.documents.flatMap((entry) =>
    check(entry, known, drafts.broken, [
      { kind: 'speaker', id: entry.value.speaker, path: ['speaker'] },
      ...entry.value.reliesOn.map(
        (one, at): Reference => ({
          kind: 'speaker',
          id: one.speaker,
          path: ['reliesOn', at, 'speaker'],
        }),
      ),
      ...entry.value.errata.map(
        (one, at): Reference => ({
          kind: 'incident',
          id: one.incident,
          path: ['errata', at, 'incident'],
        }),
      ),
    ]),
  );
  const claims = claimsOf(drafts).flatMap((located) =>
    check(located.entry, known, drafts.broken, ofClaim(located)),
  );
  const relations = relationsOf(drafts).flatMap(({ entry, path, from, to }) =>
    check(entry, known, drafts.broken, [
      { kind: 'claim', id: from, path: [...path, 'from'] },
      { kind: 'claim', id: to, path: [...path, 'to'] },
    ]),
  );
  return [...documents, ...incidents, ...claims, ...relations];
};
