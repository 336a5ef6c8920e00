/** Citations and the caveat that travels with them. */
import type { DatasetAbout } from '../../domain/about.ts';
import type { DayPrecision, PlacePrecision } from '../precision.ts';

const wherePrecision: Record<PlacePrecision, string> = {
  1: 'the town or spot',
  2: 'within about 25 km',
  3: 'a district',
  4: 'a province',
  5: 'a river, border, valley or other area without an edge',
  6: 'a whole country',
  7: 'several countries',
};

const datePrecision: Record<DayPrecision, string> = {
  1: 'to the day',
  2: 'within a week',
  3: 'to the week',
  4: 'to the month, or about a day',
  5: 'no closer than some months',
};

export const cite = (about: DatasetAbout) => ({
  atlas: about.title,
  wherePrecision,
  datePrecision,
  place: (text: string) => `Place: ${text}`,
  date: (text: string) => `Date: ${text}`,
  where: (place: string, precision: string) => `${place}, known as closely as ${precision}.`,
  noPlace: 'not given in these texts.',
  when: (date: string, precision: string) => `${date}, known ${precision}.`,
  undated: 'not given in these texts.',
  status: (words: string) => `Evidence status: ${words}.`,
  version: (version: string, coded: string) => `Dataset version ${version}, coded ${coded}.`,
  retrieved: (day: string) => `Retrieved ${day}.`,
  statement: (incident: string, question: string, speaker: string) =>
    `${incident}: ${question} Statement of ${speaker}`,
  says: (speaker: string, says: string) => `${speaker}, in the words of this record: ${says}`,
  basis: (basis: string) => `Basis: ${basis}.`,
  wholeCaveat: 'Records who said what about contested incidents; passes no verdict.',
  note: (note: string) => `[${note}]`,
  formats: {
    apa: 'APA',
    chicago: 'Chicago',
    mla: 'MLA',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  },
});
