/** Citations in every format, from the CSL data by citation libraries. Build time only. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import CSL from 'citeproc';
import { indexAtlas } from '../domain/lookup.ts';
import type { Atlas, Claim, Incident } from '../domain/model.ts';
import {
  CITATION_STYLES,
  type Citation,
  type CitationFile,
  type CitationStyle,
  PLACEHOLDER,
} from '../exports/citation.ts';
import {
  atlasItem,
  type CslItem,
  claimItem,
  documentItem,
  entryItem,
} from '../exports/citation-items.ts';
import { type Words, wordsFor } from '../i18n/index.ts';
import { type CitationMemory, NO_MEMORY } from './citation-memory.ts';
import { readStyles } from './csl-styles.ts';

const STYLE_IDS: Record<CitationStyle, string> = {
  apa: 'apa',
  chicago: 'chicago-author-date',
  mla: 'modern-language-association',
};

type Format = (item: CslItem) => string;

/** The library folds a value at 70 characters, within words; many readers of RIS take one line for one value. */
const unfoldRis = (text: string) => text.replaceAll(/\n(?![A-Z][A-Z0-9] {2}- )/gu, '');

/** BibTeX has a month but no day: a day would end up in the month. */
function withoutDay(item: CslItem): CslItem {
  const issued = item['issued'] as { readonly 'date-parts'?: readonly (readonly number[])[] };
  const [parts] = issued?.['date-parts'] ?? [];
  return parts === undefined
    ? item
    : { ...item, issued: { ...issued, 'date-parts': [parts.slice(0, 2)] } };
}

/** A formatter for each style. Items are set one at a time, so that none is told apart from another. */
function stylers(): Record<CitationStyle, Format> {
  const styles = readStyles(Object.values(STYLE_IDS));
  const styler = (id: string): Format => {
    let present: CslItem | null = null;
    const engine = new CSL.Engine(
      { retrieveLocale: () => styles.locale, retrieveItem: () => structuredClone(present) },
      styles.style(id),
      'en-US',
    );
    engine.setOutputFormat('text');
    let count = 0;
    return (item) => {
      count += 1;
      // The engine keeps what it has read by id.
      present = { ...item, id: `item-${count}` };
      engine.updateItems([present.id]);
      return (engine.makeBibliography()[1][0] ?? '').trim().replaceAll(/\s+/gu, ' ');
    };
  };
  return {
    apa: styler(STYLE_IDS.apa),
    chicago: styler(STYLE_IDS.chicago),
    mla: styler(STYLE_IDS.mla),
  };
}

/** The placeholder day in the twelve months, as a style writes a day of retrieval. */
function daysInStyle(format: Format): string[] {
  return Array.from({ length: 12 }, (_, index) => {
    const probe = (day: number) =>
      format({
        id: 'probe',
        type: 'webpage',
        title: 'T',
        'container-title': 'C',
        note: '',
        URL: PLACEHOLDER.site,
        accessed: { 'date-parts': [[Number(PLACEHOLDER.year), index + 1, day]] },
      });
    const text = probe(Number(PLACEHOLDER.day));
    const found =
      /(?:\p{L}+\.? 28, 1111|28 \p{L}+\.? 1111)/u.exec(text)?.[0] ??
      /\S*28\S* \S+ 1111/u.exec(text)?.[0];
    if (found === undefined) throw new Error(`No day of retrieval in “${text}”.`);
    return found;
  });
}

function makeCite(
  formats: Record<CitationStyle, Format>,
  days: CitationFile['days'],
  words: Words['cite'],
  memory: CitationMemory,
) {
  const make = (item: CslItem): Citation => {
    const inStyle = (style: CitationStyle) => {
      const day = days[style][Number(PLACEHOLDER.month) - 1] ?? PLACEHOLDER.iso;
      const note = item.note.replaceAll(PLACEHOLDER.iso, day);
      // The styles leave a note out, and with it the caveat.
      return [formats[style](item), ...(note === '' ? [] : [words.note(note)])].join(' ');
    };
    return {
      apa: inStyle('apa'),
      chicago: inStyle('chicago'),
      mla: inStyle('mla'),
      bibtex: new Cite({ ...withoutDay(item) }).format('bibtex').trim(),
      ris: unfoldRis(new Cite({ ...item }).format('ris').trimStart()),
      csl: JSON.stringify([item], null, 2),
    };
  };
  // The days and the words before a note are in the result too
  const told = [days, words.note('')];
  return (item: CslItem): Citation => memory.recall([item, told], () => make(item));
}

/** Citations of everything that can be cited: by incident, and `atlas` for the whole and the regional claims. */
export function citationFiles(
  atlas: Atlas,
  memory: CitationMemory = NO_MEMORY,
): Record<string, CitationFile> {
  const lookup = indexAtlas(atlas);
  const words = wordsFor('en', atlas.about);
  const formats = stylers();
  plugins.config.get('@bibtex').format.useIdAsLabel = true;
  const days = Object.fromEntries(
    CITATION_STYLES.map((style) => [style, daysInStyle(formats[style])]),
  ) as unknown as CitationFile['days'];
  const cite = makeCite(formats, days, words.cite, memory);
  const documents = new Map(
    atlas.documents.map((document) => [document.id, cite(documentItem(document))]),
  );
  const file = (
    entry: CslItem,
    claims: readonly Claim[],
    incident: Incident | null,
  ): CitationFile => ({
    days,
    entry: cite(entry),
    claims: Object.fromEntries(
      claims.map((claim) => [claim.id, cite(claimItem(claim, incident, atlas, lookup, words))]),
    ),
    documents: Object.fromEntries(
      [
        ...new Set(claims.flatMap((claim) => claim.passages.map((passage) => passage.document))),
      ].flatMap((id) => {
        const citation = documents.get(id);
        return citation === undefined ? [] : [[id, citation]];
      }),
    ),
  });
  return {
    atlas: file(
      atlasItem(atlas, words),
      atlas.regional.flatMap((topic) => topic.claims),
      null,
    ),
    ...Object.fromEntries(
      atlas.incidents.map((incident) => [
        incident.id,
        file(entryItem(incident, lookup, atlas.version, words), incident.claims, incident),
      ]),
    ),
  };
}
