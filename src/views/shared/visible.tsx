/** Which incidents the reader sees, and with which marks: one computation for all views that ask. */
import type { Incident } from '../../domain/model.ts';
import type { Mark } from '../../domain/readings.ts';
import { type MarksSelector, marksSelector } from '../../state/known.ts';
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

const selectors = new WeakMap<object, MarksSelector>();

/** The marks as the *known by* date and a cover leave them. */
export function useMarks(): ReadonlyMap<string, Mark> {
  const { facts, lookup } = useAtlas();
  const selector = selectors.get(facts) ?? marksSelector(facts, lookup);
  selectors.set(facts, selector);
  return useAtlasState(selector);
}
