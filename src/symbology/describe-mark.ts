/** The accessible name of a mark (design, section 4, rule 10). */
import type { Half, Mark } from '../domain/readings.ts';
import type { Words } from '../i18n/index.ts';
import { type Lens, lensHalf } from './disc.ts';

function sayHalf(half: Half, words: Words): string {
  if (half.kind === 'silent')
    return half.covered === true ? words.shared.covered : words.shared.silent;
  const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
  if (half.kind === 'one') return lower(words.reading[half.reading]);
  return words.shared.divided(
    lower(words.reading[half.readings[0]]),
    lower(words.reading[half.readings[1]]),
  );
}

/** "Official: directed by a transnational group. Independent: silent." */
export function describeMark(mark: Mark, lens: Lens, words: Words): string {
  if (lens !== 'contrast') return `${words.camp[lens]}: ${sayHalf(lensHalf(mark, lens), words)}.`;
  return `${words.camp.official}: ${sayHalf(mark.official, words)}. ${words.camp.independent}: ${sayHalf(mark.independent, words)}.`;
}
