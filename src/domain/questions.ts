/**
 * Four questions to an incident, for a class or a reader alone. They are published apart from the Atlas and
 * loaded only when somebody opens them.
 */
import type { IncidentId } from './model.ts';

/** What is asked, in the order in which it is asked. */
export const ASKED = ['who', 'evidence', 'others', 'settle'] as const;
export type Asked = (typeof ASKED)[number];

/** The questions to one incident; each is about that incident alone. */
export type IncidentQuestions = { readonly incident: IncidentId } & Readonly<Record<Asked, string>>;
