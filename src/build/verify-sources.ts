/**
 * `npm run verify:sources -- <folder>`: finds every quoted phrase of the record in the texts, which are
 * never part of the project. `--paragraphs <document>` prints the numbered paragraphs that locators count.
 */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readDrafts } from '../dataset/compile/drafts.ts';
import { indexShapes } from '../dataset/compile/shapes.ts';
import { formatProblem } from '../dataset/problem.ts';
import { checkQuotes } from './check-quotes.ts';
import { readDataFolder } from './data-folder.ts';
import { readParagraphs } from './source-texts.ts';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

function printParagraphs(paragraphs: readonly string[]): void {
  paragraphs.forEach((paragraph, index) => {
    console.log(`[${index + 1}] ${paragraph.replaceAll('\n', ' ')}\n`);
  });
}

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { paragraphs: { type: 'string' }, data: { type: 'string' } },
  });
  const [folder] = positionals;
  if (folder === undefined || !existsSync(folder)) {
    console.error('Name the folder that holds the texts: npm run verify:sources -- <folder>');
    return 2;
  }
  const record = resolve(values.data ?? join(ROOT, 'data'));
  if (!existsSync(record)) {
    console.error(`There is no data folder at ${record}.`);
    return 2;
  }
  const data = readDataFolder(record);
  const { drafts, problems } = readDrafts(data.files, indexShapes(data.shapes));
  if (values.paragraphs !== undefined) {
    const wanted = drafts.documents.find((entry) => entry.value.id === values.paragraphs);
    const paragraphs = wanted === undefined ? null : readParagraphs(folder, wanted.value);
    if (paragraphs === null) {
      console.error(`There is no text for a document "${values.paragraphs}".`);
      return 2;
    }
    printParagraphs(paragraphs);
    return 0;
  }
  for (const problem of problems) console.error(`Not checked: ${formatProblem(problem)}`);
  const checks = checkQuotes(drafts, (document) => readParagraphs(folder, document));
  for (const { document, passages, errata, naming, misses } of checks) {
    const counts = `${passages} passages, ${errata} errata, ${naming} words of naming`;
    console.log(
      `${document}: ${counts}; ${misses.length === 0 ? 'all found' : `${misses.length} missing`}.`,
    );
    for (const miss of misses) console.error(`  ${formatProblem(miss)}`);
  }
  const unread = drafts.documents.length - checks.length;
  const checked = checks.reduce(
    (sum, check) => sum + check.passages + check.errata + check.naming,
    0,
  );
  const missing = checks.reduce((sum, check) => sum + check.misses.length, 0);
  const outside = unread === 0 ? '' : ` ${unread} documents have no text in the folder.`;
  console.log(
    `${checked} phrases checked in ${checks.length} documents, ${missing} missing.${outside}`,
  );
  return missing > 0 || problems.length > 0 || checks.length === 0 ? 1 : 0;
}

process.exitCode = main();
