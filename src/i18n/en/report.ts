/** Telling the keepers of the record about a mistake. */
import type { DatasetAbout } from '../../domain/about.ts';

export const report = (about: DatasetAbout) => ({
  title: 'Report an error in this entry',
  help: 'Say what is wrong and which text shows it, with the paragraph. The ids below tell us where to look.',
  subject: (title: string) => `${about.title}: error in “${title}”`,
  body: (incident: string, claims: string, version: string, address: string) =>
    `Entry: ${incident}\nStatements: ${claims}\nDataset version: ${version}\nAddress: ${address}\n\nWhat is wrong:\n\nWhich text shows it (paragraph):\n`,
  mail: 'Write by e-mail',
  issue: 'Open a report on the project’s page',
  text: 'Text to copy',
});
