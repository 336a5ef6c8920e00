/**
 * Prose of the record in more than one language. A field of prose is written as text, which is English, or
 * as texts keyed by language: `summary: { en: "…", ru: "…" }`. One language is chosen before anything is
 * checked, so that every rule holds for every language; English stands in where a text has not been translated.
 */

/** The language in which the record is kept, and which every text has. */
export const FIRST_LANGUAGE = 'en';

type Texts = Readonly<Record<string, string>>;

/** A language tag of BCP 47 as this record uses it: `tg`, `fa`, `tg-Cyrl`. */
const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u;

/** Whether a value holds texts keyed by language. No record has a field named `en`. */
function isTexts(value: object): value is Texts {
  const entries = Object.entries(value);
  return (
    FIRST_LANGUAGE in value &&
    entries.every(([key, text]) => TAG.test(key) && typeof text === 'string')
  );
}

/** The same value with each text in the language, or in English. */
export function inLanguage(value: unknown, language: string): unknown {
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, language));
  if (typeof value !== 'object' || value === null) return value;
  if (isTexts(value)) return value[language] ?? value[FIRST_LANGUAGE];
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, inLanguage(part, language)]),
  );
}

/** Languages in which a value has at least one text. */
export function languagesIn(value: unknown): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return new Set();
  if (!Array.isArray(value) && isTexts(value)) return new Set(Object.keys(value));
  return new Set(Object.values(value).flatMap((part) => [...languagesIn(part)]));
}
