/**
 * Fonts of the map's names, as files the site serves itself. The engine shapes text from them, so there is
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

/** Characters each file covers; as the font's package states them. */
const LATIN = [
  'U+0000-00FF',
  'U+0131',
  'U+0152-0153',
  'U+02BB-02BC',
  'U+02C6',
  'U+02DA',
  'U+02DC',
  'U+2000-206F',
  'U+20AC',
  'U+2122',
  'U+2191',
  'U+2193',
  'U+2212',
  'U+2215',
  'U+FEFF',
  'U+FFFD',
];
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
  'U+1D00-1DBF',
  'U+1E00-1E9F',
  'U+1EF2-1EFF',
  'U+20A0-20AB',
  'U+20AD-20C4',
  'U+2113',
  'U+2C60-2C7F',
  'U+A720-A7FF',
];
const CYRILLIC = ['U+0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'];
const CYRILLIC_EXTENDED = [
  'U+0460-048F',
  'U+0492-04AF',
  'U+04B2-052F',
  'U+1C80-1C8A',
  'U+20B4',
  'U+2DE0-2DFF',
  'U+A640-A69F',
  'U+FE2E-FE2F',
];

/** One stack's files, in the order latin, extended latin, cyrillic, extended cyrillic. */
function faces(
  latin: string,
  latinExt: string,
  cyrillic: string,
  cyrillicExt: string,
  baseUrl: string,
) {
  const face = (url: string, range: string[]) => ({
    url: new URL(url, baseUrl).href,
    'unicode-range': range,
  });
  return [
    face(latin, LATIN),
    face(latinExt, LATIN_EXTENDED),
    face(cyrillic, CYRILLIC),
    face(cyrillicExt, CYRILLIC_EXTENDED),
  ];
}

/**
 * The map's fonts, for `basemapStyle`.
 *
 * @param baseUrl absolute URL that relative font addresses start from: usually `document.baseURI`
 */
export function basemapFonts(baseUrl: string): FontFaces {
  return {
    [FONT_STACKS.regular]: faces(
      latinRegular,
      latinExtRegular,
      cyrillicRegular,
      cyrillicExtRegular,
      baseUrl,
    ),
    [FONT_STACKS.semibold]: faces(
      latinSemibold,
      latinExtSemibold,
      cyrillicSemibold,
      cyrillicExtSemibold,
      baseUrl,
    ),
    [FONT_STACKS.italic]: faces(
      latinItalic,
      latinExtItalic,
      cyrillicItalic,
      cyrillicExtItalic,
      baseUrl,
    ),
  };
}
