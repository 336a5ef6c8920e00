/** An account in a sentence, and the texts that leave the atlas: fact box, briefing. */
import type { DatasetAbout } from '../../domain/about.ts';

export const account = (about: DatasetAbout) => ({
  heading: { official: 'Official account', independent: 'Independent assessment' },
  silent: {
    official: 'No official statement in these texts.',
    independent: 'No independent statement in these texts.',
  },
  says: (speaker: string, says: string) => `${speaker}: ${says}`,
  more: (count: number) =>
    count === 1 ? 'One more statement of this side.' : `${count} more statements of this side.`,
  sources: 'Sources',
  caveat: 'How exact, how safe',
  from: (site: string, day: string) =>
    `From ${about.title}, ${site}, retrieved ${day}. Each sentence is the record’s paraphrase of a statement, not a finding.`,
  briefingTitle: (shown: number, total: number) => `${about.title}: ${shown} of ${total} incidents`,
  question: 'Question',
  undisputed: 'What nobody disputes',
  open: 'What stays open',
  others: 'Media, militant and local voices',
});
