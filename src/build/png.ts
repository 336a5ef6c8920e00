/** SVG to PNG without a browser, in the site's own typefaces, so that every machine makes the same picture. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import woff2 from 'wawoff2';

const FACES = [
  '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
  '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2',
  '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
  '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
] as const;

/** The renderer reads no WOFF2: the faces are unpacked once, beside other build caches. */
async function fontFiles(cache: string): Promise<string[]> {
  const require = createRequire(import.meta.url);
  mkdirSync(cache, { recursive: true });
  const files: string[] = [];
  for (const face of FACES) {
    const file = join(cache, `${face.split('/').at(-1)?.replace('.woff2', '')}.ttf`);
    if (!existsSync(file)) {
      // One after another: the decompressor hands out views of one memory.
      writeFileSync(file, await woff2.decompress(readFileSync(require.resolve(face))));
    }
    files.push(file);
  }
  return files;
}

/** A renderer of SVG text to PNG. */
export async function pngRenderer(cache: string): Promise<(svg: string) => Uint8Array> {
  const fonts = await fontFiles(cache);
  return (svg) =>
    new Resvg(svg, {
      font: {
        fontFiles: fonts,
        loadSystemFonts: false,
        defaultFontFamily: 'Source Sans 3',
      },
    })
      .render()
      .asPng();
}
