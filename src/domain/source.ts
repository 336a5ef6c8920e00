/** The texts and those who speak in them. */
import type { DaySpan, DocumentId, Edtf, IncidentId, SpeakerId } from './basics.ts';
import type { Camp, SpeakerKind } from './vocabulary.ts';

export interface SourceDocument {
  readonly id: DocumentId;
  /** Two or three words for tight places, e.g. "AAN 2013". */
  readonly short: string;
  readonly title: string;
  /** CSL-JSON item; the citation library reads it as it stands. */
  readonly csl: Readonly<Record<string, unknown>>;
  readonly published: Edtf;
  /** Derived: the days of `published`; a document of open end counts as out by the end of its first possible year. */
  readonly publishedSpan: DaySpan;
  /** File name in the folder of texts that `verify:sources` reads; never shipped. */
  readonly file: string;
  readonly speaker: SpeakerId;
  readonly about: string;
  readonly stance: string;
  /** What is missing from the copy that was coded (notes, links, date). */
  readonly lost: readonly string[];
  readonly reliesOn: readonly { readonly speaker: SpeakerId; readonly note: string }[];
  readonly errata: readonly Erratum[];
  /** True for a document outside the six texts: off by default. */
  readonly outside: boolean;
}

/** A slip inside a text, recorded and never silently repaired. */
export interface Erratum {
  readonly locator: number;
  readonly quote: string;
  readonly note: string;
  readonly incident?: IncidentId;
}

export interface Speaker {
  readonly id: SpeakerId;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly camp: Camp;
  /** Why the camp is what it is, where kind and camp do not make it plain. */
  readonly note?: string;
  /** False for "analysts", "a caller": nobody whom the texts name. */
  readonly named: boolean;
  /** True where the name is one person's, or two persons' joined by “and”; absent for bodies and groups. */
  readonly person?: boolean;
  readonly aliases: readonly string[];
}
