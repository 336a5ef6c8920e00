/** From the rows of one incident to the incident: what it is, and what each side says in each row. */
import type { Claim, Incident } from '../../domain/model.ts';
import { closeSpan, combineReadings, knownFrom, RECORD_START } from '../../time/span.ts';
import { idMaker } from './ids.ts';
import type { MistakeList } from './mistake.ts';
import type { PlaceCollector } from './places.ts';
import type { Account, ReadRow } from './row.ts';
import { publication, type TextCollector, THE_FILE } from './texts.ts';

/** The rows of one incident: the first says what it is, each adds a question with its accounts. */
export interface Group {
  readonly id: string;
  readonly rows: readonly ReadRow[];
}

/** Rows that bear the same id speak of one incident; what they say of it must not differ. */
export function grouped(rows: readonly ReadRow[], mistakes: MistakeList): Group[] {
  const makeId = idMaker();
  const groups = new Map<string, { id: string; rows: ReadRow[] }>();
  for (const row of rows) {
    const key = row.id === '' ? `row ${row.number}` : `id ${row.id}`;
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, { id: makeId(row.id || row.title, `row-${row.number}`), rows: [row] });
      continue;
    }
    group.rows.push(row);
    const [first] = group.rows;
    if (first !== undefined && row.title !== first.title)
      mistakes.add({
        row: row.number,
        column: null,
        value: row.title,
        fault: 'conflict',
        detail: `${first.title} (${first.number})`,
        leftOut: false,
      });
  }
  return [...groups.values()];
}

/** The claim of one account; `since` is the first day on which the incident can have been. */
function claimFrom(
  account: Account,
  row: ReadRow,
  id: string,
  ids: { readonly speaker: string; readonly document: string },
  since: string | null,
  day: string,
): Claim {
  const out = publication(account.date, since, day);
  const known = knownFrom(account.date?.days ?? null, [out.days]);
  return {
    id,
    question: row.question,
    speaker: ids.speaker,
    camp: account.side,
    says: account.says,
    uttered: account.date?.edtf ?? null,
    utteredSpan:
      account.date === null
        ? null
        : closeSpan(account.date.days, { start: RECORD_START, end: out.span.latest }),
    known: known?.latest ?? day,
    reading: account.reading,
    reason: account.reason || null,
    basis: account.basis ?? 'not-reported',
    figures: [],
    passages: [
      {
        document: ids.document,
        locator: account.paragraph ?? 0,
        quote: account.quote,
        // A text in its speaker's own words states; any other passes on.
        stance: account.speaker === '' ? 'asserts' : 'relays',
        hedge: account.hedge ?? 'flat',
        route: [],
      },
    ],
    calls: { actors: [], act: [] },
    movement: null,
    horizon: null,
    alsoAbout: [],
  };
}

export interface JoinContext {
  readonly texts: TextCollector;
  readonly places: PlaceCollector;
  /** The reader's day, YYYY-MM-DD. */
  readonly day: string;
}

/** The incident of a group; a group without rows gives none. */
export function joined({ id, rows: own }: Group, { texts, places, day }: JoinContext): Incident[] {
  const fileOut = publication(null, null, day);
  const [first] = own;
  if (first === undefined) return [];
  const pick = <T>(value: (row: ReadRow) => T | null): T | null => {
    for (const row of own) {
      const found = value(row);
      if (found !== null) return found;
    }
    return null;
  };
  const date = pick((row) => row.date);
  const span =
    date === null ? null : closeSpan(date.days, { start: RECORD_START, end: fileOut.span.latest });
  const dates =
    date === null || span === null ? [] : [{ document: THE_FILE, edtf: date.edtf, span }];
  const combined = combineReadings(dates);
  const since = date?.days.earliest ?? null;
  const claimId = idMaker();
  const claims = own.flatMap((row) =>
    row.accounts.map((account) => {
      const speaker = texts.speaker(account);
      const document = texts.document(account, speaker, since);
      return claimFrom(
        account,
        row,
        `${id}/${claimId(account.side, account.side)}`,
        { speaker, document },
        since,
        day,
      );
    }),
  );
  const camps = new Set(claims.map(({ camp }) => camp));
  return [
    {
      id,
      title: first.title,
      short: first.title.length <= 36 ? first.title : `${first.title.slice(0, 35).trimEnd()}…`,
      kind: pick((row) => row.kind) ?? 'event',
      tier: camps.size === 2 ? 'core' : 'background',
      parent: null,
      place: pick((row) => places.placeOf(row)),
      placeNote: '',
      dates,
      date: combined?.date ?? null,
      datePrec: combined?.precision ?? null,
      span: combined?.span ?? null,
      summary: pick((row) => row.summary || null) ?? '',
      open: own.flatMap((row) => row.open),
      silences: [],
      disagreements: [],
      claims,
      relations: [],
      related: [],
      coded: day,
    },
  ];
}
