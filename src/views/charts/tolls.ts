/** Figures that texts give of one thing, as marks on one axis. Nothing is added, nothing averaged. */
import type { Claim, Figure } from '../../domain/model.ts';
import { FIGURE_SUBJECTS, type FigureSubject } from '../../domain/vocabulary.ts';

/** How a figure is drawn: a stated number, a range, an open bound, or a word. */
export type TollMark =
  | { readonly kind: 'stated'; readonly at: number }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'at-least'; readonly at: number }
  | { readonly kind: 'at-most'; readonly at: number }
  | { readonly kind: 'word' };

export interface Toll {
  readonly key: string;
  readonly claim: Claim;
  readonly figure: Figure;
  readonly mark: TollMark;
}

/** The mark of a figure, from its bounds. */
export function markOfFigure({ low, high }: Pick<Figure, 'low' | 'high'>): TollMark {
  if (low !== null && high !== null)
    return low === high ? { kind: 'stated', at: low } : { kind: 'range', from: low, to: high };
  if (low !== null) return { kind: 'at-least', at: low };
  if (high !== null) return { kind: 'at-most', at: high };
  return { kind: 'word' };
}

/** The figures of an incident by what is counted: the killed and the wounded never share an axis. */
export function tollsOf(
  claims: readonly Claim[],
): { readonly subject: FigureSubject; readonly tolls: readonly Toll[] }[] {
  return FIGURE_SUBJECTS.flatMap((subject) => {
    const tolls = claims.flatMap((claim) =>
      claim.figures.flatMap((figure, index) =>
        figure.what === subject
          ? [{ key: `${claim.id} ${index}`, claim, figure, mark: markOfFigure(figure) }]
          : [],
      ),
    );
    return tolls.length === 0 ? [] : [{ subject, tolls }];
  });
}

/** Least and greatest number of an axis, with room on both sides; null where only words are given. */
export function axisOf(tolls: readonly Toll[]): readonly [number, number] | null {
  const numbers = tolls.flatMap(({ mark }) =>
    mark.kind === 'word' ? [] : mark.kind === 'range' ? [mark.from, mark.to] : [mark.at],
  );
  if (numbers.length === 0) return null;
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  const room = Math.max((high - low) * 0.35, high * 0.15, 1);
  return [Math.max(0, low - room), high + room];
}
