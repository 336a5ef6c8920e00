/** Which incidents the reader sees, and with which marks: one computation for all views that ask. */
import type { Incident } from '../../domain/model.ts';
import type { Mark } from '../../domain/readings.ts';
import { marksKnownBy, withCover } from '../../state/known.ts';
import type { Visibility } from '../../state/visible.ts';
import { useAtlas, useAtlasState } from './context.tsx';

export interface Visible extends Visibility {
  readonly shown: ReadonlySet<string>;
  /** The incidents shown, in the record's order. */
  readonly incidents: readonly Incident[];
  readonly total: number;
}

/** What is worked out from an answer lives as long as the answer, and is shared by all views. */
const worked = new WeakMap<Visibility, Visible>();

/** The incidents shown and hidden under the present filters. */
export function useVisible(): Visible {
  const { facts, lookup, visibility } = useAtlas();
  const answer = useAtlasState(visibility);
  const known = worked.get(answer);
  if (known !== undefined) return known;
  const visible: Visible = {
    ...answer,
    shown: new Set(answer.visible),
    incidents: answer.visible.flatMap((id) => lookup.incidents.get(id) ?? []),
    total: facts.length,
  };
  worked.set(answer, visible);
  return visible;
}

type Marks = ReadonlyMap<string, Mark>;
const marksOf = new WeakMap<
  object,
  { readonly day: string | null; readonly covered: string | null; readonly marks: Marks }
>();

/** The marks as the *known by* date and a cover leave them. */
export function useMarks(): Marks {
  const { facts, lookup } = useAtlas();
  const day = useAtlasState((state) => state.knownBy);
  const covered = useAtlasState((state) => state.covered);
  const last = marksOf.get(facts);
  if (last !== undefined && last.day === day && last.covered === covered) return last.marks;
  const marks = withCover(marksKnownBy(facts, lookup, day), covered);
  marksOf.set(facts, { day, covered, marks });
  return marks;
}
