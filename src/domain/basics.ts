/** Ids and days, which everything in the record is told by. */

export type DocumentId = string;
export type SpeakerId = string;
export type PlaceId = string;
export type IncidentId = string;
/** `incident-id/claim-id`, or `regional/claim-id` for a claim that belongs to no incident. */
export type ClaimId = string;

/** An EDTF level 1 string, e.g. `2010-09-20~`, `2008/2011-01`, `2010-08/2010-11`. */
export type Edtf = string;

/**
 * Inclusive calendar days in UTC, `YYYY-MM-DD`. Where a text leaves a side open ("before 2012", "since
 * 2010"), the flag says so, and the day on that side is a convention for drawing, not a date: the first
 * day of the record's time axis, or the day by which the text that says so was out.
 */
export interface DaySpan {
  readonly earliest: string;
  readonly latest: string;
  readonly openStart?: true;
  readonly openEnd?: true;
}
