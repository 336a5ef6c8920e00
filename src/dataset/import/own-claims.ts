/** Claims and relations of our own GeoJSON back in the shape of the Atlas. */
import type { Claim, DaySpan, Passage, Relation, SourceDocument } from '../../domain/model.ts';
import { readPlainDate } from '../../time/plain-edtf.ts';
import { closeSpan, RECORD_START } from '../../time/span.ts';
import type { OwnClaim, OwnRelation } from './own-schema.ts';

/** A member that is left away where it is null: the Atlas has no null for what may be absent. */
export function given<K extends string, T>(
  key: K,
  value: T | null,
): { readonly [P in K]?: NonNullable<T> } {
  return (value === null || value === undefined ? {} : { [key]: value }) as {
    readonly [P in K]?: NonNullable<T>;
  };
}

/** The days of a date; an open end is closed by `end`. Null where the date cannot be read. */
export function spanFrom(edtf: string, end: string): DaySpan | null {
  const days = readPlainDate(edtf);
  return days === null ? null : closeSpan(days, { start: RECORD_START, end });
}

function passageFrom(passage: OwnClaim['passages'][number]): Passage {
  const { document, locator, quote, stance, hedge } = passage;
  return {
    document,
    locator,
    quote,
    ...given('prefix', passage.prefix),
    ...given('suffix', passage.suffix),
    ...given('sourceNote', passage.note),
    stance,
    hedge,
    ...given('comment', passage.comment),
    route: passage.route.map(
      ({ from, to, kind, evidence_added: evidenceAdded, when, words, hedge: how }) => ({
        from,
        to,
        kind,
        evidenceAdded,
        ...given('when', when),
        ...given('words', words),
        ...given('hedge', how),
      }),
    ),
  };
}

/** A claim of the Atlas; `documents` says when what carries it was out. */
export function claimFromOwn(own: OwnClaim, documents: ReadonlyMap<string, SourceDocument>): Claim {
  const printed = own.passages
    .flatMap(({ document }) => documents.get(document)?.publishedSpan.latest ?? [])
    .sort();
  return {
    id: own.id,
    question: own.question,
    speaker: own.speaker_id,
    camp: own.camp,
    says: own.says,
    uttered: own.uttered,
    utteredSpan: own.uttered === null ? null : spanFrom(own.uttered, printed[0] ?? own.known),
    known: own.known,
    reading: own.reading,
    reason: own.reason,
    basis: own.basis,
    figures: own.figures.map(({ id, what, whom, low, high, text, part_of: partOf }) => ({
      ...given('id', id),
      what,
      whom,
      low,
      high,
      text,
      ...given('partOf', partOf),
    })),
    passages: own.passages.map(passageFrom),
    calls: own.calls,
    movement: own.movement,
    horizon: own.horizon,
    alsoAbout: own.also_about,
  };
}

export function relationFromOwn(own: OwnRelation): Relation {
  const { from, to, kind, grounds, extent, conceded } = own;
  return {
    from,
    to,
    kind,
    ...given('grounds', grounds),
    ...given('extent', extent),
    ...given('conceded', conceded),
  };
}
