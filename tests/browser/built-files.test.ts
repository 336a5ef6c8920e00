/** The files of the built site as a host will send them: named by content, compressed, with their licences. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SITE_ROOT } from './support/site.ts';

const text = (path: string) => readFileSync(join(SITE_ROOT, path), 'utf8');

describe('the built files', () => {
  it('are named by their content in assets/, so that they may be kept for ever', () => {
    const names = readdirSync(join(SITE_ROOT, 'assets')).map((name) =>
      name.replace(/\.(?:br|gz)$/u, ''),
    );
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !/-[\w-]{8}\.[a-z0-9]+$/u.test(name))).toEqual([]);
  });

  it('have copies in brotli and gzip that are the same text', () => {
    const kinds = ['index.html', 'sw.js', 'data/atlas.json', 'atlas.webmanifest'];
    const scripts = readdirSync(join(SITE_ROOT, 'assets'))
      .filter((name) => name.endsWith('.js'))
      .map((name) => `assets/${name}`);
    let compared = 0;
    for (const file of [...kinds, ...scripts]) {
      const path = join(SITE_ROOT, file);
      const bytes = readFileSync(path);
      expect(existsSync(`${path}.br`), file).toBe(bytes.length >= 1024);
      if (bytes.length < 1024) continue;
      expect(brotliDecompressSync(readFileSync(`${path}.br`)).equals(bytes), file).toBe(true);
      expect(gunzipSync(readFileSync(`${path}.gz`)).equals(bytes), file).toBe(true);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(10);
    for (const packed of ['basemap/basemap.pmtiles', 'data/citations.pack'])
      expect(existsSync(join(SITE_ROOT, `${packed}.br`)), packed).toBe(false);
  });

  it('come with the licence of every package, the fonts and the base map', () => {
    const notice = text('NOTICE.txt');
    const packages = JSON.parse(text('.vite/packages.json')) as string[];
    expect(packages).toEqual(expect.arrayContaining(['maplibre-gl', 'react-dom']));
    expect(packages.filter((name) => !notice.includes(` - ${name}@`))).toEqual([]);
    for (const words of [
      ' - @fontsource-variable/source-serif-4@',
      ' - @fontsource-variable/source-sans-3@',
      'SIL OPEN FONT LICENSE',
      ' - workbox-core@',
      'OpenStreetMap',
      'Open Database License',
      'GSHHG',
      'Creative Commons Attribution 4.0',
    ])
      expect(notice).toContain(words);
  });
});
