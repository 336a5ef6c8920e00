/** The list holds what the map holds: the same incidents under the same filters, by the same link. */
import { expect, it } from 'vitest';
import { type Atlas, atlasIn } from './support/atlas-driver.ts';
import { browser, openBuiltSite, site } from './support/built-site.ts';
import { WITHOUT_MAP } from './support/views.ts';

openBuiltSite(WITHOUT_MAP);

/** What the map names to a screen reader: single incidents, those in clusters, those on the shelf for want of a place. */
const onMap = ({ page }: Atlas) =>
  page.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLElement>('.map-list [data-mark]')];
    const clusters = buttons.flatMap((button) => {
      const count = /^(\d+) incidents around/u.exec(button.textContent ?? '')?.[1];
      return count === undefined ? [] : [Number(count)];
    });
    const single = buttons.flatMap((button) =>
      /^\d+ incidents around/u.test(button.textContent ?? '') ? [] : [button.dataset['mark'] ?? ''],
    );
    const shelved = [...document.querySelectorAll('.shelf-count')].map((count) =>
      Number(/\d+/u.exec(count.textContent ?? '')?.[0]),
    );
    const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
    return { single, count: single.length + sum(clusters) + sum(shelved) };
  });

const inList = ({ page }: Atlas) =>
  page
    .locator('.list tbody [data-incident]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['incident'] ?? ''));

it.each(['', '&camp=militant', '&time=2010-01-01..2010-12-31', '&q=khujand', '&known=2010-12-31'])(
  'lists exactly what the map shows: %s',
  async (filter) => {
    const atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
    try {
      await atlas.open(`?view=list&map=5.00/38.5000/69.5000${filter}`);
      await atlas.page.locator('.list tbody tr').first().waitFor();
      await atlas.page.locator('.map-list [data-mark]').first().waitFor({ state: 'attached' });
      const listed = await inList(atlas);
      expect(new Set(listed).size).toBe(listed.length);
      await expect.poll(async () => (await onMap(atlas)).count).toBe(listed.length);
      expect(listed).toEqual(expect.arrayContaining((await onMap(atlas)).single));
      const [, shown] =
        /^(\d+) of \d+/u.exec(await atlas.page.locator('.list caption').innerText()) ?? [];
      expect(Number(shown)).toBe(listed.length);
    } finally {
      await atlas.close();
    }
  },
);

it('selects the same incident by the same link, and says which column sorts', async () => {
  const atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
  const { page } = atlas;
  await atlas.open('?view=list');
  const row = page.locator('.list tbody [data-incident="takhar-air-strike-2010"]');
  await row.waitFor();
  const sorted = page.locator('.list th[aria-sort]');
  expect(await sorted.getAttribute('aria-sort')).toBe('ascending');
  await sorted.locator('button').click();
  expect(await sorted.getAttribute('aria-sort')).toBe('descending');
  await expect.poll(() => atlas.query().get('list')).toBe('-date');
  await row.click();
  await page.locator('.dossier h1').waitFor();
  await expect.poll(() => atlas.query().get('incident')).toBe('takhar-air-strike-2010');
  await page.keyboard.press('Escape');
  await row.waitFor();
  expect(await sorted.getAttribute('aria-sort')).toBe('descending');
  await atlas.close();
});
