/** The record as text to paste: a fact box for an article, and a briefing in Markdown. */
import { type Row, rowsOf } from '../domain/columns.ts';
import { addressOf } from '../domain/document-csl.ts';
import type { AtlasLookup } from '../domain/lookup.ts';
import type { Atlas, Claim, Incident, SourceDocument } from '../domain/model.ts';
import type { Words } from '../i18n/index.ts';
import { accountsOf, whereItStands } from './accounts.ts';
import { caveatOf } from './caveat.ts';

/** When and from where somebody takes the text. */
export interface Taken {
  readonly day: string;
  /** Address of the site, ending in a slash. */
  readonly site: string;
}

/** The texts that carry the claims, each once. */
const textsBehind = (claims: readonly Claim[], lookup: AtlasLookup): SourceDocument[] =>
  [
    ...new Set(claims.flatMap((claim) => claim.passages.map((passage) => passage.document))),
  ].flatMap((id) => lookup.documents.get(id) ?? []);

/** Plain text: title, date and place with their precision, both accounts in a sentence each, sources. */
export function factBox(
  incident: Incident,
  atlas: Atlas,
  lookup: AtlasLookup,
  words: Words,
  taken: Taken,
): string {
  const accounts = accountsOf(incident, lookup, words);
  return [
    incident.title,
    caveatOf(incident, lookup, atlas.version, words),
    '',
    ...accounts.map(
      ({ camp, sentence, claim }) =>
        `${words.account.heading[camp]}. ${sentence}${claim === null ? '' : ` (${whereItStands(claim, lookup)})`}`,
    ),
    '',
    `${words.account.sources}: ${textsBehind(lookup.claimsAbout(incident.id), lookup)
      .map(({ short, title }) => `${short}: ${title}`)
      .join('; ')}.`,
    words.account.from(`${taken.site}incident/${incident.id}/`, taken.day),
    '',
  ].join('\n');
}

/**
 * Text within a line, so that CommonMark and GitHub's dialect read back what went in: their own characters, the
 * dollar of formulas, and the beginnings of an address or a mail address, which GitHub's readers make a link of.
 */
const inline = (text: string) =>
  text.replaceAll(/\s+/gu, ' ').replaceAll(/[\\`*_[\]<>|#~&$@]|:(?=\/\/)|(?<=www)\./giu, '\\$&');

/** A text of its own: what would begin a list there begins none. */
const plain = (text: string) =>
  inline(text.trim())
    .replace(/^[-+]/u, '\\$&')
    .replace(/^(\d+)([.)])/u, '$1\\$2');

/** An address in the form that needs no escapes. Characters that would end it are written as web addresses write them. */
const autolink = (address: string) =>
  `<${address.replaceAll(/[\s<>]/gu, (character) => encodeURIComponent(character))}>`;

/** A text that opens an address. */
const link = (text: string, address: string) =>
  `[${plain(text)}](${autolink(address).replaceAll(/[\\&]/gu, '\\$&')})`;

const statement = (claim: Claim, lookup: AtlasLookup) =>
  plain(
    `${claim.says} — ${lookup.speakers.get(claim.speaker)?.name ?? claim.speaker} (${whereItStands(claim, lookup)})`,
  );

/** A row for each pair of statements: a cell holds one line, and HTML for a second one is lost in many readers. */
function table(rows: readonly Row[], lookup: AtlasLookup, words: Words): string[] {
  const asked = rows.filter((row) => row.official.length + row.independent.length > 0);
  if (asked.length === 0) return [];
  const { heading, question } = words.account;
  const line = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const cell = (claims: readonly Claim[], index: number) => {
    const claim = claims[index];
    if (claim !== undefined) return statement(claim, lookup);
    return index === 0 ? `*${plain(words.columnRelation['not-stated'])}*` : '';
  };
  return [
    line(...[question, heading.official, heading.independent].map(plain)),
    '|---|---|---|',
    ...asked.flatMap(({ question: asks, official, independent, relation }) => {
      const about = `${words.question[asks]} (${words.columnRelation[relation].toLowerCase()})`;
      return Array.from({ length: Math.max(official.length, independent.length) }, (_, index) =>
        line(index === 0 ? plain(about) : '', cell(official, index), cell(independent, index)),
      );
    }),
    '',
  ];
}

const list = (title: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`**${plain(title)}**`, '', ...items.map((item) => `- ${item}`), ''];

function section(
  incident: Incident,
  atlas: Atlas,
  lookup: AtlasLookup,
  words: Words,
  taken: Taken,
): string[] {
  const rows = rowsOf(lookup.claimsAbout(incident.id), lookup.relations);
  const others = rows.flatMap((row) => row.others);
  return [
    `## ${plain(incident.title)}`,
    '',
    plain(caveatOf(incident, lookup, atlas.version, words)),
    '',
    `**${plain(words.account.undisputed)}.** ${inline(incident.summary).trim()}`,
    '',
    ...table(rows, lookup, words),
    ...list(
      words.account.others,
      others.map((claim) => statement(claim, lookup)),
    ),
    ...list(words.account.open, incident.open.map(plain)),
    autolink(`${taken.site}incident/${incident.id}/`),
    '',
  ];
}

/** A briefing on the given incidents, in Markdown. */
export function briefing(
  incidents: readonly Incident[],
  atlas: Atlas,
  lookup: AtlasLookup,
  words: Words,
  taken: Taken,
): string {
  const texts = textsBehind(
    incidents.flatMap((incident) => lookup.claimsAbout(incident.id)),
    lookup,
  );
  const [before = '', after = ''] = words.account.from(taken.site, taken.day).split(taken.site);
  return [
    `# ${plain(words.account.briefingTitle(incidents.length, atlas.incidents.length))}`,
    '',
    `${inline(before)}${autolink(taken.site)}${inline(after)}`,
    '',
    ...incidents.flatMap((incident) => section(incident, atlas, lookup, words, taken)),
    `## ${plain(words.account.sources)}`,
    '',
    ...texts.map(({ short, title, csl }) => {
      const address = addressOf(csl);
      return `- ${plain(`${short}:`)} ${address === null ? inline(title).trim() : link(title, address)}`;
    }),
    '',
  ].join('\n');
}
