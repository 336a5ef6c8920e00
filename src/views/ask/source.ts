/** Where the questions come from: the shell provides them, so that views fetch nothing themselves. */
import { createContext, use, useReducer } from 'react';
import type { IncidentQuestions } from '../../domain/questions.ts';

export type QuestionsResult =
  | { readonly ok: true; readonly value: ReadonlyMap<string, IncidentQuestions> }
  | { readonly ok: false; readonly problem: string };

export interface QuestionsSource {
  /** The same promise until `forget` is called. Never rejects. */
  readonly get: () => Promise<QuestionsResult>;
  /** Makes the next `get` fetch again. */
  readonly forget: () => void;
}

export const QuestionsContext = createContext<QuestionsSource | null>(null);

/** The questions, suspending until they are there; `retry` fetches again. */
export function useQuestions(): { result: QuestionsResult; retry: () => void } {
  const source = use(QuestionsContext);
  if (source === null) throw new Error('useQuestions was called outside QuestionsContext.');
  const [, again] = useReducer((count: number) => count + 1, 0);
  const result = use(source.get());
  return {
    result,
    retry: () => {
      source.forget();
      again();
    },
  };
}
