/** A reader's own file on the page that opens it: chosen, mapped, opened. All places in it are invented. */
import type { Page } from 'playwright-core';

/** Columns under names of their own; one date and one reading that cannot be read, one row without a title. */
export const FAULTY_TABLE = [
  'headline,when it was,lat,lon,the official side,official_reading,independent_account,independent_reading',
  'Mill fire,2031-05-02,-47.31,-124.62,Saboteurs from abroad,5,A faulty boiler,1',
  'Harbour shooting,11.06.2031,-47.86,-123.94,A landed cell,9,A quarrel over fish,1',
  ',2031-07-01,-47.9,-123.9,Nobody knows,,,',
].join('\n');

export const SOUND_TABLE =
  'title,lat,lon,official,independent\nMill fire,-47.31,-124.62,Saboteurs,A boiler\n';

/** Chooses the file, and waits for the step that follows: its columns, or what `sign` names. */
export async function toColumns(
  page: Page,
  text = FAULTY_TABLE,
  sign = '.import-columns',
  name = 'coast.csv',
): Promise<void> {
  await page
    .locator('.import input[type="file"]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.locator(sign).first().waitFor();
}

/** Chooses a file and opens it in place of the record. */
export async function openFile(page: Page, text = FAULTY_TABLE): Promise<void> {
  await toColumns(page, text);
  await page.getByRole('button', { name: 'Check the rows' }).click();
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.getByText('You are looking at coast.csv').waitFor();
}
