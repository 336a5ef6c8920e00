/**
 * The record reports; it does not rule. Its own prose never calls a claim proved, confirmed or true.
 * Words of the texts, in quotation marks or in quoted fields, are exempt.
 */
import { ASKED } from '../../domain/questions.ts';
import type { Entry } from '../compile/drafts.ts';
import type { Path, Problem } from '../problem.ts';
import { claimsOf, problemIn, type Rule } from './rule.ts';

const VERDICTS = /\b(?:proved|proven|confirmed|true|fact-checked|debunked)\b/iu;
const QUOTED = /“[^”]*”|"[^"]*"|‘[^’]*’/gu;

/** The first verdict word in prose outside quotation marks; null for none. */
export function verdictIn(prose: string): string | null {
  return VERDICTS.exec(prose.replace(QUOTED, ' '))?.[0] ?? null;
}

function verdict(entry: Entry<unknown>, path: Path, prose: string | null | undefined): Problem[] {
  const word = prose === null || prose === undefined ? null : verdictIn(prose);
  if (word === null) return [];
  const message = `"${word}" passes a verdict; say who says what, and on what basis.`;
  return [problemIn(entry, path, { expected: 'prose without a verdict', message })];
}

/** Fields that hold the record's own prose, wherever they stand in a record. */
const PROSE = new Set([
  'title',
  'short',
  'summary',
  'placeNote',
  'note',
  'open',
  'says',
  'reason',
  'comment',
  'grounds',
  'about',
  'stance',
  'lost',
  'whom',
  'label',
]);

/** The same for tours; a figure's `text` is copied, a scene's is ours. */
const TOUR_PROSE = new Set(['title', 'text', 'ask', 'notes', 'aim']);

/** Every field of a group of questions but its incident. */
const QUESTION_PROSE: ReadonlySet<string> = new Set(ASKED);

/** Every prose string in a record that is no claim, with its path. */
function proseIn(
  value: unknown,
  path: Path,
  isProse: boolean,
  fields: ReadonlySet<string> = PROSE,
): { path: Path; prose: string }[] {
  if (typeof value === 'string') return isProse ? [{ path, prose: value }] : [];
  if (Array.isArray(value))
    return value.flatMap((item: unknown, at) => proseIn(item, [...path, at], isProse, fields));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const skip = key === 'claims' || key === 'csl';
    return skip ? [] : proseIn(part, [...path, key], fields.has(key), fields);
  });
}

export const proseGivesNoVerdict: Rule = (drafts) => [
  ...drafts.tours.flatMap((entry) =>
    proseIn(entry.value, [], false, TOUR_PROSE).flatMap(({ path, prose }) =>
      verdict(entry, path, prose),
    ),
  ),
  ...drafts.questions.flatMap((entry) =>
    proseIn(entry.value, [], false, QUESTION_PROSE).flatMap(({ path, prose }) =>
      verdict(entry, path, prose),
    ),
  ),
  ...[drafts.documents, drafts.speakers, drafts.places, drafts.incidents, drafts.regional]
    .flat()
    .flatMap((entry) =>
      proseIn(entry.value, [], false).flatMap(({ path, prose }) => verdict(entry, path, prose)),
    ),
  ...claimsOf(drafts).flatMap(({ entry, path, claim }) =>
    proseIn(claim, [], false).flatMap((found) =>
      verdict(entry, [...path, ...found.path], found.prose),
    ),
  ),
];
