import { describe, expect, test } from 'vitest';
import { siteUrl } from '../../src/build/site-url.ts';

describe('the address that the site will have', () => {
  test.each([
    ['told', { SITE_URL: ' https://example.org/atlas ' }, 'https://example.org/atlas/'],
    ['told, without what a link may carry', { SITE_URL: 'http://a.org/?b#c' }, 'http://a.org/'],
    ['Netlify', { NETLIFY: 'true', URL: 'https://a.netlify.app' }, 'https://a.netlify.app/'],
    [
      'Vercel',
      { VERCEL: '1', VERCEL_PROJECT_PRODUCTION_URL: 'a.vercel.app' },
      'https://a.vercel.app/',
    ],
    [
      'Cloudflare Pages: the project’s, not this deployment’s',
      { CF_PAGES: '1', CF_PAGES_URL: 'https://7f3c2a10.atlas.pages.dev' },
      'https://atlas.pages.dev/',
    ],
    [
      'told, on a host that says another',
      { SITE_URL: 'https://example.org/', NETLIFY: 'true', URL: 'https://a.netlify.app' },
      'https://example.org/',
    ],
  ])('%s', (_name, env, url) => expect(siteUrl(env)?.url).toBe(url));

  test('a variable of another program’s is not read; where nothing is told there is none', () => {
    expect(siteUrl({ URL: 'https://elsewhere.org', CF_PAGES_URL: 'https://b.org' })).toBeNull();
    expect(siteUrl({ SITE_URL: ' ' })).toBeNull();
  });

  test('what is no web address is refused by name', () => {
    for (const given of ['example.org', 'ftp://example.org', 'javascript:alert(1)'])
      expect(() => siteUrl({ SITE_URL: given })).toThrow(/SITE_URL must be a web address/u);
  });
});
