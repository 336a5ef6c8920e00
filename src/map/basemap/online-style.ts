/**
 * A deployer's own base map: the address of a style in `config.json`, off unless it is named. What comes is
 * checked for the shape of a style and keeps the atlas's own fonts beside its glyphs.
 */
import type { StyleSpecification } from 'maplibre-gl';
import { drawable } from './drawable.ts';
import type { BasemapTheme } from './palette.ts';
import type { FontFaces } from './style.ts';
import { styleFault } from './style-fault.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The style's address as `config.json` names it, with `{theme}` for light or dark; null where none is named. */
export function onlineStyleIn(config: unknown): string | null {
  const named = isRecord(config) ? config['onlineStyle'] : null;
  if (typeof named !== 'string') return null;
  return /^https?:\/\//u.test(named) ? named : null;
}

/** Reads `config.json`. Without the file, or with one that cannot be read, there is no online style. */
export async function onlineStyleAddress(baseUrl: string): Promise<string | null> {
  try {
    const answer = await fetch(new URL('config.json', baseUrl));
    return answer.ok ? onlineStyleIn(await answer.json()) : null;
  } catch {
    return null;
  }
}

/** Whether something fetched can be read as a style at all. */
function isStyle(value: unknown): value is StyleSpecification {
  return (
    isRecord(value) &&
    value['version'] === 8 &&
    isRecord(value['sources']) &&
    Array.isArray(value['layers'])
  );
}

/** The style with the atlas's fonts added: names on the record's arcs are set in them. */
export const withFonts = (style: StyleSpecification, fonts: FontFaces): StyleSpecification => ({
  ...style,
  'font-faces': { ...style['font-faces'], ...fonts },
});

/**
 * Fetches the style for a theme.
 *
 * @throws {Error} naming the address, when it does not answer, is no style of version 8 or cannot be drawn
 */
export async function loadOnlineStyle(
  address: string,
  theme: BasemapTheme,
  fonts: FontFaces,
): Promise<StyleSpecification> {
  const url = address.replaceAll('{theme}', theme);
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered with status ${answer.status}.`);
  const style: unknown = await answer.json();
  if (!isStyle(style)) throw new Error(`${url} is no map style of version 8.`);
  const { kept, left } = drawable(style);
  const fault = styleFault(kept);
  if (fault !== null) throw new Error(`${url} cannot be drawn: ${fault}.`);
  if (left.length > 0) console.warn(`${url}: this map does not draw ${left.join(', ')}.`);
  return withFonts(kept, fonts);
}

/** Credits of a style's sources as plain text: they come as markup, and markup is not let in. */
export function creditsOf(sources: readonly { readonly attribution?: unknown }[]): string[] {
  const lines = sources.flatMap(({ attribution }) =>
    typeof attribution === 'string' ? [attribution] : [],
  );
  const plain = lines.map((line) =>
    line
      .replace(/<[^>]*>/gu, ' ')
      .replaceAll('&copy;', '©')
      .replaceAll('&amp;', '&')
      .replace(/\s+/gu, ' ')
      .trim(),
  );
  return [...new Set(plain.filter((line) => line !== ''))];
}
