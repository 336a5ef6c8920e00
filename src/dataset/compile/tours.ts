/** Tours as published: in the order in which they are listed, shortest first. */
import type { Tour } from '../../domain/tours.ts';
import type { Drafts } from './drafts.ts';

/** The tours of checked drafts; a teacher with little time finds the shortest first. */
export function assembleTours(drafts: Drafts): Tour[] {
  return drafts.tours
    .map(({ value }): Tour => value)
    .sort((a, b) => a.minutes - b.minutes || (a.id < b.id ? -1 : 1));
}
