/** Ids are unique, and an incident's file bears its id. */
import type { Entry } from '../compile/drafts.ts';
import type { Problem } from '../problem.ts';
import { claimsOf, problemIn, type Rule, relationsOf } from './rule.ts';

function repeated(entries: readonly Entry<{ readonly id: string }>[], what: string): Problem[] {
  const seen = new Map<string, Entry<unknown>>();
  return entries.flatMap((entry) => {
    const first = seen.get(entry.value.id);
    if (first === undefined) {
      seen.set(entry.value.id, entry);
      return [];
    }
    const at = `${first.file.file}:${first.file.lineOf(first.path) ?? 1}`;
    const message = `Another ${what} has this id already (${at}).`;
    return [problemIn(entry, ['id'], { expected: 'an id used once', message })];
  });
}

export const idsAreUnique: Rule = (drafts) => [
  ...repeated(drafts.documents, 'document'),
  ...repeated(drafts.speakers, 'speaker'),
  ...repeated(drafts.places, 'place'),
  ...repeated(drafts.incidents, 'incident'),
  ...repeated(drafts.regional, 'regional topic'),
];

export const claimIdsAreUnique: Rule = (drafts) => {
  const seen = new Set<string>();
  return claimsOf(drafts).flatMap(({ entry, path, id }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const message = `Another claim is called ${id} already.`;
    return [problemIn(entry, [...path, 'id'], { expected: 'a claim id used once', message })];
  });
};

export const figureIdsAreUnique: Rule = (drafts) =>
  [...drafts.incidents, ...drafts.regional].flatMap((entry) => {
    const seen = new Set<string>();
    return entry.value.claims.flatMap((claim, at) =>
      claim.figures.flatMap((figure, index) => {
        if (figure.id === undefined) return [];
        const isNew = !seen.has(figure.id);
        seen.add(figure.id);
        if (isNew) return [];
        const path = ['claims', at, 'figures', index, 'id'];
        const message = 'Another figure of this file has this id already.';
        return [problemIn(entry, path, { expected: 'a figure id used once in the file', message })];
      }),
    );
  });

export const filesBearTheirIds: Rule = (drafts) =>
  drafts.incidents.flatMap((entry) => {
    const name = entry.file.file.replace(/^.*\//u, '').replace(/\.yaml$/u, '');
    if (name === entry.value.id) return [];
    const message = `The file is called ${name}.yaml; name it after its id, or mend the id.`;
    return [problemIn(entry, ['id'], { expected: `"${name}"`, message })];
  });

/** The same relation, coded under two incidents, would count twice. */
export const relationsAreCodedOnce: Rule = (drafts) => {
  const seen = new Set<string>();
  return relationsOf(drafts).flatMap(({ entry, path, relation, from, to }) => {
    const key = `${from} ${relation.kind} ${to}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const message = `It is coded already that ${key}.`;
    return [problemIn(entry, path, { expected: 'a relation coded once', message })];
  });
};
