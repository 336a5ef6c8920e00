/** A deployer's own base map: named in one value of config.json, drawn under the same incidents. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policyFor } from '../../src/build/content-security-policy.ts';
import { atlasIn, launch, WHOLE } from './support/atlas-driver.ts';
import { SITE_ROOT, type Site, serveSite } from './support/site.ts';

const STYLE = {
  version: 8,
  sources: {
    land: {
      type: 'geojson',
      attribution: '<a href="https://example.org">&copy; Example tiles</a>',
      data: { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [69, 38] } },
    },
  },
  // The last two are of kinds that the built engine goes without.
  projection: { type: 'globe' },
  layers: [
    { id: 'sea', type: 'background', paint: { 'background-color': '#cfe8ff' } },
    { id: 'heat', type: 'heatmap', source: 'land' },
    { id: 'walls', type: 'fill-extrusion', source: 'land' },
  ],
};

const STYLES: Readonly<Record<string, object>> = {
  '/light.json': STYLE,
  '/wrong.json': {
    ...STYLE,
    layers: [{ id: 'sea', type: 'background', paint: { 'background-opacity': ['half'] } }],
  },
};

let browser: Browser;
let site: Site;
let tiles: Server;
let address = '';

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite()]);
  tiles = createServer((request, response) => {
    const style = STYLES[request.url ?? ''];
    response
      .writeHead(style === undefined ? 404 : 200, {
        'content-type': 'application/json',
        'access-control-allow-origin': '*',
      })
      .end(style === undefined ? '' : JSON.stringify(style));
  });
  await new Promise<void>((done) => tiles.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(tiles.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser.close();
  await site.close();
  tiles.close();
});

/** The built site as a build with this config.json would be. */
function configure(onlineStyle: string): void {
  const page = readFileSync(join(SITE_ROOT, 'index.html'), 'utf8').replace(
    /(<meta http-equiv="Content-Security-Policy" content=")[^"]*/u,
    (_all, start: string) => start + policyFor(onlineStyle),
  );
  site.break((path) => {
    if (path === 'config.json')
      return { status: 200, body: JSON.stringify({ onlineStyle }), type: 'application/json' };
    const isPage = path === '' || path === '.' || path === 'index.html';
    return isPage ? { status: 200, body: page, type: 'text/html; charset=utf-8' } : null;
  });
}

async function opened(onlineStyle: string) {
  configure(onlineStyle);
  const atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block', colorScheme: 'light' });
  await atlas.open();
  await atlas.page.locator(WHOLE).waitFor({ timeout: 60_000 });
  return atlas;
}

describe('an online style', () => {
  it('carries the incidents, gives its credit, and is the only stranger asked', async () => {
    const atlas = await opened(`${address}/{theme}.json`);
    expect(await atlas.painted()).toBeGreaterThan(10);
    await atlas.page.locator('.map-credit', { hasText: '© Example tiles' }).waitFor();
    expect(await atlas.page.locator('.map-note').count()).toBe(0);
    expect(atlas.strangers).toEqual([`${address}/light.json`]);
    expect(atlas.errors).toEqual([]);
    await atlas.close();
  });

  it('that cannot be drawn is replaced too, and the publisher reads what is wrong with it', async () => {
    configure(`${address}/wrong.json`);
    const atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
    const warned = atlas.page.waitForEvent('console', {
      predicate: (message) => message.text().includes('layer sea, background-opacity'),
      timeout: 60_000,
    });
    await atlas.open();
    await warned;
    await atlas.page.locator('.map-note', { hasText: 'embedded one stands in' }).waitFor();
    expect(await atlas.painted()).toBeGreaterThan(10);
    await atlas.close();
  });

  it('that does not come is replaced by the embedded base map, and the reader is told', async () => {
    const atlas = await opened(`${address}/gone.json`);
    expect(await atlas.painted()).toBeGreaterThan(10);
    await atlas.page.locator('.map-note', { hasText: 'embedded one stands in' }).waitFor();
    expect(await atlas.page.locator('.map-credit').innerText()).toContain('OpenStreetMap');
    await atlas.close();
  });
});
