/** What points at other records does not come back to where it started. */
import { claimsOf, problemIn, type Rule, relationsOf } from './rule.ts';

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
