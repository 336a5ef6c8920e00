/** The legend. It explains only the marks in use. */
import type { Reading } from '../../domain/vocabulary.ts';

const reading: Record<Reading, string> = {
  5: 'Directed by a transnational group',
  4: 'Outside group involved',
  3: 'Mixed or undetermined',
  2: 'Mainly home-grown',
  1: 'Local dispute, crime, mistaken identity',
};

export const legend = {
  title: 'Who was behind it?',
  officials: 'officials',
  independents: 'independents',
  alone: { official: 'Officials’ answer alone', independent: 'Independents’ answer alone' },
  reading,
  oneSilent: 'One side silent',
  bothSilent: 'No reading given by either',
  silent: 'Silent',
  twoVoices: 'A side that speaks with two voices',
  slip: 'The further the halves slip apart, the further the two accounts.',
  soft: 'Dotted, dashed or soft ground: the spot is not known.',
  stipple: 'A valley or district, without an edge',
  province: 'A province: the spot is not known',
  river: 'A stretch of river or border',
  movement: 'A movement said, not observed. Ends are not places.',
};
