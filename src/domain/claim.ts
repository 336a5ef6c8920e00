/** One speaker's answer to one question, the passages that carry it, and how claims stand to each other. */
import type {
  ClaimId,
  DaySpan,
  DocumentId,
  Edtf,
  IncidentId,
  PlaceId,
  SpeakerId,
} from './basics.ts';
import type {
  Basis,
  Camp,
  FigureSubject,
  Hedge,
  HopKind,
  Question,
  Reading,
  RelationKind,
  Stance,
} from './vocabulary.ts';

export interface Figure {
  readonly id?: string;
  readonly what: FigureSubject;
  readonly whom: string;
  readonly low: number | null;
  readonly high: number | null;
  /** The text's own wording of the number: "dozens", "at least 25", "as many as 35". */
  readonly text: string;
  /** Id of the figure (same file) of which this one is a share. */
  readonly partOf?: string;
}

export interface Hop {
  readonly from: string;
  readonly to: string;
  readonly kind: HopKind;
  readonly evidenceAdded: boolean;
  /** When this telling was made, and in what words (own words, or at most twelve quoted). */
  readonly when?: Edtf;
  readonly words?: string;
  readonly hedge?: Hedge;
}

export interface Passage {
  readonly document: DocumentId;
  /** Number of the paragraph in the text, counted by `verify:sources -- --paragraphs`; 0 where it is not stated. */
  readonly locator: number;
  /** Never empty in the compiled record; empty where a file that somebody opened quotes nothing. */
  readonly quote: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** Note number in the text, where one survives. */
  readonly sourceNote?: string;
  readonly stance: Stance;
  readonly hedge: Hedge;
  /** One sentence on what the text does with it or leaves unsaid. */
  readonly comment?: string;
  readonly route: readonly Hop[];
}

/** A movement that somebody says took place: two vague ends, drawn dashed. */
export interface Movement {
  readonly from: PlaceId;
  readonly to: PlaceId;
  readonly label: string;
}

export interface Claim {
  readonly id: ClaimId;
  readonly question: Question;
  readonly speaker: SpeakerId;
  readonly camp: Camp;
  readonly says: string;
  readonly uttered: Edtf | null;
  /** Derived: the days of `uttered`; null where the texts do not say when. */
  readonly utteredSpan: DaySpan | null;
  /**
   * Derived: the day (YYYY-MM-DD) by which it had been said: the last day of `uttered`, or of the
   * publication of the first document that carries it, whichever is earlier.
   */
  readonly known: string;
  readonly reading: Reading | null;
  readonly reason: string | null;
  readonly basis: Basis;
  readonly figures: readonly Figure[];
  readonly passages: readonly Passage[];
  /** Words the speaker, as quoted, used for the people and for the deed (each at most 12 words, from the text). */
  readonly calls: { readonly actors: readonly string[]; readonly act: readonly string[] };
  readonly movement: Movement | null;
  /** For a forecast: the time it speaks of. */
  readonly horizon: Edtf | null;
  /** Further incidents that the claim is also about. */
  readonly alsoAbout: readonly IncidentId[];
}

export interface Relation {
  readonly from: ClaimId;
  readonly to: ClaimId;
  readonly kind: RelationKind;
  readonly grounds?: string;
  readonly extent?: 'whole' | 'part';
  readonly conceded?: 'yes' | 'no' | 'not-stated';
}
