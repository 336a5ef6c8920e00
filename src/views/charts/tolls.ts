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

/** Figures on one axis: one thing counted, of one group of people. */
export interface TollChart {
  readonly subject: FigureSubject;
  readonly whom: string;
  readonly tolls: readonly Toll[];
}

/** The mark of a figure, from its bounds. */
export function markOfFigure({ low, high }: Pick<Figure, 'low' | 'high'>): TollMark {
  if (low !== null && high !== null)
    return low === high ? { kind: 'stated', at: low } : { kind: 'range', from: low, to: high };
  if (low !== null) return { kind: 'at-least', at: low };
  if (high !== null) return { kind: 'at-most', at: high };
  return { kind: 'word' };
}

/**
 * The figures of some claims, by what is counted and of whom: the killed and the wounded, soldiers and
 * bystanders never share an axis. In the order of the subjects, then of first appearance.
 */
export function tollChartsOf(claims: readonly Claim[]): TollChart[] {
  return FIGURE_SUBJECTS.flatMap((subject) => {
    const groups = new Map<string, { whom: string; tolls: Toll[] }>();
    for (const claim of claims) {
      claim.figures.forEach((figure, index) => {
        if (figure.what !== subject) return;
        const group = figure.whom.trim().toLowerCase();
        const toll = { key: `${claim.id} ${index}`, claim, figure, mark: markOfFigure(figure) };
        const known = groups.get(group);
        if (known === undefined) groups.set(group, { whom: figure.whom, tolls: [toll] });
        else known.tolls.push(toll);
      });
    }
    return [...groups.values()].map((group) => ({ subject, ...group }));
  });
}

/** Whether a claim of a casualties row says no more than its figures, so that the plot can stand for it. */
export const isBareToll = (claim: Claim): boolean =>
  claim.question === 'casualties' && claim.reading === null && claim.figures.length > 0;

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

/** Longest wording that stands beside its dot; a longer one goes under the source, the number stays. */
const SHORT_WORDING = 15;

export const isShortWording = (figure: Figure): boolean => figure.text.length <= SHORT_WORDING;

/**
 * On which side of its dot a number is written, so that it stays inside the plot and off its own arrow.
 * `share` is the dot's place from 0 (start) to 1.
 */
export function labelSide(mark: TollMark, share: number): 'before' | 'after' {
  if (mark.kind === 'at-most') return share < 0.5 ? 'after' : 'before';
  return share > (mark.kind === 'at-least' ? 0.5 : 0.62) ? 'before' : 'after';
}
