/** The record as written, parsed but not yet joined: what the rules look at. */
import type * as v from 'valibot';
import type { Path, Problem } from '../problem.ts';
import {
  type ClaimSchema,
  DocumentSchema,
  IncidentSchema,
  PlaceSchema,
  RegionalTopicSchema,
  type RelationSchema,
  SpeakerSchema,
} from '../schema.ts';
import { checkFile, checkList, type ParsedFile, parseYaml } from './parse.ts';
import type { ShapeIndex } from './shapes.ts';

export type DocumentDraft = v.InferOutput<typeof DocumentSchema>;
export type SpeakerDraft = v.InferOutput<typeof SpeakerSchema>;
export type PlaceDraft = v.InferOutput<typeof PlaceSchema>;
export type IncidentDraft = v.InferOutput<typeof IncidentSchema>;
export type TopicDraft = v.InferOutput<typeof RegionalTopicSchema>;
export type ClaimDraft = v.InferOutput<typeof ClaimSchema>;
export type RelationDraft = v.InferOutput<typeof RelationSchema>;

/** One record of a list file, and where it stands. */
export interface Entry<T> {
  readonly file: ParsedFile<unknown>;
  readonly path: Path;
  readonly value: T;
}

export interface Drafts {
  readonly documents: readonly Entry<DocumentDraft>[];
  readonly speakers: readonly Entry<SpeakerDraft>[];
  readonly places: readonly Entry<PlaceDraft>[];
  readonly regional: readonly Entry<TopicDraft>[];
  readonly incidents: readonly Entry<IncidentDraft>[];
  readonly shapes: ShapeIndex;
}

const LIST_FILES = {
  documents: 'documents.yaml',
  speakers: 'speakers.yaml',
  places: 'places.yaml',
  regional: 'regional.yaml',
} as const;

function readList<T>(
  files: Readonly<Record<string, string>>,
  name: string,
  schema: v.GenericSchema<unknown, T>,
): { readonly entries: Entry<T>[]; readonly problems: readonly Problem[] } {
  const text = files[name];
  if (text === undefined) {
    const missing = { file: name, line: null, record: '', field: '', value: undefined, path: [] };
    return {
      entries: [],
      problems: [{ ...missing, expected: `a file ${name}`, message: 'The file is missing.' }],
    };
  }
  const parsed = parseYaml(name, text);
  if (parsed.problems.length > 0) return { entries: [], problems: parsed.problems };
  const checked = checkList(parsed.file, schema);
  const entries = checked.file.value.flatMap((value, index) =>
    value === null ? [] : [{ file: parsed.file, path: [index], value }],
  );
  return { entries, problems: checked.problems };
}

function readIncident(
  name: string,
  text: string,
): { entries: Entry<IncidentDraft>[]; problems: readonly Problem[] } {
  const parsed = parseYaml(name, text);
  if (parsed.problems.length > 0) return { entries: [], problems: parsed.problems };
  const checked = checkFile(parsed.file, IncidentSchema);
  if (checked.file === null) return { entries: [], problems: checked.problems };
  return { entries: [{ file: parsed.file, path: [], value: checked.file.value }], problems: [] };
}

/**
 * Parses every file of the record (name under `data/` to text), each against its schema. Files that the
 * record does not know are ignored unless they are YAML, which is then a problem.
 */
export function readDrafts(
  files: Readonly<Record<string, string>>,
  shapes: ShapeIndex,
): { readonly drafts: Drafts; readonly problems: readonly Problem[] } {
  const documents = readList(files, LIST_FILES.documents, DocumentSchema);
  const speakers = readList(files, LIST_FILES.speakers, SpeakerSchema);
  const places = readList(files, LIST_FILES.places, PlaceSchema);
  const regional = readList(files, LIST_FILES.regional, RegionalTopicSchema);
  const incidents = Object.keys(files)
    .filter((name) => /^incidents\/[^/]+\.yaml$/u.test(name))
    .sort()
    .map((name) => readIncident(name, files[name] ?? ''));
  const drafts: Drafts = {
    documents: documents.entries,
    speakers: speakers.entries,
    places: places.entries,
    regional: regional.entries,
    incidents: incidents.flatMap((read) => read.entries),
    shapes,
  };
  const problems = [documents, speakers, places, regional, ...incidents].flatMap(
    (read) => read.problems,
  );
  return { drafts, problems };
}
