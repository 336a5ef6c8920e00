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

/** A record does not point at itself: not as its parent or related incident, nor a claim as disputing itself. */
export const nothingRefersToItself: Rule = (drafts) => [
  ...drafts.incidents.flatMap((entry) => {
    const { id, parent, related } = entry.value;
    const said = { expected: 'another incident', message: 'An incident cannot name itself here.' };
    return [
      ...(parent === id ? [problemIn(entry, ['parent'], said)] : []),
      ...related.flatMap((other, at) =>
        other === id ? [problemIn(entry, ['related', at], said)] : [],
      ),
    ];
  }),
  ...claimsOf(drafts).flatMap(({ entry, path, claim, incident }) =>
    claim.alsoAbout.flatMap((other, at) =>
      other === incident
        ? [
            problemIn(entry, [...path, 'alsoAbout', at], {
              expected: 'another incident',
              message: 'The claim is coded under this incident already.',
            }),
          ]
        : [],
    ),
  ),
  ...relationsOf(drafts).flatMap(({ entry, path, from, to }) =>
    from === to
      ? [
          problemIn(entry, [...path, 'to'], {
            expected: 'another claim',
            message: 'A claim cannot be related to itself.',
          }),
        ]
      : [],
  ),
];

/** Parents form a tree: going up from an incident never comes back to it. */
export const parentsFormATree: Rule = (drafts) => {
  const parents = new Map(drafts.incidents.map((entry) => [entry.value.id, entry.value.parent]));
  return drafts.incidents.flatMap((entry) => {
    const seen = new Set([entry.value.id]);
    for (
      let above = entry.value.parent;
      above !== null && above !== entry.value.id;
      above = parents.get(above) ?? null
    ) {
      if (seen.has(above)) return [];
      seen.add(above);
      if (parents.get(above) === entry.value.id) {
        const message = `Its parents come back to it, by way of ${above}.`;
        return [
          problemIn(entry, ['parent'], { expected: 'a parent that is not its own part', message }),
        ];
      }
    }
    return [];
  });
};

/** Province, outline and point of a place fit its kind of shape, and the outlines exist. */
export const outlinesResolve: Rule = (drafts) =>
  drafts.places.flatMap((entry) => {
    const { outline, province, shape, point } = entry.value;
    const found: Problem[] = [];
    for (const [field, id] of [
      ['outline', outline],
      ['province', province],
    ] as const) {
      if (id !== null && drafts.shapes.outline(id) === null) {
        const message = `There is no outline "${id}" in data/shapes/.`;
        found.push(
          problemIn(entry, [field], { expected: 'the id of an outline in data/shapes/', message }),
        );
      }
    }
    if (shape === 'point' && point === null) {
      found.push(
        problemIn(entry, ['point'], {
          expected: '[longitude, latitude]',
          message: 'A point place needs its point.',
        }),
      );
    }
    if (shape !== 'point' && shape !== 'none' && outline === null) {
      found.push(
        problemIn(entry, ['outline'], {
          expected: 'the id of an outline',
          message: `A place of shape ${shape} needs an outline.`,
        }),
      );
    }
    if (shape === 'none' && (outline !== null || point !== null)) {
      found.push(
        problemIn(entry, ['shape'], {
          expected: 'no point and no outline',
          message: 'A place of shape none has no geometry.',
        }),
      );
    }
    return found;
  });
