import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contentSecurityPolicy } from './src/build/content-security-policy.ts';
import { chunkGroups } from './src/build/first-chunk.ts';
import { firstOverview } from './src/build/first-overview.ts';
import { lateStyle } from './src/build/late-style.ts';
import { leanEngine } from './src/build/lean-engine.ts';
import { offline } from './src/build/offline-plugin.ts';
import { shippedPackages } from './src/build/shipped-packages.ts';
import { unaskedMethods } from './src/build/unasked-methods.ts';

export default defineConfig({
  // Relative: the built site works from any path of any static host.
  base: './',
  plugins: [
    react(),
    firstOverview(),
    lateStyle(),
    leanEngine(),
    contentSecurityPolicy(),
    shippedPackages(),
    unaskedMethods(),
    offline(),
  ],
  // The map engine's worker is a module; a classic worker leaves the built map empty.
  worker: { format: 'es', plugins: () => [leanEngine('worker')] },
  build: {
    target: 'es2022',
    // The oldest that know `:has`, by which the style lays out.
    cssTarget: ['chrome105', 'firefox121', 'safari16.4'],
    // Fonts and images stay files, so that the content security policy needs no data: fonts.
    assetsInlineLimit: 0,
    manifest: true,
    // Browsers that lack it fetch the same files, a little later.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { groups: chunkGroups(import.meta.dirname) } },
    },
  },
});
