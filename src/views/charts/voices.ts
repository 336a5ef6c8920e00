/** Where each voice of a camp stands on the reading scale, beside and under one another. */
import type { Claim } from '../../domain/model.ts';
import { type Voice, voicesOf } from '../../domain/readings.ts';
import { CAMPS, type Camp } from '../../domain/vocabulary.ts';

export interface Dot {
  readonly voice: Voice;
  /** Hedged wherever it is printed, or said by somebody whom the texts do not name. */
  readonly open: boolean;
  /** Said, in all its claims, after the day up to which the reader asks. */
  readonly later: boolean;
  /** Steps of one dot's width from the centre of its reading. */
  readonly shift: number;
  /** Line in the lane, from 0. */
  readonly line: number;
}

export interface Lane {
  readonly camp: Camp;
  readonly dots: readonly Dot[];
  readonly lines: number;
}

/** Dots of one reading that stand beside one another; more go on a further line. */
export const ABREAST = 3;

interface LaneOptions {
  readonly unnamed: (speaker: string) => boolean;
  readonly later: (claim: string) => boolean;
}

/** One lane for each camp, silent ones included. */
export function lanesOf(claims: readonly Claim[], { unnamed, later }: LaneOptions): Lane[] {
  return CAMPS.map((camp) => {
    const voices = voicesOf(claims, camp);
    const total = new Map<number, number>();
    for (const { reading } of voices) total.set(reading, (total.get(reading) ?? 0) + 1);
    const placed = new Map<number, number>();
    const dots = voices.map((voice): Dot => {
      const at = placed.get(voice.reading) ?? 0;
      placed.set(voice.reading, at + 1);
      const line = Math.floor(at / ABREAST);
      const abreast = Math.min(ABREAST, (total.get(voice.reading) ?? 1) - line * ABREAST);
      return {
        voice,
        open: voice.hedged || unnamed(voice.speaker),
        later: voice.claims.every(later),
        shift: (at % ABREAST) - (abreast - 1) / 2,
        line,
      };
    });
    return { camp, dots, lines: Math.max(1, ...dots.map((dot) => dot.line + 1)) };
  });
}
