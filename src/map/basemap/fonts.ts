/**
 * Fonts of the map's names, as files the site serves itself. The engine draws letters from them, so there is
 * no glyph server. Latin with its extensions, and Cyrillic with the letters of Tajik.
 */
import cyrillicItalic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-italic.woff2?url';
import cyrillicRegular from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-normal.woff2?url';
import cyrillicSemibold from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-600-normal.woff2?url';
import cyrillicExtItalic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-ext-400-italic.woff2?url';
import cyrillicExtRegular from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-ext-400-normal.woff2?url';
import cyrillicExtSemibold from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-ext-600-normal.woff2?url';
import latinItalic from '@fontsource/source-sans-3/files/source-sans-3-latin-400-italic.woff2?url';
import latinRegular from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import latinSemibold from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url';
import latinExtItalic from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-italic.woff2?url';
import latinExtRegular from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2?url';
import latinExtSemibold from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?url';
import { FONT_STACKS } from './name-layers.ts';
import type { FontFaces } from './style.ts';

/** Characters that names need of each file; as the font's package states them, without phonetics and old letters. */
const LATIN_EXTENDED = [
  'U+0100-0130',
  'U+0132-0151',
  'U+0154-02BA',
  'U+02BD-02C5',
  'U+02C7-02CC',
  'U+02CE-02D7',
  'U+02DD-02FF',
  'U+0304',
  'U+0308',
  'U+0329',
  'U+1E00-1E9F',
  'U+1EF2-1EFF',
];
const CYRILLIC = ['U+0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'];
const CYRILLIC_EXTENDED = ['U+0460-048F', 'U+0492-04AF', 'U+04B2-052F'];

type Stack = keyof typeof FONT_STACKS;

const files = (latinExt: string, cyrillic: string, cyrillicExt: string) =>
  [
    [latinExt, LATIN_EXTENDED],
    [cyrillic, CYRILLIC],
    [cyrillicExt, CYRILLIC_EXTENDED],
  ] as const;

/** Each stack's files beyond Latin, and the characters they cover. */
const BEYOND_LATIN: Record<Stack, ReturnType<typeof files>> = {
  regular: files(latinExtRegular, cyrillicRegular, cyrillicExtRegular),
  semibold: files(latinExtSemibold, cyrillicSemibold, cyrillicExtSemibold),
  italic: files(latinExtItalic, cyrillicItalic, cyrillicExtItalic),
};
const LATIN: Record<Stack, string> = {
  regular: latinRegular,
  semibold: latinSemibold,
  italic: latinItalic,
};

function facesFrom(baseUrl: string, withLatin: boolean): FontFaces {
  const url = (file: string) => new URL(file, baseUrl).href;
  const faces = (stack: Stack) => [
    ...BEYOND_LATIN[stack].map(([file, range]) => ({ url: url(file), 'unicode-range': range })),
    ...(withLatin ? [{ url: url(LATIN[stack]) }] : []),
  ];
  const stacks = Object.keys(LATIN) as Stack[];
  return Object.fromEntries(stacks.map((stack) => [FONT_STACKS[stack][0], faces(stack)]));
}

/**
 * The map's fonts, for `basemapStyle`: the letters beyond Latin, each file loaded once one of them is drawn. Latin
 * is drawn in the page's font; see `FONT_STACKS`.
 *
 * @param baseUrl absolute URL that relative font addresses start from: usually `document.baseURI`
 */
export const basemapFonts = (baseUrl: string): FontFaces => facesFrom(baseUrl, false);

/**
 * Those and a file for all other letters: a style that names a server of glyphs would have the engine ask it for
 * each that no file covers.
 *
 * @param baseUrl as above
 */
export const onlineFonts = (baseUrl: string): FontFaces => facesFrom(baseUrl, true);
