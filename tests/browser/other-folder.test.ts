/**
 * The site of another record, built as the README says from the example folder, in a copy of the project so
 * that this record's own files stay as they are; then opened as a reader would.
 */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../architecture/imports.ts';
import { type Atlas, atlasIn, launch } from './support/atlas-driver.ts';
import { type Site, serveSite } from './support/site.ts';

const PARTS = ['src', 'public', 'data/example', 'index.html', 'package.json', 'vite.config.ts'];
/** What another record's folder must do without: this record's compiled files. */
const OWN = join('public', 'data');

const copy = mkdtempSync(join(tmpdir(), 'other-folder-'));
const dist = join(copy, 'dist');
let browser: Browser;
let site: Site;

const text = (name: string) => readFileSync(join(dist, name), 'utf8');

beforeAll(async () => {
  for (const part of PARTS)
    cpSync(join(ROOT, part), join(copy, part), {
      recursive: true,
      filter: (path) => !path.startsWith(join(ROOT, OWN)),
    });
  cpSync(join(ROOT, 'tsconfig.json'), join(copy, 'tsconfig.json'));
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'dir');
  await promisify(execFile)('npm', ['run', '--silent', 'data', '--', '--data', 'data/example'], {
    cwd: copy,
    env: { ...process.env, SITE_URL: 'https://veland.example/' },
  });
  [browser, site] = await Promise.all([launch(), serveSite(dist)]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(copy, { recursive: true, force: true });
});

describe('the site of another folder', () => {
  it('is read in the browser: its name, its incidents, both accounts, on a map', async () => {
    const atlas: Atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
    const { page, open, painted, errors, strangers } = atlas;
    await open();
    await page.locator('.header .brand', { hasText: 'Veland Atlas (invented)' }).waitFor();
    expect(await page.locator('.header .region').innerText()).toBe(
      'The coast of Veland, 2031 (invented)',
    );
    expect(await page.title()).toBe('Veland Atlas (invented)');
    expect(await painted()).toBeGreaterThan(0);
    expect(await page.locator('.map-credit').innerText()).toMatch(/^Natural Earth/u);

    await open('?incident=mill-fire');
    await page.locator('#panel h1', { hasText: 'Fire in the net mill at Oster' }).waitFor();
    expect(await page.title()).toMatch(/^Fire in the net mill.* · Veland Atlas \(invented\)$/u);
    // Both columns: the ministry's words and the institute's
    const words = await page.locator('#panel').innerText();
    expect(words).toContain('Men sent by the League');
    expect(words).toContain('The boiler had failed twice');
    expect(words).not.toMatch(/Tajik|Afghan/u);
    expect(errors).toEqual([]);
    expect(strangers).toEqual([]);
    await atlas.close();
  });

  it('has plain pages, feed, manifest and files under its own name', () => {
    for (const page of [
      'incident/index.html',
      'incident/mill-fire/index.html',
      'sources/index.html',
    ])
      expect(text(page), page).toContain('Veland Atlas (invented)');
    expect(text('incident/mill-fire/index.html')).toContain('Tern Institute');
    expect(existsSync(join(dist, 'incident/mill-fire/og.png'))).toBe(true);
    expect(text('index.html')).toContain('<title>Veland Atlas (invented)</title>');
    expect(text('changes.atom')).toContain('Veland Atlas (invented): changes to the record');
    expect(JSON.parse(text('atlas.webmanifest'))).toMatchObject({
      name: 'Veland Atlas (invented)',
    });
    expect(JSON.parse(text('data/datapackage.json'))).toMatchObject({
      title: 'Veland Atlas (invented): The coast of Veland, 2031 (invented)',
      licenses: [{ name: 'CC0' }],
    });
    expect(text('sitemap.xml')).toContain('https://veland.example/incident/bridge-at-vik/');
    // The feed names the program that wrote it as well.
    for (const name of ['index.html', 'changes.atom', 'atlas.webmanifest', 'incident/index.html'])
      expect(text(name).replace(/<generator>.*?<\/generator>/u, ''), name).not.toMatch(
        /Contested Ground|Tajik/u,
      );
  });
});
