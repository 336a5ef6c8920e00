/** The texts and speakers that the accounts of a table name, each once. */
import type { DaySpan, SourceDocument, Speaker } from '../../domain/model.ts';
import type { ResolvedDate } from '../../time/edtf.ts';
import { closeSpan, RECORD_START } from '../../time/span.ts';
import { idMaker } from './ids.ts';
import type { Account, ReadDate } from './row.ts';

/** What stands for a name that the file does not give; words of the interface. */
export interface StandIns {
  readonly speaker: Readonly<Record<'official' | 'independent', string>>;
  readonly nobody: string;
}

/** Characters of a title that fit where texts are named in passing. */
const SHORT = 30;

const cut = (text: string, length: number) =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;

interface Draft {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly date: ReadDate | null;
  readonly speaker: string;
  /** The last day of an incident that it speaks of, where it bears no date: it cannot be older. */
  since: string | null;
}

/** When a text was out: its own date, else "since" what it speaks of, else "by" the day it was opened. */
export function publication(
  date: ReadDate | null,
  since: string | null,
  day: string,
): { readonly edtf: string; readonly days: ResolvedDate; readonly span: DaySpan } {
  const open = { approximate: false, uncertain: false };
  const known =
    date ??
    (since === null
      ? {
          edtf: `../${day}`,
          days: { ...open, earliest: null, latest: day, openStart: true, openEnd: false },
        }
      : {
          edtf: `${since}/..`,
          days: { ...open, earliest: since, latest: null, openStart: false, openEnd: true },
        });
  const end = `${(known.days.earliest ?? RECORD_START).slice(0, 4)}-12-31`;
  return { ...known, span: closeSpan(known.days, { start: RECORD_START, end }) };
}

/** Id of the text that is the opened file itself, and of whoever is not named. */
export const THE_FILE = 'this-file';
const NOBODY = 'not-stated';

export type TextCollector = ReturnType<typeof textCollector>;

/** Collects texts and speakers; `day` is the reader's. */
export function textCollector(file: string, day: string, words: StandIns) {
  const speakerId = idMaker();
  const documentId = idMaker();
  documentId(THE_FILE, THE_FILE);
  speakerId(NOBODY, NOBODY);
  const speakers = new Map<string, Speaker>();
  const drafts = new Map<string, Draft>();
  drafts.set(THE_FILE, {
    id: THE_FILE,
    title: file,
    url: null,
    date: null,
    speaker: NOBODY,
    since: null,
  });

  const speaker = (account: Account): string => {
    const { side } = account;
    const name = account.speaker || account.source;
    const key = `${side} ${name.toLowerCase()}`;
    const known = speakers.get(key);
    if (known !== undefined) return known.id;
    const made: Speaker = {
      id: speakerId(name, `${side}-speaker`),
      name: name || words.speaker[side],
      kind: account.speakerKind ?? (name === '' ? 'unnamed-source' : 'other'),
      camp: side,
      named: name !== '',
      aliases: [],
    };
    speakers.set(key, made);
    return made.id;
  };

  const document = (account: Account, by: string, incidentDay: string | null): string => {
    if (account.source === '' && account.url === null) return THE_FILE;
    const title = account.source || (account.url ?? '');
    const key = `${title}\n${account.url ?? ''}\n${account.date?.edtf ?? ''}`;
    const draft = drafts.get(key) ?? {
      id: documentId(title, 'text'),
      title,
      url: account.url,
      date: account.date,
      speaker: account.speaker === '' ? by : NOBODY,
      since: null,
    };
    drafts.set(key, draft);
    if (incidentDay !== null && (draft.since === null || incidentDay > draft.since))
      draft.since = incidentDay;
    return draft.id;
  };

  const documents = (): SourceDocument[] =>
    [...drafts.values()].map(({ id, title, url, date, speaker: by, since }) => {
      const { edtf, span } = publication(date, since, day);
      return {
        id,
        short: cut(title, SHORT),
        title,
        csl: {
          id,
          type: id === THE_FILE ? 'dataset' : 'document',
          title,
          ...(url === null ? {} : { URL: url }),
        },
        published: edtf,
        publishedSpan: span,
        file: '',
        speaker: by,
        about: '',
        stance: '',
        lost: [],
        reliesOn: [],
        errata: [],
        outside: false,
      };
    });

  return {
    speaker,
    document,
    documents,
    speakers: (): Speaker[] => [
      { id: NOBODY, name: words.nobody, kind: 'other', camp: 'media', named: false, aliases: [] },
      ...speakers.values(),
    ],
  };
}
