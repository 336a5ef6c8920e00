/** The door by which published tours enter the browser: shape only, since the compiler applied the rules. */
import * as v from 'valibot';
import type { Tour } from '../domain/tours.ts';
import { LENSES } from '../domain/vocabulary.ts';

const day = v.pipe(v.string(), v.isoDate());

const ToursSchema = v.array(
  v.object({
    id: v.string(),
    title: v.string(),
    aim: v.string(),
    minutes: v.number(),
    scenes: v.pipe(
      v.array(
        v.object({
          id: v.string(),
          title: v.string(),
          text: v.string(),
          incident: v.nullable(v.string()),
          lens: v.picklist(LENSES),
          camera: v.nullable(
            v.object({ longitude: v.number(), latitude: v.number(), zoom: v.number() }),
          ),
          time: v.nullable(v.object({ from: day, to: day })),
          knownBy: v.nullable(day),
          passage: v.nullable(v.object({ claim: v.string(), index: v.number() })),
          cover: v.nullable(v.literal('independent')),
          ask: v.nullable(v.string()),
          notes: v.string(),
        }),
      ),
      v.minLength(1),
    ),
  }),
);

export type ReadTours =
  | { readonly ok: true; readonly tours: readonly Tour[] }
  | { readonly ok: false; readonly problem: string };

/** Checks the parsed `tours.json`. The problem names the field and what was found there. */
export function readTours(json: unknown): ReadTours {
  const result = v.safeParse(ToursSchema, json);
  if (result.success) return { ok: true, tours: result.output };
  const [issue] = result.issues;
  return { ok: false, problem: `${v.getDotPath(issue) ?? 'tours.json'}: ${issue.message}` };
}
