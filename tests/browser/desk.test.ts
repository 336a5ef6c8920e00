/** A journalist's tasks on the built site; every file taken away is opened by a library that did not make it. */
import { readFile } from 'node:fs/promises';
import { check as checkGeoJson } from '@placemarkio/check-geojson';
import { Resvg } from '@resvg/resvg-js';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parse as parseRis } from 'astrocite-ris';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readCsl } from '../fixtures/csl.ts';
import { headingsIn, nodesOf, readMarkdown } from '../fixtures/markdown.ts';
import { type Atlas, atlasIn, PATIENCE } from './support/atlas-driver.ts';
import { browser, openBuiltSite, site } from './support/built-site.ts';

const INCIDENT = 'takhar-air-strike-2010';

openBuiltSite();

/** A reader at the share dialog; the clipboard may be used unless refused. */
async function atShare(query: string, clipboard: 'granted' | 'refused' = 'granted') {
  const atlas = await atlasIn(browser, site.url, {
    serviceWorkers: 'block',
    viewport: { width: 1024, height: 768 },
  });
  if (clipboard === 'granted')
    await atlas.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  else
    await atlas.page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
      });
    });
  await atlas.open(query);
  await atlas.page.locator('[data-panel="share"]').first().click({ timeout: PATIENCE });
  await atlas.page.locator('[data-drawer="share"] h3').first().waitFor({ timeout: PATIENCE });
  return atlas;
}

async function taken(page: Page, button: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: PATIENCE }),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    bytes: await readFile(await download.path()),
  };
}

const textOf = async (page: Page, button: string) => {
  const { name, bytes } = await taken(page, button);
  return { name, text: bytes.toString('utf8') };
};

/** How many colours an SVG has once it is painted, by a painter that is not the browser's. */
function coloursIn(svg: string): number {
  const { pixels } = new Resvg(svg).render();
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength / 4);
  return new Set(words).size;
}

/** The same of a PNG. */
const coloursOf = (png: Buffer, width: number, height: number): number =>
  coloursIn(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/></svg>`,
  );

/** Takes every file of the chosen scope; gives how many incidents each holds. */
async function filesOf({ page }: Atlas) {
  const geojson = await textOf(page, 'Incidents with all statements (GeoJSON)');
  const collection = checkGeoJson(geojson.text);
  if (collection.type !== 'FeatureCollection') throw new Error('No FeatureCollection.');

  const claims = await textOf(page, 'Statements, one line each (CSV)');
  const rows = parseCsv(claims.text, { columns: true, bom: true }) as Record<string, string>[];
  const passages = await textOf(page, 'Passages, one line each (CSV)');
  const quotes = parseCsv(passages.text, { columns: true, bom: true }) as Record<string, string>[];
  for (const cell of [...rows, ...quotes].flatMap((row) => Object.values(row)))
    expect(cell).not.toMatch(/^[=+@\t\r]/u);
  expect(quotes.length).toBeGreaterThanOrEqual(rows.length);

  const briefing = await textOf(page, 'Briefing (Markdown)');
  const read = readMarkdown(briefing.text);
  const headings = headingsIn(read);
  expect(headings.map(({ depth }) => depth)).toEqual([1, ...headings.slice(1).map(() => 2)]);
  expect(nodesOf(read, 'html')).toEqual([]);
  const svg = await textOf(page, 'Map with legend (SVG)');
  expect(XMLValidator.validate(svg.text)).toBe(true);
  const drawn = new XMLParser({ ignoreAttributes: false }).parse(svg.text) as {
    svg: Record<string, unknown>;
  };
  expect([drawn.svg['@_width'], drawn.svg['@_height']].map(Number)).toEqual([1200, 900]);
  expect(coloursIn(svg.text)).toBeGreaterThan(20);
  const year = String(new Date().getFullYear());
  for (const part of ['Who was behind it?', 'Mainly home-grown', 'CC BY 4.0', year])
    expect(svg.text.includes(part), part).toBe(true);

  const png = await taken(page, 'Map with legend (PNG)');
  expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([2400, 1800]);
  expect(coloursOf(png.bytes, 2400, 1800)).toBeGreaterThan(100);

  await page.getByText('Saved as contested-ground-map.png.').waitFor();
  expect([geojson, claims, passages, briefing, svg, png].map(({ name }) => name)).toEqual(
    ['incidents.geojson', 'claims.csv', 'passages.csv', 'briefing.md', 'map.svg', 'map.png'].map(
      (name) => `contested-ground-${name}`,
    ),
  );
  return {
    features: new Set(collection.features.map((feature) => feature.id)).size,
    incidents: new Set(rows.map((row) => row['incident']).filter((id) => id !== '')).size,
    // Without the title and the list of sources.
    sections: headings.length - 2,
  };
}

describe('files to take away', () => {
  test('what the filter shows, and everything', async () => {
    const atlas = await atShare('?status=contested');
    const { page } = atlas;
    const scope = page.getByRole('radio', { name: /^the \d+ shown, of \d+$/u });
    const label = await page.locator('.share-scope label').first().innerText();
    const [shown, total] = (label.match(/\d+/gu) ?? []).map(Number);
    expect(shown).toBeLessThan(total ?? 0);
    await scope.check();
    expect(await filesOf(atlas)).toEqual({ features: shown, incidents: shown, sections: shown });
    await page.getByRole('radio', { name: `all ${total}` }).check();
    expect(await filesOf(atlas)).toEqual({ features: total, incidents: total, sections: total });
    expect(atlas.errors).toEqual([]);
    expect(atlas.strangers).toEqual([]);
    await atlas.close();
  });

  test('one incident, and its fact box', async () => {
    const atlas = await atShare(`?incident=${INCIDENT}`);
    expect(await filesOf(atlas)).toEqual({ features: 1, incidents: 1, sections: 1 });
    const box = await atlas.page
      .getByLabel('Fact box for an article', { exact: true })
      .inputValue();
    for (const part of ['Takhar', 'Date: ', 'Place: ', 'Official account. ', 'Sources: '])
      expect(box).toContain(part);
    await atlas.close();
  });
});

describe('citations', () => {
  test('of the incident, in every format, with its caveat', async () => {
    const atlas = await atShare(`?incident=${INCIDENT}`);
    const { page } = atlas;
    const as = page.getByRole('combobox', { name: 'As', exact: true });
    const citation = page.getByLabel('Citation', { exact: true });
    for (const style of ['APA', 'Chicago', 'MLA']) {
      await as.selectOption({ label: style });
      await citation.waitFor({ timeout: PATIENCE });
      const text = await citation.inputValue();
      for (const part of [
        'Place: ',
        'Date: ',
        'Evidence status: ',
        'Dataset version ',
        'Retrieved ',
      ])
        expect(text).toContain(part);
      expect(text).toContain(`${site.url}incident/${INCIDENT}/`);
    }
    await as.selectOption({ label: 'BibTeX' });
    const bibtex = await textOf(page, 'Save as BibTeX');
    expect(bibtex.name).toBe('citation.bib');
    const { entries, errors } = parseBibtex(bibtex.text, { sentenceCase: false });
    expect(errors).toEqual([]);
    expect(entries[0]?.fields['url']).toBe(`${site.url}incident/${INCIDENT}/`);
    await as.selectOption({ label: 'RIS' });
    const ris = await textOf(page, 'Save as RIS');
    expect(parseRis(ris.text)[0]?.title).toBe(entries[0]?.fields['title']);
    await as.selectOption({ label: 'CSL-JSON' });
    const csl = await textOf(page, 'Save as CSL-JSON');
    const [item] = readCsl(csl.text);
    expect(item).toMatchObject({
      title: entries[0]?.fields['title'],
      URL: entries[0]?.fields['url'],
      note: entries[0]?.fields['note'],
    });
    await atlas.close();
  });

  test('of the open statement, and of the text that carries it', async () => {
    const passage = await firstPassage();
    const atlas = await atShare(`?incident=${INCIDENT}&passage=${encodeURIComponent(passage)}`);
    const { page } = atlas;
    const what = page.getByRole('combobox', { name: 'What', exact: true });
    const citation = page.getByLabel('Citation', { exact: true });
    await citation.waitFor({ timeout: PATIENCE });
    expect(await what.locator('option').allInnerTexts()).toHaveLength(4);
    expect(await citation.inputValue()).toContain('in the words of this record: ');
    await what.selectOption('source');
    expect(await citation.inputValue()).toMatch(/\[Paragraph \d+ of the copy that was coded: “/u);
    await atlas.close();
  });
});

describe('copying', () => {
  test('says when it has copied; the link leads back to exactly this view', async () => {
    const atlas = await atShare(`?incident=${INCIDENT}&status=contested&known=2012-01-01`);
    const { page } = atlas;
    const field = page.locator('.share-field', { hasText: 'Link to exactly this view' });
    await field.getByRole('button', { name: 'Copy: Link to exactly this view' }).click();
    await field.getByRole('status').getByText('Copied.').waitFor();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(link.href.startsWith(`${site.url}?`)).toBe(true);
    expect(link.searchParams.get('incident')).toBe(INCIDENT);
    expect(link.searchParams.get('status')).toBe('contested');
    const bare = await page.getByLabel('The same, without filters', { exact: true }).inputValue();
    expect([...new URL(bare).searchParams.keys()]).not.toContain('status');
    expect([...new URL(bare).searchParams.keys()]).not.toContain('known');
    await page.getByRole('button', { name: 'Copy: HTML to paste' }).click();
    const frame = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(frame).toMatch(/^<iframe [^>]*title="[^"]+"[^>]*loading="lazy"/u);
    expect(await frame()).toContain('embed=1');
    await atlas.close();
  });

  test('where the clipboard is refused, it says how to copy by hand, and a click selects the text', async () => {
    const atlas = await atShare(`?incident=${INCIDENT}`, 'refused');
    const { page } = atlas;
    const field = page.locator('.share-field', { hasText: 'Link to exactly this view' });
    await field.getByRole('button').click();
    await field.getByRole('status').getByText('does not allow copying').waitFor();
    const input = field.locator('input');
    await input.click();
    const selected = await input.evaluate((box: HTMLInputElement) =>
      box.value.slice(box.selectionStart ?? 0, box.selectionEnd ?? 0),
    );
    expect(selected).toBe(await input.inputValue());
    await atlas.close();
  });
});

/** The first passage of the incident, as the link names it. */
async function firstPassage(): Promise<string> {
  const answer = await fetch(`${site.url}data/atlas.json`);
  const { incidents } = (await answer.json()) as {
    readonly incidents: readonly {
      readonly id: string;
      readonly claims: readonly { id: string }[];
    }[];
  };
  const id = incidents.find((incident) => incident.id === INCIDENT)?.claims[0]?.id;
  if (id === undefined) throw new Error(`${INCIDENT} has no claim.`);
  return `${id}#0`;
}
