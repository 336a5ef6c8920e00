/** Where each voice of a camp stands on the reading scale, stacked beside one another. */

import type { Claim } from '../../domain/model.ts';
import { type Voice, voicesOf } from '../../domain/readings.ts';
import { CAMPS, type Camp } from '../../domain/vocabulary.ts';

export interface Lane {
  readonly camp: Camp;
  readonly dots: readonly {
    readonly voice: Voice;
    readonly open: boolean /** Steps from the centre of its reading. */;
    readonly shift: number;
  }[];
}

/** One lane for each camp, silent ones included. `unnamed` tells speakers whom the texts do not name. */
export function lanesOf(claims: readonly Claim[], unnamed: (speaker: string) => boolean): Lane[] {
  return CAMPS.map((camp) => {
    const voices = voicesOf(claims, camp);
    const total = new Map<number, number>();
    for (const voice of voices) total.set(voice.reading, (total.get(voice.reading) ?? 0) + 1);
    const placed = new Map<number, number>();
    const dots = voices.map((voice) => {
      const at = placed.get(voice.reading) ?? 0;
      placed.set(voice.reading, at + 1);
      return {
        voice,
        open: voice.hedged || unnamed(voice.speaker),
        shift: at - ((total.get(voice.reading) ?? 1) - 1) / 2,
      };
    });
    return { camp, dots };
  });
}
