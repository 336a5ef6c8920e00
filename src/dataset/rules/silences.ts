/** Whoever does not speak is said not to: silence is shown, and is never declared for one who spoke. */
import { CAMPS, type Camp } from '../../domain/vocabulary.ts';
import type { Drafts } from '../compile/drafts.ts';
import { claimsOf, problemIn, type Rule } from './rule.ts';

/** Camps that speak about each incident, by claims coded under it or elsewhere. */
function campsHeard(drafts: Drafts): Map<string, Set<Camp>> {
  const camps = new Map(drafts.speakers.map((entry) => [entry.value.id, entry.value.camp]));
  const heard = new Map<string, Set<Camp>>();
  for (const { claim, incident } of claimsOf(drafts)) {
    const camp = camps.get(claim.speaker);
    for (const id of [incident, ...claim.alsoAbout]) {
      if (id === null || camp === undefined) continue;
      heard.set(id, (heard.get(id) ?? new Set()).add(camp));
    }
  }
  return heard;
}

export const silencesAreOfTheSilent: Rule = (drafts) => {
  const heard = campsHeard(drafts);
  return drafts.incidents.flatMap((entry) =>
    entry.value.silences.flatMap((silence, at) => {
      const spoke = heard.get(entry.value.id)?.has(silence.camp) === true;
      const twice = entry.value.silences.findIndex((other) => other.camp === silence.camp) < at;
      if (!spoke && !twice) return [];
      const message = spoke
        ? `The ${silence.camp} camp has a claim about this incident.`
        : `The silence of the ${silence.camp} camp is declared twice.`;
      return [
        problemIn(entry, ['silences', at, 'camp'], {
          expected: 'a camp that says nothing, once',
          message,
        }),
      ];
    }),
  );
};

export const coreIncidentsDeclareSilences: Rule = (drafts) => {
  const heard = campsHeard(drafts);
  return drafts.incidents.flatMap((entry) => {
    if (entry.value.tier !== 'core') return [];
    const declared = new Set(entry.value.silences.map((silence) => silence.camp));
    return CAMPS.flatMap((camp) => {
      if (declared.has(camp) || heard.get(entry.value.id)?.has(camp) === true) return [];
      const message = `The ${camp} camp says nothing here, and no silence says so.`;
      return [
        problemIn(entry, ['silences'], { expected: `a silence for ${camp}, or a claim`, message }),
      ];
    });
  });
};
