/** What a record says of itself: the names that header, titles, citations and files go by. */
export interface DatasetAbout {
  /** Name of the record, and of a site that is built from it. */
  readonly title: string;
  /** Where and when, in a few words; empty where the record does not say. */
  readonly region: string;
  /** A sentence for search engines and link previews; may be empty. */
  readonly description: string;
  /** Under which licence the record may be passed on, in a few words; empty where it does not say. */
  readonly licence: string;
}

/** Of a record that says nothing of itself, and before any has been loaded. */
export const UNNAMED: DatasetAbout = {
  title: 'Contested Ground',
  region: '',
  description: '',
  licence: '',
};
