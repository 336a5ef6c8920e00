/**
 * Where a reader's own file lies while it is read, mapped and checked. The desk outlives the page it is shown
 * on, so that looking elsewhere loses nothing. What reads files arrives by dynamic import, when first wanted.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type {
  Imported,
  Mapping,
  Mistake,
  Obstacle,
  StandIns,
  Table,
} from '../../dataset/import/index.ts';

/** A table on the desk, and what has been said of its columns. */
export interface OpenTable {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly mistakes: readonly Mistake[];
  readonly mistakeCount: number;
}

export type DeskState =
  | { readonly step: 'empty'; readonly said: 'cancelled' | null }
  | { readonly step: 'reading'; readonly file: string; readonly share: number }
  | {
      readonly step: 'failed';
      readonly file: string;
      readonly obstacle: Obstacle;
      readonly detail: string;
      readonly open: OpenTable | null;
      readonly mistakes: readonly Mistake[];
      readonly mistakeCount: number;
    }
  | { readonly step: 'columns'; readonly file: string; readonly open: OpenTable }
  | {
      readonly step: 'ready';
      readonly file: string;
      readonly imported: Imported;
      readonly open: OpenTable | null;
    };

export interface DeskOptions {
  /** The reader's day, YYYY-MM-DD. */
  readonly day: () => string;
  readonly words: StandIns;
}

export interface Desk {
  readonly store: StoreApi<DeskState>;
  /** Reads a file; one that is under way is left off. */
  readonly take: (name: string, file: Blob) => Promise<void>;
  readonly setMapping: (mapping: Mapping) => void;
  readonly check: () => Promise<void>;
  readonly backToColumns: () => void;
  readonly cancel: () => void;
  readonly clear: () => void;
}

const EMPTY: DeskState = { step: 'empty', said: null };

export function createDesk({ day, words }: DeskOptions): Desk {
  const store = createStore<DeskState>()(() => EMPTY);
  // Zustand merges: a step must not keep what belonged to the one before.
  const show = (state: DeskState) => store.setState(state, true);
  let work: AbortController | null = null;
  let before: DeskState = EMPTY;

  /** Runs a piece of work that may be told to stop, and shows how it ended. */
  const run = async (
    file: string,
    open: OpenTable | null,
    job: (options: {
      readonly signal: AbortSignal;
      readonly onProgress: (share: number) => void;
    }) => Promise<DeskState>,
  ) => {
    work?.abort();
    const mine = new AbortController();
    work = mine;
    before = open === null ? { step: 'empty', said: 'cancelled' } : { step: 'columns', file, open };
    show({ step: 'reading', file, share: 0 });
    const onProgress = (share: number) => {
      if (work === mine) show({ step: 'reading', file, share });
    };
    let next: DeskState;
    try {
      next = await job({ signal: mine.signal, onProgress });
    } catch (error) {
      const { CannotOpen } = await import('../../dataset/import/index.ts');
      const cannot = error instanceof CannotOpen ? error : new CannotOpen('unreadable');
      const { obstacle, detail, mistakes, mistakeCount } = cannot;
      next = { step: 'failed', file, obstacle, detail, open, mistakes, mistakeCount };
    }
    if (work !== mine) return;
    work = null;
    show(next);
  };

  return {
    store,
    take: (file, content) =>
      run(file, null, async (options) => {
        const { openFile } = await import('../../dataset/import/index.ts');
        const found = await openFile(content, { ...options, file, day: day() });
        return found.kind === 'own'
          ? { step: 'ready', file, imported: found.imported, open: null }
          : { step: 'columns', file, open: found };
      }),
    setMapping: (mapping) => {
      const state = store.getState();
      if (state.step === 'columns') show({ ...state, open: { ...state.open, mapping } });
    },
    check: async () => {
      const state = store.getState();
      if (state.step !== 'columns') return;
      const { file, open } = state;
      await run(file, open, async (options) => {
        const { importTable } = await import('../../dataset/import/index.ts');
        const made = await importTable(open.table, open.mapping, {
          ...options,
          file,
          day: day(),
          words,
        });
        const imported = {
          ...made,
          mistakes: [...open.mistakes, ...made.mistakes].sort((a, b) => a.row - b.row),
          mistakeCount: open.mistakeCount + made.mistakeCount,
        };
        return { step: 'ready', file, imported, open };
      });
    },
    backToColumns: () => {
      const state = store.getState();
      if ((state.step === 'ready' || state.step === 'failed') && state.open !== null)
        show({ step: 'columns', file: state.file, open: state.open });
    },
    cancel: () => {
      work?.abort();
      work = null;
      show(before);
    },
    clear: () => {
      work?.abort();
      work = null;
      show(EMPTY);
    },
  };
}
