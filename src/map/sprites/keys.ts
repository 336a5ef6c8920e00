/** Names of the map's images. Layers ask for them by name; the sprite painter reads the name and draws. */
import type { Half, Mark } from '../../domain/readings.ts';
import { READINGS, type Reading } from '../../domain/vocabulary.ts';
import type { BasemapTheme } from '../basemap/palette.ts';

/** What an image shows. One variant, one shape: a name that fits none is not ours. */
export type SpriteRequest = { readonly theme: BasemapTheme } & (
  | { readonly kind: 'disc'; readonly mark: Mark }
  | { readonly kind: 'stem'; readonly length: number }
  | { readonly kind: 'stipple'; readonly step: number }
  | { readonly kind: 'ring' | 'ring-focus' | 'dot' | 'room' | 'badge' | 'head' }
);

/** Every disc's name begins like this; the lens is no part of it: see `provideSprites`. */
export const DISC_PREFIX = 'disc/';

export const stippleKey = (theme: BasemapTheme, step: number): string => `stipple/${theme}/${step}`;
export const plainKey = (
  theme: BasemapTheme,
  kind: 'ring' | 'ring-focus' | 'dot' | 'room' | 'badge' | 'head',
): string => `${kind}/${theme}`;

const isReading = (value: number): value is Reading =>
  (READINGS as readonly number[]).includes(value);

/** One side of a mark's key: `-`, `5`, `5+1`. */
function parseHalf(text: string): Half | null {
  if (text === '-') return { kind: 'silent' };
  const readings = text.split('+').map(Number);
  if (!readings.every(isReading)) return null;
  const [first, second] = readings;
  if (first === undefined || readings.length > 2) return null;
  return second === undefined
    ? { kind: 'one', reading: first }
    : { kind: 'divided', readings: [first, second] };
}

/** The mark that a key (see `markKey`) stands for; null where it is none. */
export function parseMark(key: string): Mark | null {
  const [left = '', right = ''] = key.split('|');
  const official = parseHalf(left);
  const independent = parseHalf(right);
  return official === null || independent === null ? null : { official, independent };
}

/** What the image of this name shows; null for a name that is not one of the map's. */
export function parseSpriteKey(name: string): SpriteRequest | null {
  const [kind = '', theme = '', third = ''] = name.split('/');
  if (theme !== 'light' && theme !== 'dark') return null;
  switch (kind) {
    case 'disc': {
      const mark = parseMark(third);
      return mark === null ? null : { kind, theme, mark };
    }
    case 'stem':
      return Number(third) > 0 ? { kind, theme, length: Number(third) } : null;
    case 'stipple':
      return third === '' ? null : { kind, theme, step: Number(third) };
    case 'ring':
    case 'ring-focus':
    case 'dot':
    case 'room':
    case 'badge':
    case 'head':
      return { kind, theme };
    default:
      return null;
  }
}
