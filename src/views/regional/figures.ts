/** Numbers that are shares of one another, as trees; and the dots they make. Pure. Nothing is ever summed. */
import type { Claim, Figure } from '../../domain/model.ts';

export interface FigureNode {
  readonly figure: Figure;
  readonly claim: Claim;
  readonly parts: readonly FigureNode[];
}

/** The number that a bar or a set of dots draws: the stated one, else the one bound that is given. */
export const drawn = ({ low, high }: Figure): number | null => high ?? low;

/** The figures of the claims as trees: each share under the figure it is a part of. */
export function figureTrees(claims: readonly Claim[]): FigureNode[] {
  const all = claims.flatMap((claim) => claim.figures.map((figure) => ({ claim, figure })));
  const ids = new Set(all.flatMap(({ figure }) => figure.id ?? []));
  const node = ({ claim, figure }: (typeof all)[number]): FigureNode => ({
    claim,
    figure,
    parts:
      figure.id === undefined
        ? []
        : all.filter((other) => other.figure.partOf === figure.id).map(node),
  });
  return all
    .filter(({ figure }) => figure.partOf === undefined || !ids.has(figure.partOf))
    .map(node);
}

/** A run of dots: `depth` 0 for a part, 1 for a share of a part; the rest is what the parts leave open. */
export interface DotRun {
  readonly kind: 'part' | 'share' | 'rest';
  readonly whom: string;
  readonly count: number;
}

/**
 * The dots of a whole and its parts. A share of a part stands before the others of that part; what no part
 * accounts for comes last. A whole that its parts exceed gets no dots: such numbers do not fit together.
 */
export function dotRuns(
  whole: FigureNode,
  other: (whom: string) => string,
  rest: string,
): DotRun[] {
  const total = drawn(whole.figure);
  if (total === null) return [];
  const runs = whole.parts.flatMap((part): DotRun[] => {
    const count = drawn(part.figure);
    if (count === null) return [];
    const shares = part.parts.flatMap((share): DotRun[] => {
      const number = drawn(share.figure);
      return number === null ? [] : [{ kind: 'share', whom: share.figure.whom, count: number }];
    });
    const left = count - shares.reduce((sum, share) => sum + share.count, 0);
    const whom = shares.length > 0 ? other(part.figure.whom) : part.figure.whom;
    return left > 0 ? [{ kind: 'part', whom, count: left }, ...shares] : shares;
  });
  const open = total - runs.reduce((sum, run) => sum + run.count, 0);
  if (open < 0) return [];
  return open > 0 ? [...runs, { kind: 'rest', whom: rest, count: open }] : runs;
}
