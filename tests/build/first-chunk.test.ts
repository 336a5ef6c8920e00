import { describe, expect, it, test } from 'vitest';
import { closureOf, firstChunk, isViewStyle } from '../../src/build/first-chunk.ts';

const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  '/site/index.html': ['/site/main.ts'],
  '/site/main.ts': ['/site/a.ts', '/site/b.ts'],
  '/site/a.ts': ['/site/b.ts', '/site/main.ts'],
  '/site/b.ts': [],
  '/site/later.ts': ['/site/b.ts'],
};
const graph = {
  getModuleInfo: (id: string) => {
    const importedIds = IMPORTS[id];
    return importedIds === undefined ? null : { importedIds };
  },
};

describe('the chunk of the first view', () => {
  it('holds what the page imports at once, round trips included', () => {
    expect([...closureOf('/site/index.html', graph)].sort()).toEqual(
      ['/site/a.ts', '/site/b.ts', '/site/index.html', '/site/main.ts'].sort(),
    );
  });

  it('takes what later views share with it, and nothing of theirs', () => {
    const name = firstChunk('/site');
    expect(name('/site/b.ts', graph)).toBe('first');
    expect(name('/site/later.ts', graph)).toBeNull();
    expect(name('/site/index.html', graph)).toBeNull();
  });

  it('takes the smallest that later views share', () => {
    const name = firstChunk('/site');
    expect(name('/site/src/time/days.ts', graph)).toBe('first');
    expect(name('/site/src/time/scale.ts', graph)).toBeNull();
  });
});

test('the style of the page before its script is its own, and that of every view is one sheet', () => {
  expect(isViewStyle('/site/src/styles/base.css')).toBe(false);
  expect(isViewStyle('/site/src/views/overview/overview.css')).toBe(true);
  expect(isViewStyle('/site/src/views/overview/Overview.tsx')).toBe(false);
});
