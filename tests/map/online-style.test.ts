import { describe, expect, it } from 'vitest';
import { creditsOf, onlineStyleIn, withFonts } from '../../src/map/basemap/online-style.ts';

describe('the address of an online style', () => {
  it('is what config.json names', () => {
    expect(onlineStyleIn({ onlineStyle: 'https://tiles.example/{theme}.json' })).toBe(
      'https://tiles.example/{theme}.json',
    );
  });

  it.each([
    ['nothing is named', { corrections: {} }],
    ['it is null', { onlineStyle: null }],
    ['it is no address', { onlineStyle: 'tiles' }],
    ['it would run', { onlineStyle: 'javascript:alert(1)' }],
    ['the file holds no object', ['https://tiles.example/style.json']],
  ])('is none where %s', (_case, config) => {
    expect(onlineStyleIn(config)).toBeNull();
  });
});

describe('an online style', () => {
  it('keeps its own fonts and gains those of the atlas', () => {
    const style = withFonts(
      { version: 8, sources: {}, layers: [], 'font-faces': { Theirs: 'a.woff2' } },
      { Ours: 'b.woff2' },
    );
    expect(style['font-faces']).toEqual({ Theirs: 'a.woff2', Ours: 'b.woff2' });
  });

  it('has its credits as text, each once', () => {
    expect(
      creditsOf([
        { attribution: '<a href="https://example.org">&copy; Example &amp; others</a>' },
        { attribution: '© Example & others' },
        {},
        { attribution: ' ' },
      ]),
    ).toEqual(['© Example & others']);
  });
});
