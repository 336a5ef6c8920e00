import { describe, expect, it } from 'vitest';
import { ownScriptUrl } from '../../src/app/trusted-types.ts';

const PAGE = 'https://example.org/atlas/?incident=x';

describe('what may become a worker', () => {
  it.each(['https://example.org/atlas/assets/worker-1.js', './sw.js', '/atlas/sw.js'])(
    'a script of the site: %s',
    (url) => {
      expect(ownScriptUrl(url, PAGE)).toBe(url);
    },
  );

  it.each([
    'https://elsewhere.example/atlas/assets/worker.js',
    'https://example.org.elsewhere.example/atlas/sw.js',
    'https://example.org/other/sw.js',
    '../sw.js',
    'data:text/javascript,alert(1).js',
    'blob:https://example.org/atlas/1.js',
    'javascript:alert(1)//.js',
    './data/atlas.json',
    'http://example.org/atlas/sw.js',
  ])('nothing else: %s', (url) => {
    expect(() => ownScriptUrl(url, PAGE)).toThrow(TypeError);
  });
});
