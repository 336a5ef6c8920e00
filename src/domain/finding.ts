/**
 * Why an entry is found, matched or hidden: the closed lists in which the rules of `state/` answer, and which
 * the catalogue puts into words.
 */

/** What a query may match, the most telling first. */
export const SEARCH_FIELDS = [
  'title',
  'place',
  'speaker',
  'statement',
  'document',
  'summary',
] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** The reason why an incident is not shown: the first criterion that it fails, in the order of the filter panel. */
export type HiddenBy =
  | 'text'
  | 'camp'
  | 'question'
  | 'status'
  | 'kind'
  | 'province'
  | 'document'
  | 'speaker-kind'
  | 'distance'
  | 'unnamed'
  | 'confessions'
  | 'figures'
  | 'time'
  | 'undated'
  | 'known-by';

/** What the reader typed, and what stands in the record for it. */
export interface SharedWords {
  readonly typed: string;
  readonly printed: string;
}

/** Why an entry matches a sentence that the reader typed. */
export interface MatchReason {
  readonly kind: 'place' | 'date' | 'year' | 'actor' | 'words';
  /** One pair, but for `words`: there the first six, in the order in which they were compared. */
  readonly words: readonly SharedWords[];
}
