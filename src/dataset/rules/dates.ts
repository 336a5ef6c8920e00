/** Every date is EDTF that parses and does not run backwards, and nothing is said after it was printed. */
import { parseEdtf } from '../../time/edtf.ts';
import type { Drafts, Entry } from '../compile/drafts.ts';
import type { Path } from '../problem.ts';
import { claimsOf, problemIn, type Rule } from './rule.ts';

interface LocatedDate {
  readonly entry: Entry<unknown>;
  readonly path: Path;
  readonly edtf: string;
}

function datesOf(drafts: Drafts): LocatedDate[] {
  const found: LocatedDate[] = [];
  const add = (entry: Entry<unknown>, path: Path, edtf: string | null | undefined) => {
    if (edtf !== null && edtf !== undefined) found.push({ entry, path, edtf });
  };
  for (const entry of drafts.documents) add(entry, ['published'], entry.value.published);
  for (const entry of drafts.incidents) {
    entry.value.dates.forEach((date, at) => {
      add(entry, ['dates', at, 'edtf'], date.edtf);
    });
  }
  for (const { entry, path, claim } of claimsOf(drafts)) {
    add(entry, [...path, 'uttered'], claim.uttered);
    add(entry, [...path, 'horizon'], claim.horizon);
    claim.passages.forEach((passage, at) => {
      passage.route.forEach((hop, nth) => {
        add(entry, [...path, 'passages', at, 'route', nth, 'when'], hop.when);
      });
    });
  }
  return found;
}

export const datesParse: Rule = (drafts) =>
  datesOf(drafts).flatMap(({ entry, path, edtf }) => {
    const result = parseEdtf(edtf);
    if (result.ok) return [];
    const expected = 'a date in EDTF, e.g. 2010-09-20~, 2010-09, 2013-23 (autumn) or 2008/2011-01';
    return [problemIn(entry, path, { expected, message: result.message, value: edtf })];
  });

/** A claim cannot have been made after the documents that carry it were all out. */
export const nothingIsSaidAfterItWasPrinted: Rule = (drafts) => {
  const published = new Map(
    drafts.documents.map((entry) => [entry.value.id, entry.value.published]),
  );
  return claimsOf(drafts).flatMap(({ entry, path, claim }) => {
    const said = claim.uttered === null ? null : parseEdtf(claim.uttered);
    if (!said?.ok || said.date.earliest === null) return [];
    const { earliest } = said.date;
    return claim.passages.flatMap((passage, at) => {
      const edtf = published.get(passage.document);
      const out = edtf === undefined ? null : parseEdtf(edtf);
      if (!out?.ok || out.date.latest === null || earliest <= out.date.latest) return [];
      const message = `It is quoted in ${passage.document}, which was out by ${out.date.latest}.`;
      return [
        problemIn(entry, [...path, 'uttered'], {
          expected: `an utterance no later than passage ${at + 1}`,
          message,
        }),
      ];
    });
  });
};
