/** What each speaker called the people and the deed. */
export const lexicon = {
  title: 'Same words, different mouths',
  lede: (speakers: number) =>
    speakers === 1 ? 'What one speaker called them.' : `What ${speakers} speakers called them.`,
  caption: 'Words as the texts give them. A word opens the passage that has it.',
  speaker: 'Speaker',
  actors: 'The people',
  act: 'The deed',
  nothing: 'no word',
  open: (words: string, document: string, paragraph: number) =>
    `“${words}”: see ${document}, paragraph ${paragraph}`,
} as const;
