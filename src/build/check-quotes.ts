/**
 * Every phrase that the record puts in quotation marks is looked up in its text: passages and errata in
 * the paragraph that their locator names, words of naming (`calls`) in the documents of their claim.
 */
import type { Drafts } from '../dataset/compile/drafts.ts';
import { problemAt } from '../dataset/compile/parse.ts';
import type { Problem } from '../dataset/problem.ts';
import { findInNormalised, normaliseForQuoting, type QuoteSelector } from '../dataset/quotes.ts';
import { claimsOf, problemIn } from '../dataset/rules/rule.ts';

export interface DocumentCheck {
  readonly document: string;
  readonly passages: number;
  readonly errata: number;
  readonly naming: number;
  readonly misses: readonly Problem[];
}

/** A text ready for searching. */
interface SearchText {
  readonly whole: string;
  readonly paragraphs: readonly string[];
}

function searchText(paragraphs: readonly string[]): SearchText {
  return {
    whole: normaliseForQuoting(paragraphs.join('\n')),
    paragraphs: paragraphs.map((paragraph) => normaliseForQuoting(paragraph)),
  };
}

/** Numbers, from 1, of the paragraphs that hold the phrase. */
function paragraphsWith(text: SearchText, selector: QuoteSelector): number[] {
  return text.paragraphs.flatMap((paragraph, index) =>
    findInNormalised(paragraph, selector).length > 0 ? [index + 1] : [],
  );
}

/** How far the phrase can be followed in the text: what helps an author to see where it departs. */
function longestStart(text: SearchText, quote: string): string {
  const words = quote.split(/\s+/u);
  for (let count = words.length - 1; count > 0; count -= 1) {
    const start = words.slice(0, count).join(' ');
    const [at] = paragraphsWith(text, { quote: start });
    if (at !== undefined) return `Paragraph ${at} has "${start}", but not what follows.`;
  }
  return 'Not even its first word is in the text.';
}

/** What is wrong with a phrase; null if it stands once in the text, and in its paragraph. */
function faultOf(
  text: SearchText,
  selector: QuoteSelector,
  locator: number,
): { expected: string; message: string } | null {
  const bare = { quote: selector.quote };
  const expected = `the phrase in paragraph ${locator}`;
  const found = findInNormalised(text.whole, selector).length;
  if (found > 1) {
    return {
      expected: 'a phrase, with prefix or suffix, that stands once',
      message: `It stands ${found} times in the text.`,
    };
  }
  if (paragraphsWith(text, bare).includes(locator) && found === 1) return null;
  const elsewhere = paragraphsWith(text, bare);
  if (found === 0 && elsewhere.includes(locator))
    return { expected, message: 'Its prefix or suffix does not stand beside it.' };
  if (elsewhere.length > 0)
    return { expected, message: `It stands in paragraph ${elsewhere.join(', ')} instead.` };
  if (found === 1) return { expected, message: 'It runs over the end of a paragraph.' };
  return { expected, message: `It is not in the text. ${longestStart(text, selector.quote)}` };
}

/**
 * Checks all quotations of the record.
 *
 * @param paragraphsOf the paragraphs of a document, or null where its text is not at hand
 * @returns one result for each document whose text is at hand, in the order of the record
 */
export function checkQuotes(
  drafts: Drafts,
  paragraphsOf: (document: { id: string; file: string }) => string[] | null,
): DocumentCheck[] {
  const claims = claimsOf(drafts);
  const texts = new Map<string, SearchText>();
  for (const { value } of drafts.documents) {
    const paragraphs = paragraphsOf(value);
    if (paragraphs !== null) texts.set(value.id, searchText(paragraphs));
  }
  return drafts.documents.flatMap(({ file, path, value }): DocumentCheck[] => {
    const text = texts.get(value.id);
    if (text === undefined) return [];
    const misses: Problem[] = [];
    let passages = 0;
    let naming = 0;
    value.errata.forEach((erratum, at) => {
      if (paragraphsWith(text, erratum).includes(erratum.locator)) return;
      const said = {
        expected: `the phrase in paragraph ${erratum.locator}`,
        message: 'The phrase is not there.',
      };
      misses.push(problemAt(file, [...path, 'errata', at, 'quote'], said));
    });
    for (const { entry, path: claimPath, claim } of claims) {
      claim.passages.forEach((passage, at) => {
        if (passage.document !== value.id) return;
        passages += 1;
        const fault = faultOf(text, passage, passage.locator);
        if (fault !== null)
          misses.push(problemIn(entry, [...claimPath, 'passages', at, 'quote'], fault));
      });
      const cited = claim.passages.flatMap((passage) => texts.get(passage.document) ?? []);
      if (claim.passages[0]?.document !== value.id) continue;
      for (const field of ['actors', 'act'] as const) {
        claim.calls[field].forEach((quote, at) => {
          naming += 1;
          if (cited.some((one) => findInNormalised(one.whole, { quote }).length > 0)) return;
          const said = {
            expected: 'words of a text that carries the claim',
            message: 'These words are not in it.',
          };
          misses.push(problemIn(entry, [...claimPath, 'calls', field, at], said));
        });
      }
    }
    return [{ document: value.id, passages, errata: value.errata.length, naming, misses }];
  });
}
