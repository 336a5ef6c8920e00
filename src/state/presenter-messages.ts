/**
 * What the presentation and the presenter's window say to each other over a BroadcastChannel. Anything may
 * arrive on a channel, so both ends read every message with these schemas and drop what does not fit.
 */
import * as v from 'valibot';
import { READINGS } from '../domain/vocabulary.ts';

/** From the presentation: all that the presenter's window shows. */
const StateMessage = v.object({
  type: v.literal('state'),
  /** Title of the tour; of the incident where no tour is given. */
  tour: v.string(),
  title: v.string(),
  notes: v.string(),
  ask: v.nullable(v.string()),
  next: v.nullable(v.string()),
  /** From 0. */
  scene: v.pipe(v.number(), v.integer(), v.minValue(0)),
  total: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Whether something is covered; null where the scene covers nothing. */
  covered: v.nullable(v.boolean()),
  mark: v.nullable(v.picklist(READINGS)),
  blank: v.boolean(),
  /** When presenting began, in milliseconds since 1970. */
  startedAt: v.number(),
});

/** The presentation was left, or its page closed. */
const ByeMessage = v.object({ type: v.literal('bye') });

/** From the presenter's window: "is anybody there?" */
const HelloMessage = v.object({ type: v.literal('hello') });

export const STEERING = ['next', 'previous', 'first', 'last', 'reveal', 'blank', 'leave'] as const;

const CommandMessage = v.object({ type: v.literal('command'), command: v.picklist(STEERING) });
const MarkMessage = v.object({ type: v.literal('mark'), reading: v.picklist(READINGS) });

const FromPresentation = v.variant('type', [StateMessage, ByeMessage]);
const FromPresenter = v.variant('type', [HelloMessage, CommandMessage, MarkMessage]);

export type PresentationState = v.InferOutput<typeof StateMessage>;
export type FromPresentation = v.InferOutput<typeof FromPresentation>;
export type FromPresenter = v.InferOutput<typeof FromPresenter>;

function read<T>(schema: v.GenericSchema<unknown, T>, data: unknown): T | null {
  const result = v.safeParse(schema, data);
  return result.success ? result.output : null;
}

/** A message for the presenter's window; null for anything else. */
export const readFromPresentation = (data: unknown) => read(FromPresentation, data);

/** A message for the presentation; null for anything else. */
export const readFromPresenter = (data: unknown) => read(FromPresenter, data);

const CHANNEL = /^[a-z0-9]{6,32}$/u;

/** Name of the channel of one presentation; null where the id in a link is not one. */
export function channelName(id: string): string | null {
  return CHANNEL.test(id) ? `contested-ground:present:${id}` : null;
}
