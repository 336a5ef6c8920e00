/** A reader's own file, from choosing it to reading both accounts and going back; nothing leaves the page. */
import { mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type Atlas, atlasIn, PATIENCE, WHOLE } from './support/atlas-driver.ts';
import { browser, openBuiltSite, site } from './support/built-site.ts';
import { FAULTY_TABLE } from './support/own-file.ts';
import { SITE_ROOT } from './support/site.ts';

let atlas: Atlas | null = null;
const folder = mkdtempSync(join(tmpdir(), 'import-'));

const saved = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

openBuiltSite();
afterEach(async () => {
  await atlas?.close();
  atlas = null;
});

async function importPage(query = '', options = {}): Promise<Atlas> {
  atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block', ...options });
  await atlas.open(query);
  const { page } = atlas;
  await page.locator('button[data-panel="menu"]').click();
  await page.getByRole('button', { name: 'Open another dataset' }).click();
  await page.getByRole('heading', { name: 'Open another dataset' }).waitFor();
  return atlas;
}
const choose = (page: Page, path: string) =>
  page.locator('.import input[type="file"]').setInputFiles(path);
const openHorn = async (page: Page) => {
  const csv = 'title,lat,lon\nMill fire,-1.3,36.8\nMarket,2.05,45.3\n';
  await choose(page, saved('horn.csv', csv));
  await page.getByRole('button', { name: 'Check the rows' }).click();
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.getByText('You are looking at horn.csv').waitFor();
};
const rows = (page: Page) => page.locator('.import-mistakes tbody tr').allInnerTexts();

describe('a table of a reader’s own', () => {
  it('is mapped, checked, opened, read and left again', async () => {
    const { page, strangers, errors, query } = await importPage('?lens=official&sort=date');
    const asked: string[] = [];
    await choose(page, saved('coast.csv', FAULTY_TABLE));
    await page.getByRole('heading', { name: 'What the columns of coast.csv mean' }).waitFor();
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));

    // What the names suggest is filled in, with the first rows beside; the rest is chosen by hand.
    const meaning = (column: string) => page.getByLabel(`Meaning of the column “${column}”`);
    expect(await meaning('headline').inputValue()).toBe('title');
    expect(await meaning('lat').inputValue()).toBe('latitude');
    expect(await meaning('when it was').inputValue()).toBe('');
    await page.getByRole('cell', { name: 'Saboteurs from abroad' }).waitFor();
    await meaning('when it was').selectOption('date');
    await meaning('the official side').selectOption('official_account');
    await page.getByRole('button', { name: 'Check the rows' }).click();

    await page.getByRole('heading', { name: '2 incidents from 3 rows can be shown.' }).waitFor();
    const mistakes = await rows(page);
    expect(mistakes).toHaveLength(3);
    expect(mistakes[0]).toMatch(
      /^3\s+when it was\s+11\.06\.2031\s+This is no date.*Cell left out$/su,
    );
    expect(mistakes[1]).toMatch(/^3\s+official_reading\s+9\s+This is no reading/su);
    expect(mistakes[2]).toMatch(/^4\s+headline\s+There is no title.*Row left out$/su);

    await page.getByRole('button', { name: 'Open it' }).click();
    await page.getByText('You are looking at coast.csv: it stays in this page.').waitFor();
    await page
      .locator('#panel')
      .getByRole('button', { name: /Mill fire/u })
      .first()
      .click();
    await page.locator('#panel h1', { hasText: 'Mill fire' }).waitFor();
    // The dataset goes by its own name; what it cannot offer is said.
    expect(await page.locator('.header .brand').innerText()).toBe('coast.csv');
    expect(await page.locator('.header .region').count()).toBe(0);
    expect(await page.title()).toBe('Mill fire · coast.csv');
    await page.getByText('questions to it are not prepared').waitFor();
    const panel = await page.locator('#panel').innerText();
    expect(panel).toContain('Saboteurs from abroad');
    expect(panel).toContain('A faulty boiler');
    // The address stays that of the own record: no id of the file is in it.
    expect(page.url()).not.toContain('mill-fire');
    expect(query().get('sort')).toBe('date');

    // Back and forth within the file, and back to the record, with what was chosen there.
    await page.goBack();
    await page
      .locator('#panel')
      .getByRole('button', { name: /Mill fire/u })
      .first()
      .waitFor();
    await page.goForward();
    await page.locator('#panel h1', { hasText: 'Mill fire' }).waitFor();
    await page.getByRole('button', { name: 'Back to the atlas’s own record' }).click();
    await page.locator('#panel h1:focus', { hasText: 'The region as officials told it' }).waitFor();
    expect(query().get('lens')).toBe('official');
    expect(await page.getByText('You are looking at').count()).toBe(0);

    await page.locator('button[data-panel="menu"]').click();
    await page.getByRole('button', { name: 'Show coast.csv again' }).click();
    await page.locator('#panel h1', { hasText: 'Mill fire' }).waitFor();

    // Nothing was sent: what the page asked for after the file was chosen are its own scripts and pictures.
    expect(strangers).toEqual([]);
    expect(asked.filter((each) => !each.startsWith('GET '))).toEqual([]);
    expect(asked.filter((each) => /coast|mill/iu.test(each.slice(site.url.length)))).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('cannot be linked to, and the share panel says so', async () => {
    const { page } = await importPage();
    await page.getByRole('button', { name: 'Open the example' }).click();
    await page.getByRole('button', { name: 'Check the rows' }).click();
    await page.getByText('No mistake was found.').waitFor();
    await page.getByRole('button', { name: 'Open it' }).click();
    await page.getByText('You are looking at invented-coast.csv').waitFor();
    await page.locator('button[data-panel="share"]').click();
    await page.getByText('This dataset is only in this page').waitFor();
    expect(
      await page.locator('[data-drawer="share"] input, [data-drawer="share"] textarea').count(),
    ).toBe(0);
    await page.locator('button[data-panel="menu"]').click();
    await page.getByText('are made for the atlas’s own record').waitFor();
  });

  it('is saved as a picture of where it lies, which names the ground it shows', async () => {
    const { page, errors } = await importPage();
    await openHorn(page);
    await page.locator('button[data-panel="share"]').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /SVG/u }).click(),
    ]);
    const svg = readFileSync(await download.path(), 'utf8');
    expect(svg).toContain('KENYA');
    expect(svg).toMatch(/horn\.csv .*a file opened in a reader’s browser.*Natural Earth/u);
    expect(svg).not.toMatch(/OpenStreetMap|CC BY/u);
    const [png] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /PNG/u }).click(),
    ]);
    expect(
      readFileSync(await png.path())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    expect(errors).toEqual([]);
  });

  it('is printed as a sheet, on its own ground and without a code that would lead elsewhere', async () => {
    const { page, errors } = await importPage();
    await openHorn(page);
    await page
      .locator('#panel')
      .getByRole('button', { name: /Mill fire/u })
      .first()
      .click();
    await page.getByRole('button', { name: 'Print handout' }).click();
    await page.locator('.handout-map img').waitFor();
    expect(await page.locator('.handout-qr').count()).toBe(0);
    const map = await page.locator('.handout-map img').getAttribute('src');
    expect(decodeURIComponent(map ?? '')).toContain('KENYA');
    expect(errors).toEqual([]);
  });

  it('stands on the ground of the world, which the map names; it is fetched for this alone', async () => {
    const { page, painted, errors } = await importPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await painted();
    expect(asked.filter((url) => url.includes('world.json'))).toEqual([]);
    await openHorn(page);
    await page.locator(WHOLE).waitFor({ timeout: PATIENCE });
    expect(asked.filter((url) => url.includes('world.json'))).toHaveLength(1);
    expect(await page.locator('.map-credit').innerText()).toMatch(
      /^Natural Earth · borders .*2018/u,
    );
    expect(errors).toEqual([]);
  });

  it('is shown all the same where that ground does not come, and it is said', async () => {
    const { page, painted } = await importPage();
    site.break((path) => (path.endsWith('world.json') ? { status: 404 } : null));
    try {
      await choose(page, saved('horn.csv', 'title,lat,lon\nMill fire,-1.3,36.8\n'));
      await page.getByRole('button', { name: 'Check the rows' }).click();
      await page.getByRole('button', { name: 'Open it' }).click();
      await page.getByText('The base map could not be loaded').waitFor({ timeout: PATIENCE });
      expect(await painted()).toBe(1);
    } finally {
      site.break(null);
    }
  });

  it('says why a file cannot be opened, and takes another', async () => {
    const { page } = await importPage();
    await choose(page, saved('sheet.xlsx', 'PK\u0003\u0004\u0000'));
    await page.getByRole('heading', { name: 'sheet.xlsx cannot be opened' }).waitFor();
    await page.getByText('save as CSV').waitFor();
    await page.getByRole('button', { name: 'Choose another file' }).click();
    // What is over a limit is refused with the limit named; a file with holes takes no room on the disk.
    const huge = saved('huge.csv', 'title\n');
    truncateSync(huge, 150_000_001);
    await choose(page, huge);
    await page.getByText('The file is larger than 150 MB.').waitFor();
    await page.getByRole('button', { name: 'Choose another file' }).click();
    await choose(page, saved('long.csv', `title\n${'x\n'.repeat(200_001)}`));
    await page.getByText('The file has more than 200,000 rows.').waitFor();
    await page.getByRole('button', { name: 'Choose another file' }).click();
    await page.getByText('Drop a CSV or GeoJSON file here').waitFor();
  });

  it('says how far it has read, and can be told to stop', async () => {
    const { page } = await importPage();
    // A slow disk: half of the file comes, and the rest keeps it waiting.
    await page.evaluate(() => {
      Blob.prototype.stream = function slow() {
        const half = new Uint8Array(this.size / 2);
        return new ReadableStream({ start: (controller) => controller.enqueue(half) });
      };
    });
    await choose(page, saved('slow.csv', 'title\nMills\n'));
    await page.getByText('Reading slow.csv: 50%').waitFor();
    expect(await page.locator('.import progress').getAttribute('value')).toBe('0.5');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Cancelled. Nothing was opened.').waitFor();
    await page.getByRole('button', { name: 'Choose a file' }).waitFor();
  });

  it('can be done by keyboard alone', async () => {
    const { page } = await importPage();
    const button = page.getByRole('button', { name: 'Choose a file' });
    // The chooser is waited for before the way to the key: see `keyboard-desk.test.ts`.
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser', { timeout: PATIENCE }),
      button.focus().then(() => button.press('Enter')),
    ]);
    await chooser.setFiles(saved('keys.csv', 'title,official,independent\nMill fire,Them,Us\n'));
    await page.getByRole('heading', { name: 'What the columns of keys.csv mean' }).waitFor();
    await page.getByRole('button', { name: 'Check the rows' }).press('Enter');
    await page.getByRole('heading', { name: '1 incident from 1 row can be shown.' }).waitFor();
    // The focus has followed to the heading; the next stop is the button that opens.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('You are looking at keys.csv').waitFor();
  });
});

describe('a file let go on the page', () => {
  it('opens wherever it is dropped; our own GeoJSON as it was', async () => {
    atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
    const { page, open, errors } = atlas;
    await open();
    await page.locator('#panel h1').first().waitFor();
    const text = readFileSync(join(SITE_ROOT, 'data/incidents.geojson'), 'utf8');
    const transfer = await page.evaluateHandle((content) => {
      const made = new DataTransfer();
      made.items.add(new File([content], 'taken.geojson', { type: 'application/geo+json' }));
      return made;
    }, text);
    await page.dispatchEvent('.map-pane', 'dragover', { dataTransfer: transfer });
    await page.getByText('Drop the file to open it in this page').waitFor();
    await page.dispatchEvent('.map-pane', 'drop', { dataTransfer: transfer });
    await page.getByText('No mistake was found.').waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Open it' }).click();
    await page.getByText('You are looking at taken.geojson').waitFor();
    expect(await page.getByRole('button', { name: /Takhar/u }).count()).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });
});
