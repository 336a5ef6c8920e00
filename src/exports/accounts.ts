/** Each side's account of an incident in one sentence, as it is coded; for fact boxes, embeds and headlines. */
import type { AtlasLookup } from '../domain/lookup.ts';
import type { Claim, Incident } from '../domain/model.ts';
import type { Camp, Question } from '../domain/vocabulary.ts';
import type { Words } from '../i18n/index.ts';

/** The questions whose answer says most about an account, first to last. */
const TELLING: readonly Question[] = [
  'perpetrator',
  'foreign-involvement',
  'motive',
  'label',
  'use-of-place',
  'evidence',
  'manner',
];

const rank = (claim: Claim) => {
  const at = TELLING.indexOf(claim.question);
  return at === -1 ? TELLING.length : at;
};

/**
 * The claim that stands for a side where there is room for one: with a reading before without, then by
 * question, then as the record has it. A choice for brevity; the rest is counted beside it.
 */
export function leadClaim(claims: readonly Claim[], camp: Camp): Claim | null {
  const [first] = claims
    .filter((claim) => claim.camp === camp)
    .map((claim, index) => ({ claim, index }))
    .sort(
      (a, b) =>
        Number(a.claim.reading === null) - Number(b.claim.reading === null) ||
        rank(a.claim) - rank(b.claim) ||
        a.index - b.index,
    );
  return first?.claim ?? null;
}

export interface Account {
  readonly camp: 'official' | 'independent';
  /** Null where the side is silent. */
  readonly claim: Claim | null;
  readonly sentence: string;
  /** Further claims of the same side. */
  readonly more: number;
}

/** One side in a sentence: who says what, or that it is silent in these texts. */
function accountOf(
  incident: Incident,
  camp: 'official' | 'independent',
  lookup: AtlasLookup,
  words: Words,
): Account {
  const claims = lookup.claimsAbout(incident.id).filter((claim) => claim.camp === camp);
  const claim = leadClaim(claims, camp);
  if (claim === null) {
    return { camp, claim, sentence: words.account.silent[camp], more: 0 };
  }
  const speaker = lookup.speakers.get(claim.speaker)?.name ?? claim.speaker;
  return {
    camp,
    claim,
    sentence: words.account.says(speaker, claim.says),
    more: claims.length - 1,
  };
}

/** Both sides, officials first. */
export const accountsOf = (incident: Incident, lookup: AtlasLookup, words: Words) =>
  (['official', 'independent'] as const).map((camp) => accountOf(incident, camp, lookup, words));

/** "AAN 2013 ¶26, RFE/RL 2010 ¶24": where a claim stands. */
export function whereItStands(claim: Claim, lookup: AtlasLookup): string {
  return claim.passages
    .map(
      ({ document, locator }) =>
        `${lookup.documents.get(document)?.short ?? document}${locator === 0 ? '' : ` ¶${locator}`}`,
    )
    .join(', ');
}
