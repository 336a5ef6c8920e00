/**
 * Reads the folder of source texts, which is never part of the project, into numbered paragraphs.
 * Locators in the record count these paragraphs from 1.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where one file holds two texts: the line with which the second begins. */
const SECOND_TEXT_STARTS = 'Op-Ed / Europe & Central Asia';

/** Headings of the wrapped text: each stands as a paragraph of its own. */
const HEADINGS = [
  /^Key points:/u,
  /^Introduction: /u,
  /^On the Other Side of the Border/u,
  /^The IMU in /u,
  /^Conclusion$/u,
  /^Central Asia Security Policy Brief #/u,
  /^http/u,
  /^mailto:/u,
];

/** Paragraphs of a text in which each line is one paragraph. */
function linesAsParagraphs(raw: string): string[] {
  return raw
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * Paragraphs of a text whose lines were wrapped at about 100 characters, with blank lines between them:
 * a short line that ends like a sentence closes its paragraph.
 */
function wrappedParagraphs(raw: string): string[] {
  const paragraphs: string[] = [];
  let open = '';
  for (const line of linesAsParagraphs(raw)) {
    const heading = HEADINGS.some((pattern) => pattern.test(line));
    if (heading && open !== '') {
      paragraphs.push(open);
      open = '';
    }
    open = open === '' ? line : `${open}\n${line}`;
    const endsSentence = /[.?!:][”"’]?\d*$/u.test(line);
    if ((endsSentence && line.length < 92) || heading) {
      paragraphs.push(open);
      open = '';
    }
  }
  if (open !== '') paragraphs.push(open);
  return paragraphs;
}

/**
 * The paragraphs of one text. `folder` holds the files, `file` names one.
 * Returns null where the file is not there.
 */
export function readParagraphs(
  folder: string,
  document: { readonly id: string; readonly file: string },
): string[] | null {
  const path = join(folder, document.file);
  if (!existsSync(path)) return null;
  const raw = readFileSync(path, 'utf8');
  const second = raw.indexOf(SECOND_TEXT_STARTS);
  if (document.id === 'icg-2011')
    return linesAsParagraphs(second === -1 ? raw : raw.slice(0, second));
  if (document.id === 'icg-2016') return linesAsParagraphs(second === -1 ? '' : raw.slice(second));
  return document.id === 'bleuer-2012' ? wrappedParagraphs(raw) : linesAsParagraphs(raw);
}
