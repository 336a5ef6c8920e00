/** Prints a page as the browser's print does, and reads the PDF back with a library of its own. */
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';

export interface Printed {
  readonly pages: number;
  /** The text of all pages, spaces run together. */
  readonly text: string;
  /** Width and height of the first page in mm. */
  readonly size: readonly [number, number];
}

const mm = (points: number) => Math.round((points / 72) * 25.4);

/** Prints with the stylesheet's own page size, and without backgrounds: as a reader's print dialogue begins. */
export async function printed(page: Page): Promise<Printed> {
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: false });
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { totalPages, text } = await extractText(document, { mergePages: true });
  const [left = 0, bottom = 0, right = 0, top = 0] = (await document.getPage(1)).view;
  await document.cleanup();
  return {
    pages: totalPages,
    text: text.replace(/\s+/gu, ' '),
    size: [mm(right - left), mm(top - bottom)],
  };
}
