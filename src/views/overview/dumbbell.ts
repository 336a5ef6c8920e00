/**
 * The dumbbell of a row as geometry. A solid line lies between the sides, a dotted one joins two voices of
 * the same side; halves face outward, so that agreement closes into a whole disc.
 */
import type { Half, Mark } from '../../domain/readings.ts';
import type { Reading } from '../../domain/vocabulary.ts';
import { type Lens, lensHalf } from '../../symbology/disc.ts';

export const WIDTH = 164;
export const HEIGHT = 40;
const START = 13;
const LENGTH = 138;

/** Where a reading stands: 5 at the start, 1 at the end. */
export const axisX = (reading: Reading): number => START + ((5 - reading) * LENGTH) / 4;

export interface Segment {
  readonly from: Reading;
  readonly to: Reading;
}
/** Two voices of one side. */
export interface Voices extends Segment {
  readonly side: 'official' | 'independent';
}
export interface Piece {
  readonly side: 'official' | 'independent';
  readonly reading: Reading;
}
export interface Dumbbell {
  readonly solid: readonly Segment[];
  readonly dotted: readonly Voices[];
  readonly pieces: readonly Piece[];
  /** The side that says nothing, where the other speaks; `both` where neither does. */
  readonly silent: 'official' | 'independent' | 'both' | null;
}

const readingsIn = (half: Half): readonly Reading[] =>
  half.kind === 'silent' ? [] : half.kind === 'one' ? [half.reading] : half.readings;

const voicesIn = (half: Half, side: Voices['side']): Voices[] =>
  half.kind === 'divided' ? [{ side, from: half.readings[0], to: half.readings[1] }] : [];

/** The steps between the outermost readings that no dotted line covers, joined into runs. */
function between(all: readonly Reading[], dotted: readonly Segment[]): Segment[] {
  const runs: { from: Reading; to: Reading }[] = [];
  for (let high = Math.max(...all); high > Math.min(...all); high -= 1) {
    if (dotted.some((segment) => segment.from >= high && segment.to <= high - 1)) continue;
    const run = runs[runs.length - 1];
    if (run?.to === high) run.to = (high - 1) as Reading;
    else runs.push({ from: high as Reading, to: (high - 1) as Reading });
  }
  return runs;
}

function silentSide(official: boolean, independent: boolean): Dumbbell['silent'] {
  if (!official && !independent) return 'both';
  return !official ? 'official' : !independent ? 'independent' : null;
}

/** The dumbbell of a mark; a one-camp lens leaves the other camp out. */
export function dumbbellOf(mark: Mark, lens: Lens): Dumbbell {
  if (lens !== 'contrast') {
    const half = lensHalf(mark, lens);
    return {
      solid: [],
      dotted: voicesIn(half, lens),
      pieces: readingsIn(half).map((reading) => ({ side: lens, reading })),
      silent: half.kind === 'silent' ? lens : null,
    };
  }
  const official = readingsIn(mark.official);
  const independent = readingsIn(mark.independent);
  const dotted = [
    ...voicesIn(mark.official, 'official'),
    ...voicesIn(mark.independent, 'independent'),
  ];
  return {
    solid:
      official.length > 0 && independent.length > 0
        ? between([...official, ...independent], dotted)
        : [],
    dotted,
    pieces: [
      ...official.map((reading): Piece => ({ side: 'official', reading })),
      ...independent.map((reading): Piece => ({ side: 'independent', reading })),
    ],
    silent: silentSide(official.length > 0, independent.length > 0),
  };
}
