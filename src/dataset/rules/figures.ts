/** Figures: ranges run upwards, a share is no more than its whole, deaths and injuries stay apart. */

import type { FigureSubject } from '../../domain/vocabulary.ts';
import type { ClaimDraft } from '../compile/drafts.ts';
import type { Problem } from '../problem.ts';
import { claimsOf, problemIn, type Rule } from './rule.ts';

type FigureDraft = ClaimDraft['figures'][number];

export const rangesRunUpwards: Rule = (drafts) =>
  claimsOf(drafts).flatMap(({ entry, path, claim }) =>
    claim.figures.flatMap((figure, at) => {
      if (figure.low === null || figure.high === null || figure.low <= figure.high) return [];
      const expected = `a figure of at least ${figure.low}`;
      const message = 'The high figure is below the low one.';
      return [problemIn(entry, [...path, 'figures', at, 'high'], { expected, message })];
    }),
  );

const exceeds = (share: FigureDraft, whole: FigureDraft) => {
  const most = whole.high ?? Number.POSITIVE_INFINITY;
  return (share.low ?? 0) > most || (share.high ?? 0) > most;
};

/**
 * A figure marked as a share (`partOf`) names a whole of the same file and is no greater than it. Wholes
 * are what somebody said, never sums of shares: this record computes no totals.
 */
export const sharesFitTheirWholes: Rule = (drafts) =>
  [...drafts.incidents, ...drafts.regional].flatMap((entry) => {
    const figures = entry.value.claims.flatMap((claim, at) =>
      claim.figures.map((figure, nth) => ({
        figure,
        path: ['claims', at, 'figures', nth, 'partOf'],
      })),
    );
    const byId = new Map(
      figures.flatMap(({ figure }) => (figure.id === undefined ? [] : [[figure.id, figure]])),
    );
    return figures.flatMap(({ figure, path }): Problem[] => {
      if (figure.partOf === undefined) return [];
      const whole = byId.get(figure.partOf);
      if (whole === undefined || whole === figure) {
        const message = `There is no other figure with the id "${figure.partOf}" in this file.`;
        return [problemIn(entry, path, { expected: 'the id of a figure in this file', message })];
      }
      if (!exceeds(figure, whole)) return [];
      const message = `The share (${figure.text}) is greater than its whole (${whole.text}).`;
      return [
        problemIn(entry, path, {
          expected: `a whole of at least ${figure.high ?? figure.low}`,
          message,
        }),
      ];
    });
  });

const DEATHS = /\b(?:kill|dead|death|died|slain|fatal)/iu;
const INJURIES = /\b(?:wound|injur|hurt)/iu;

/** The words that must not stand in a figure of the subject, since they are another's. */
const FOREIGN: Partial<Record<FigureSubject, RegExp>> = { killed: INJURIES, wounded: DEATHS };

/**
 * Deaths are counted as deaths and injuries as injuries. The merged subject is only for a text that
 * itself merges them, so its wording must show both, or "casualties".
 */
export const deathsAndInjuriesStayApart: Rule = (drafts) =>
  claimsOf(drafts).flatMap(({ entry, path, claim }) =>
    claim.figures.flatMap((figure, at) => {
      const here = [...path, 'figures', at, 'text'];
      if (figure.what === 'killed-or-wounded') {
        const merged =
          /casualt/iu.test(figure.text) || (DEATHS.test(figure.text) && INJURIES.test(figure.text));
        if (merged) return [];
        const message = 'The wording does not merge deaths and injuries; count them apart.';
        return [
          problemIn(entry, here, {
            expected: 'the text’s own "killed or wounded" or "casualties"',
            message,
          }),
        ];
      }
      if (FOREIGN[figure.what]?.test(figure.text) !== true) return [];
      const message = `A figure of ${figure.what} speaks of something else; give that its own figure.`;
      return [problemIn(entry, here, { expected: `words about ${figure.what} only`, message })];
    }),
  );
