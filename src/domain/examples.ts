/** Worked examples for each reading, taken from the record itself. Pure. */
import type { AtlasLookup } from './lookup.ts';
import type { Atlas, Claim, Incident } from './model.ts';
import type { Reading } from './vocabulary.ts';

export interface Example {
  readonly claim: Claim;
  readonly incident: Incident;
}

/** Longest sentence that still reads as an example. */
const LONGEST = 110;

/**
 * Up to two examples of a reading, from an official and from an independent speaker where both gave it:
 * the reading does not go with the camp. Short sentences of named speakers in core incidents come first.
 */
export function examplesOf(reading: Reading, atlas: Atlas, lookup: AtlasLookup): Example[] {
  const all = atlas.incidents.flatMap((incident) =>
    incident.claims
      .filter((claim) => claim.reading === reading && claim.reason !== null)
      .map((claim): Example => ({ claim, incident })),
  );
  const rank = ({ claim, incident }: Example) =>
    (incident.tier === 'core' ? 0 : 2) +
    (lookup.speakers.get(claim.speaker)?.named === false ? 1 : 0) +
    (claim.says.length > LONGEST ? 4 : 0);
  const ranked = all.toSorted((a, b) => rank(a) - rank(b));
  return (['official', 'independent'] as const).flatMap(
    (camp) => ranked.find(({ claim }) => claim.camp === camp) ?? [],
  );
}
