/**
 * Predict, then reveal: what a class expects of the covered side, and how much of it has been shown. Pure;
 * the store keeps the result in the page's memory. Nothing here says whether an expectation was right.
 */
import type { Question, Reading } from '../domain/vocabulary.ts';

export interface Prediction {
  /** The class's answer on the reading scale. */
  readonly mark: Reading | null;
  /** Questions whose independent answer has been shown. */
  readonly revealed: readonly Question[];
  /** True once nothing is covered any more. */
  readonly done: boolean;
}

export const NO_PREDICTION: Prediction = { mark: null, revealed: [], done: false };

/** Marks the class's answer. After the reveal it stands as it was. */
export function answer(prediction: Prediction, reading: Reading): Prediction {
  return prediction.done || prediction.revealed.length > 0
    ? prediction
    : { ...prediction, mark: reading };
}

/** Shows one question; with the last of `all` nothing is covered any more. */
export function revealQuestion(
  prediction: Prediction,
  question: Question,
  all: readonly Question[],
): Prediction {
  const revealed = [...new Set([...prediction.revealed, question])];
  return { ...prediction, revealed, done: all.every((each) => revealed.includes(each)) };
}

/** Shows everything at once. */
export function revealAll(prediction: Prediction): Prediction {
  return { ...prediction, done: true };
}

/** Whether the independent answer to a question is on the screen. */
export function isRevealed(prediction: Prediction, question: Question): boolean {
  return prediction.done || prediction.revealed.includes(question);
}

/** The first question still covered; null where none is. */
export function nextCovered(prediction: Prediction, all: readonly Question[]): Question | null {
  return all.find((question) => !isRevealed(prediction, question)) ?? null;
}
