/**
 * A guided tour: scenes in order, each a short text with the state of the map that goes with it. Tours are
 * published apart from the Atlas and loaded only when somebody opens one.
 */
import type { ClaimId, IncidentId } from './model.ts';
import type { Lens } from './vocabulary.ts';

/** The passage a scene shows: a claim, and which of its passages, from 0. */
export interface ScenePassage {
  readonly claim: ClaimId;
  readonly index: number;
}

export interface Scene {
  readonly id: string;
  readonly title: string;
  /** One or more paragraphs, separated by an empty line. */
  readonly text: string;
  readonly incident: IncidentId | null;
  readonly lens: Lens;
  /** Where the map goes; null leaves it to the incident's place, or to the region. */
  readonly camera: {
    readonly longitude: number;
    readonly latitude: number;
    readonly zoom: number;
  } | null;
  /** Inclusive UTC days. */
  readonly time: { readonly from: string; readonly to: string } | null;
  readonly knownBy: string | null;
  readonly passage: ScenePassage | null;
  /** `independent`: the class says what it expects before the independent assessment is shown. */
  readonly cover: 'independent' | null;
  /** A question to the class. */
  readonly ask: string | null;
  /** For the one who gives the tour; never on the class's screen. */
  readonly notes: string;
}

export interface Tour {
  readonly id: string;
  readonly title: string;
  /** What a class should be able to do afterwards. */
  readonly aim: string;
  /** How long it takes to give, in minutes. */
  readonly minutes: number;
  readonly scenes: readonly Scene[];
}
