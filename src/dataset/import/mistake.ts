/** What is wrong in a file that somebody opens: where, what was found, and what the row lost by it. */
import { MAX_MISTAKES, shown } from './limits.ts';

/** What can be wrong in a row. The words for each are in the catalogue, under the same names. */
const FAULTS = [
  'no-title',
  'not-a-feature',
  'more-cells',
  'loose-quote',
  'too-long',
  'not-a-date',
  'latitude',
  'longitude',
  'half-a-position',
  'geometry',
  'precision',
  'reading',
  'reading-without-account',
  'reading-on-number',
  'question',
  'kind',
  'speaker-kind',
  'basis',
  'hedge',
  'address',
  'paragraph',
  'conflict',
  'shape',
  'repeated-id',
] as const;
export type Fault = (typeof FAULTS)[number];

export interface Mistake {
  /** Row of the table as a spreadsheet counts it (the header is row 1), or number of the feature from 1. */
  readonly row: number;
  /** Name of the column or property; null where the whole row is meant. */
  readonly column: string | null;
  /** What stands there, cut short. */
  readonly value: string;
  readonly fault: Fault;
  /** What was expected, where the fault alone does not say. */
  readonly detail?: string;
  /** True where the row is not shown; else only the cell was left out. */
  readonly leftOut: boolean;
}

export interface MistakeList {
  readonly add: (mistake: Omit<Mistake, 'value'> & { readonly value: unknown }) => void;
  /** The first of them, at most `MAX_MISTAKES`. */
  readonly first: readonly Mistake[];
  readonly count: () => number;
}

export function mistakeList(): MistakeList {
  const first: Mistake[] = [];
  let count = 0;
  return {
    add: (mistake) => {
      count += 1;
      if (first.length < MAX_MISTAKES) first.push({ ...mistake, value: shown(mistake.value) });
    },
    first,
    count: () => count,
  };
}

/** Why a file cannot be opened at all. The words for each are in the catalogue, under the same names. */
const OBSTACLES = [
  'empty',
  'too-big',
  'too-many-rows',
  'too-many-columns',
  'open-quote',
  'unreadable',
  'binary',
  'not-json',
  'not-geojson',
  'no-rows',
  'no-title-column',
  'nothing-left',
] as const;
export type Obstacle = (typeof OBSTACLES)[number];

/** Thrown where a file cannot be opened; `detail` is a number or a name that the words take in. */
export class CannotOpen extends Error {
  readonly obstacle: Obstacle;
  readonly detail: string;
  /** What had been found by then; filled in by whoever kept the list. */
  mistakes: readonly Mistake[] = [];
  mistakeCount = 0;
  constructor(obstacle: Obstacle, detail = '') {
    super(obstacle);
    this.name = 'CannotOpen';
    this.obstacle = obstacle;
    this.detail = detail;
  }
}
