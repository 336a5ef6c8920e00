/** What happened, as far as nobody disputes it, and the claims made of it. */
import type { DaySpan, DocumentId, Edtf, IncidentId, PlaceId } from './basics.ts';
import type { Claim, Relation } from './claim.ts';
import type { Camp, IncidentKind, Tier } from './vocabulary.ts';

export interface DateReading {
  readonly document: DocumentId;
  readonly edtf: Edtf;
  /** Derived: the days of `edtf`. */
  readonly span: DaySpan;
  readonly locator?: number;
  /** How the text words it, or how the date was worked out. */
  readonly note?: string;
}

export interface Silence {
  readonly camp: Camp;
  readonly note: string;
}

/** Where texts differ on something other than a toll: a date, a name, a rank. */
export interface Disagreement {
  readonly about: 'date' | 'name' | 'rank' | 'place' | 'number' | 'sequence' | 'other';
  readonly note: string;
  readonly documents: readonly DocumentId[];
}

export interface Incident {
  readonly id: IncidentId;
  readonly title: string;
  /** At most about 32 characters, for rows and labels. */
  readonly short: string;
  readonly kind: IncidentKind;
  readonly tier: Tier;
  readonly parent: IncidentId | null;
  readonly place: PlaceId | null;
  /** What the texts say about where, in words, e.g. "Valley known; the spot is not stated". */
  readonly placeNote: string;
  readonly dates: readonly DateReading[];
  /** Derived: the EDTF consistent with all date readings, else the interval that spans them; null where none. */
  readonly date: Edtf | null;
  /** Derived: UCDP `date_prec` 1 (exact day) to 5; null where undated. */
  readonly datePrec: 1 | 2 | 3 | 4 | 5 | null;
  /** Derived: null where no text gives a date. */
  readonly span: DaySpan | null;
  /** What nobody in these texts disputes. */
  readonly summary: string;
  readonly open: readonly string[];
  readonly silences: readonly Silence[];
  readonly disagreements: readonly Disagreement[];
  readonly claims: readonly Claim[];
  readonly relations: readonly Relation[];
  readonly related: readonly IncidentId[];
  /** Day on which the coding last changed. */
  readonly coded: string;
}
