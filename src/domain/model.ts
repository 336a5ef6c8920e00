/**
 * What things are: the immutable Atlas that the compiler makes from `data/` and that every view reads.
 * Everything here is plain, serialisable data; what follows from it is computed in the sibling modules.
 */
import type { DatasetAbout } from './about.ts';
import type {
  Basis,
  Camp,
  FigureSubject,
  Hedge,
  HopKind,
  IncidentKind,
  Question,
  Reading,
  RelationKind,
  ShapeKind,
  SpeakerKind,
  Stance,
  Tier,
} from './vocabulary.ts';

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

export interface Place {
  readonly id: PlaceId;
  readonly name: string;
  /** Every spelling used by the texts and by common gazetteers; search reads them all. */
  readonly names: readonly string[];
  readonly country: 'TJ' | 'AF' | 'KG' | 'UZ' | 'PK' | 'RU' | 'CN' | 'TR' | 'XX';
  /** Province outline the place lies in, where the texts or the gazetteer give one. */
  readonly province: string | null;
  readonly geonames: number | null;
  /** UCDP GED `where_prec` 1 (exact spot) to 7 (international). */
  readonly wherePrec: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** Where nobody says how exact it is: `wherePrec` is then a guess for drawing, and is not told to the reader. */
  readonly exactness?: 'not-stated';
  readonly shape: ShapeKind;
  readonly geometry: GeoJSON.Geometry | null;
  /** Where the disc stands inside the shape, [longitude, latitude]; not a location of anything. */
  readonly mark: readonly [number, number] | null;
  /** What the texts say of the spot, and how the shape was drawn. */
  readonly note: string;
  /** For an end of a claimed movement outside the map: a bearing only, never drawn as a place. */
  readonly bearing: readonly [number, number] | null;
}

export interface DateReading {
  readonly document: DocumentId;
  readonly edtf: Edtf;
  /** Derived: the days of `edtf`. */
  readonly span: DaySpan;
  readonly locator?: number;
  /** How the text words it, or how the date was worked out. */
  readonly note?: string;
}

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

export type RegionalChart = 'dots' | 'nested-bars' | 'bands' | 'statements';

/** A group of region-wide claims that belong to no incident. */
export interface RegionalTopic {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly chart: RegionalChart;
  readonly claims: readonly Claim[];
  readonly relations: readonly Relation[];
}

export interface Atlas {
  readonly version: string;
  readonly about: DatasetAbout;
  readonly documents: readonly SourceDocument[];
  readonly speakers: readonly Speaker[];
  readonly places: readonly Place[];
  readonly incidents: readonly Incident[];
  readonly regional: readonly RegionalTopic[];
}
