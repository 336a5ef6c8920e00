import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', '**/node_modules/**'],
          environment: 'node',
          // Compiling the whole record twice takes seconds, and longer on a busy machine.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          // One Chromium at a time: the tests drive the built site, and small machines run them too.
          fileParallelism: false,
          // Every wait of a test ends by itself after a minute; a test of many has time for all of them.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // A page that paints in software can be a second late with anything.
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});
