/** The published questions, fetched once, when somebody opens them. */
import { readQuestions } from '../dataset/questions.ts';
import { dataFile } from '../domain/data-file.ts';
import type { IncidentQuestions } from '../domain/questions.ts';
import type { QuestionsSource } from '../views/ask/source.ts';
import { type FileResult, fetchJson } from './fetch-json.ts';
import { LOCALE } from './locale.ts';

type Questions = ReadonlyMap<string, IncidentQuestions>;

const load = () =>
  fetchJson<Questions>(`data/${dataFile('questions', LOCALE)}`, (json) => {
    const read = readQuestions(json);
    return read.ok
      ? { ok: true, value: new Map(read.questions.map((each) => [each.incident, each])) }
      : read;
  });

let loaded: Promise<FileResult<Questions>> | null = null;

export const questionsSource: QuestionsSource = {
  get: () => {
    loaded ??= load();
    return loaded;
  },
  forget: () => {
    loaded = null;
  },
};
