/** The record as written, parsed but not yet joined: what the rules look at. */
import type * as v from 'valibot';
import { type DatasetAbout, UNNAMED } from '../../domain/about.ts';
import { AboutSchema } from '../about-schema.ts';
import type { ClaimSchema, RelationSchema } from '../claim-schema.ts';
import type { Path, Problem } from '../problem.ts';
import { QuestionsSchema } from '../question-schema.ts';
import {
  DocumentSchema,
  IncidentSchema,
  PlaceSchema,
  RegionalTopicSchema,
  SpeakerSchema,
} from '../schema.ts';
import { TourSchema } from '../tour-schema.ts';
import { FIRST_LANGUAGE } from './languages.ts';
import { checkFile, checkList, type ParsedFile, parseYaml } from './parse.ts';
import type { ShapeIndex } from './shapes.ts';

export type DocumentDraft = v.InferOutput<typeof DocumentSchema>;
export type SpeakerDraft = v.InferOutput<typeof SpeakerSchema>;
export type PlaceDraft = v.InferOutput<typeof PlaceSchema>;
export type IncidentDraft = v.InferOutput<typeof IncidentSchema>;
export type TopicDraft = v.InferOutput<typeof RegionalTopicSchema>;
type QuestionsDraft = v.InferOutput<typeof QuestionsSchema>;
export type TourDraft = v.InferOutput<typeof TourSchema>;
export type ClaimDraft = v.InferOutput<typeof ClaimSchema>;
export type RelationDraft = v.InferOutput<typeof RelationSchema>;

/** One record of a list file, and where it stands. */
export interface Entry<T> {
  readonly file: ParsedFile<unknown>;
  readonly path: Path;
  readonly value: T;
}

export interface Drafts {
  readonly about: DatasetAbout;
  readonly documents: readonly Entry<DocumentDraft>[];
  readonly speakers: readonly Entry<SpeakerDraft>[];
  readonly places: readonly Entry<PlaceDraft>[];
  readonly regional: readonly Entry<TopicDraft>[];
  readonly incidents: readonly Entry<IncidentDraft>[];
  readonly tours: readonly Entry<TourDraft>[];
  readonly questions: readonly Entry<QuestionsDraft>[];
  readonly shapes: ShapeIndex;
  /**
   * Ids of records that failed their schema and are therefore not among the drafts. What refers to them
   * is not reported a second time.
   */
  readonly broken: ReadonlySet<string>;
}

/** Records of one or more files as read. */
interface Read<T> {
  readonly entries: readonly Entry<T>[];
  readonly problems: readonly Problem[];
  readonly broken: readonly string[];
}

const idOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? [value.id]
    : [];

const LIST_FILES = {
  documents: 'documents.yaml',
  speakers: 'speakers.yaml',
  places: 'places.yaml',
  regional: 'regional.yaml',
  questions: 'questions.yaml',
} as const;

const ABOUT_FILE = 'about.yaml';

function readList<T>(
  files: Readonly<Record<string, string>>,
  name: string,
  schema: v.GenericSchema<unknown, T>,
  language: string,
): Read<T> {
  const text = files[name];
  if (text === undefined) {
    const nowhere = { file: name, line: null, record: '', field: '', value: undefined, path: [] };
    const problem = { ...nowhere, expected: `a file ${name}`, message: 'The file is missing.' };
    return { entries: [], problems: [problem], broken: [] };
  }
  const parsed = parseYaml(name, text, language);
  if (parsed.problems.length > 0) return { entries: [], problems: parsed.problems, broken: [] };
  const checked = checkList(parsed.file, schema);
  const entries = checked.file.value.flatMap((value, index) =>
    value === null ? [] : [{ file: parsed.file, path: [index], value }],
  );
  const raw: readonly unknown[] = Array.isArray(parsed.file.value) ? parsed.file.value : [];
  const broken = raw.filter((_, index) => checked.file.value[index] === null).flatMap(idOf);
  return { entries, problems: checked.problems, broken };
}

/** Reads a file that holds one record and bears its id. */
function readOne<T>(
  name: string,
  text: string,
  schema: v.GenericSchema<unknown, T>,
  language: string,
): Read<T> {
  const parsed = parseYaml(name, text, language);
  const fileId = name.replace(/^.*\//u, '').replace(/\.yaml$/u, '');
  const checked = checkFile(parsed.file, schema);
  if (parsed.problems.length > 0 || checked.file === null) {
    const problems = parsed.problems.length > 0 ? parsed.problems : checked.problems;
    return { entries: [], problems, broken: [fileId, ...idOf(parsed.file.value)] };
  }
  return {
    entries: [{ file: parsed.file, path: [], value: checked.file.value }],
    problems: [],
    broken: [],
  };
}

/**
 * Parses every file of the record (name under `data/` to text), each against its schema, with its prose in
 * `language` (a BCP 47 tag) wherever it has been translated.
 */
export function readDrafts(
  files: Readonly<Record<string, string>>,
  shapes: ShapeIndex,
  language: string = FIRST_LANGUAGE,
): { readonly drafts: Drafts; readonly problems: readonly Problem[] } {
  const documents = readList(files, LIST_FILES.documents, DocumentSchema, language);
  const speakers = readList(files, LIST_FILES.speakers, SpeakerSchema, language);
  const places = readList(files, LIST_FILES.places, PlaceSchema, language);
  const regional = readList(files, LIST_FILES.regional, RegionalTopicSchema, language);
  const questions = readList(files, LIST_FILES.questions, QuestionsSchema, language);
  const namesIn = (folder: string) =>
    Object.keys(files)
      .filter((name) => name.startsWith(`${folder}/`) && /^[^/]+\/[^/]+\.yaml$/u.test(name))
      .sort();
  const incidents = namesIn('incidents').map((name) =>
    readOne(name, files[name] ?? '', IncidentSchema, language),
  );
  const tours = namesIn('tours').map((name) =>
    readOne(name, files[name] ?? '', TourSchema, language),
  );
  const written = files[ABOUT_FILE];
  const about = written === undefined ? null : readOne(ABOUT_FILE, written, AboutSchema, language);
  const all = [
    ...(about === null ? [] : [about]),
    documents,
    speakers,
    places,
    regional,
    ...incidents,
    ...tours,
    questions,
  ];
  const drafts: Drafts = {
    about: { ...UNNAMED, ...about?.entries[0]?.value },
    documents: documents.entries,
    speakers: speakers.entries,
    places: places.entries,
    regional: regional.entries,
    incidents: incidents.flatMap((read) => read.entries),
    tours: tours.flatMap((read) => read.entries),
    questions: questions.entries,
    shapes,
    broken: new Set(all.flatMap((read) => read.broken)),
  };
  return { drafts, problems: all.flatMap((read) => read.problems) };
}
