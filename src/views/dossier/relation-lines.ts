/** What other claims do to a claim, and it to them, in words. */
import type { AtlasLookup } from '../../domain/lookup.ts';
import type { Claim, Relation } from '../../domain/model.ts';
import type { Words } from '../../i18n/index.ts';

export interface RelationLine {
  readonly key: string;
  /** "Disputed by ISAF / NATO (in part; not conceded)". */
  readonly does: string;
  /** What the other claim says. */
  readonly says: string;
  /** The grounds coded for it; empty where none. */
  readonly grounds: string;
}

function limitsOf({ extent, conceded }: Relation, words: Words): string {
  const limits = [
    ...(extent === undefined ? [] : [words.dossier.extent[extent]]),
    ...(conceded === undefined ? [] : [words.dossier.conceded[conceded]]),
  ];
  return limits.length === 0 ? '' : ` (${limits.join('; ')})`;
}

/** One line for each coded relation of a claim, in the record's order. */
export function relationLines(claim: Claim, lookup: AtlasLookup, words: Words): RelationLine[] {
  return lookup.relationsOf([claim]).flatMap((relation) => {
    const acts = relation.from === claim.id;
    if (!acts && relation.to !== claim.id) return [];
    const other = lookup.claims.get(acts ? relation.to : relation.from);
    if (other === undefined) return [];
    const who = lookup.speakers.get(other.speaker)?.name ?? other.speaker;
    const verb = words.dossier.relation[relation.kind][acts ? 'by' : 'of'];
    return [
      {
        key: `${relation.kind} ${relation.from} ${relation.to}`,
        does: `${verb(who)}${limitsOf(relation, words)}`,
        says: other.says,
        grounds: relation.grounds ?? '',
      },
    ];
  });
}
