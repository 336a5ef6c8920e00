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

function workOut(answer: Visibility, all: readonly Incident[]): Visible {
  let shown: ReadonlySet<string> | null = null;
  let incidents: readonly Incident[] | null = null;
  return {
    mask: answer.mask,
    count: answer.count,
    total: all.length,
    get visible() {
      return answer.visible;
    },
    get hidden() {
      return answer.hidden;
    },
    get shown() {
      shown ??= new Set(answer.visible);
      return shown;
    },
    get incidents() {
      incidents ??= all.filter((_, at) => answer.mask[at] === 1);
      return incidents;
    },
  };
}

/** The incidents shown and hidden under the present filters. Lists are made when they are first asked for. */
export function useVisible(): Visible {
  const { atlas, visibility } = useAtlas();
  const answer = useAtlasState(visibility);
  const visible = worked.get(answer) ?? workOut(answer, atlas.incidents);
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
