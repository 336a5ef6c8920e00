/** The texts and what each does with each incident. */
export const sources = {
  title: 'The texts',
  lede: 'Everything in the atlas comes from these texts. They are cited and paraphrased; no more than a phrase of each passage is shown.',
  by: (authors: string, where: string) =>
    authors === '' ? where : where === '' ? authors : `${authors}. ${where}`,
  counts: (passages: number, incidents: number) => `${passages} passages, ${incidents} incidents`,
  about: 'What it is',
  stance: 'Where it stands',
  lost: 'What is missing from the copy that was coded',
  reliesOn: 'Whom it relies on',
  errata: 'Slips in the text',
  errataHelp: 'Recorded as they stand, and never silently repaired.',
  paragraph: (number: number) => `¶${number}`,
  outside: 'Outside the texts coded',
  read: 'The text at its publisher',
  matrix: 'What each text does with each incident',
  matrixCaption: (shown: number) =>
    `${shown} incidents by text. A mark says what the text does with what it tells. A row opens its incident.`,
  incident: 'Incident',
  nextRows: (count: number) => `Show the next ${count}`,
  nothing: 'not in this text',
  group: {
    asserts: 'says it in its own voice, or endorses it',
    relays: 'relays it, with or without a hedge',
    questions: 'relays it to question it',
    rejects: 'rejects it',
  },
  groupShort: { asserts: 'asserts', relays: 'relays', questions: 'questions', rejects: 'rejects' },
  times: (what: string, count: number) => (count === 1 ? what : `${what} ${count} times`),
};
