/** The map's letters: Latin from the page's own font, the rest from files of the site. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { basemapFonts, onlineFonts } from '../../src/map/basemap/fonts.ts';
import { FONT_STACKS } from '../../src/map/basemap/name-layers.ts';
import type { FontFaces } from '../../src/map/basemap/style.ts';

const BASE_URL = 'https://atlas.example/site/';
const css = readFileSync(new URL('../../src/styles/fonts.css', import.meta.url), 'utf8');

/** The characters that a stack's files cover; a file that says nothing covers all. */
const rangesIn = (fonts: FontFaces, name: string) =>
  [fonts[name] ?? []]
    .flat()
    .flatMap((face) => (typeof face === 'string' ? [] : (face['unicode-range'] ?? ['all'])));

describe.each(Object.entries(FONT_STACKS))('the %s stack', (kind, stack) => {
  test('ends in the font of the page, in its slant', () => {
    const family = stack.at(-1);
    const slant = kind === 'italic' ? 'italic' : 'normal';
    expect(css).toContain(`font-family: '${family}';\n  font-style: ${slant};`);
  });

  test('can be named without quotes: the engine sets none', () => {
    for (const name of stack) expect(name).toMatch(/^[a-z]\w*( [a-z]\w*)*$/iu);
  });

  test('has files for Cyrillic, and for Latin only beside a server of glyphs', () => {
    const [name] = stack;
    const ours = rangesIn(basemapFonts(BASE_URL), name);
    expect(ours).toContain('U+0400-045F');
    expect(ours).not.toContain('all');
    expect(ours.join()).not.toMatch(/U\+0000/u);
    // The first file that covers a letter draws it: one for all comes last.
    expect(rangesIn(onlineFonts(BASE_URL), name)).toEqual([...ours, 'all']);
  });
});
