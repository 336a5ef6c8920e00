import { describe, expect, it } from 'vitest';
import { sharedHead } from '../../src/build/first-overview.ts';
import { pageWordsFor } from '../../src/i18n/pages.ts';

const ABOUT = { title: 'An <atlas>', region: 'A coast', description: '', licence: '' };
const head = (url: string | null) => sharedHead(ABOUT, pageWordsFor('en', ABOUT), url);

describe('the head of the first page', () => {
  it('names its own address, and the picture by a whole one', () => {
    const told = head('https://example.org/atlas/');
    expect(told).toContain('<link rel="canonical" href="https://example.org/atlas/">');
    expect(told).toContain('<meta property="og:url" content="https://example.org/atlas/">');
    expect(told).toContain('content="https://example.org/atlas/og.png"');
    expect(told).toContain('<meta property="og:type" content="website">');
  });

  it('claims no address where none is known', () => {
    const told = head(null);
    expect(told).not.toMatch(/canonical|og:url/u);
    expect(told).toContain('<meta property="og:image" content="./og.png">');
  });

  it('writes the record’s title as text, and falls back on title and region', () => {
    expect(head(null)).toContain('<meta property="og:title" content="An &lt;atlas&gt;">');
    expect(head(null)).toContain('content="An &lt;atlas&gt;: A coast"');
  });
});
