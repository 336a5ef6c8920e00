import { describe, expect, it } from 'vitest';
import { closureOf, firstChunk } from '../../src/build/first-chunk.ts';

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
});
