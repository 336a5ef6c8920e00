/**
 * The service worker and the web app manifest. Everything that the atlas shows is put by at the first visit;
 * an update waits until the reader asks for it, so that it never interrupts a lesson.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { type DatasetAbout, UNNAMED } from '../domain/about.ts';

/** What the compiled record says of itself; tools that only read the configuration may come before it. */
function compiledAbout(): DatasetAbout {
  const file = 'public/data/atlas.json';
  if (!existsSync(file)) return UNNAMED;
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly about: DatasetAbout }).about;
}

export function offline(): Plugin[] {
  const about = compiledAbout();
  return VitePWA({
    registerType: 'prompt',
    injectRegister: null,
    manifestFilename: 'atlas.webmanifest',
    manifest: {
      name: about.title,
      short_name: about.title,
      description:
        about.description ||
        'Official attribution beside independent assessment, statement by statement.',
      lang: 'en',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#fbf8f2',
      theme_color: '#fffdf9',
      icons: [
        { src: 'icons/mark.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icons/mark-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icons/mark-512.png', sizes: '512x512', type: 'image/png' },
        {
          src: 'icons/mark-maskable-512.png',
          sizes: '512x512',
          type: 'image/png',
          purpose: 'maskable',
        },
      ],
    },
    strategies: 'injectManifest',
    srcDir: 'src/app/offline',
    filename: 'sw.ts',
    injectManifest: {
      // One script, whatever the browser: a worker that is a module is not known to all.
      rollupFormat: 'iife',
      globPatterns: [
        '**/*.{js,css,html,woff2,svg,png,webp,pmtiles,json,md}',
        'data/citations.pack',
        // What a newsroom starts with, 20 kB: a lesson without a network may want it.
        'examples/*',
      ],
      // Exports are for taking away; they are fetched when asked for.
      globIgnores: [
        'data/*.csv',
        'data/incidents.geojson',
        'data/datapackage.json',
        'data/regional.json',
        // A deployer may change it after the build; a put-by copy would hide that.
        'config.json',
        'incident/**',
        'about/**',
        '.vite/**',
        // Scripts beyond the interface's own: the record names a few places in them. Kept once they were shown.
        '**/*-{latin-ext,cyrillic,cyrillic-ext}-*.woff2',
        // For the base map of a deployer's own, which is not there without a network either.
        '**/*-latin-{400,600}-*.woff2',
      ],
      maximumFileSizeToCacheInBytes: 4_000_000,
    },
  });
}
