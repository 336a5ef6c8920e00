/** The record as text to paste: a fact box for an article, and a briefing in Markdown. */
import { type Row, rowsOf } from '../domain/columns.ts';
import type { AtlasLookup } from '../domain/lookup.ts';
import type { Atlas, Claim, Incident } from '../domain/model.ts';
import type { Words } from '../i18n/index.ts';
import { accountsOf, whereItStands } from './accounts.ts';
import { caveatOf } from './caveat.ts';

/** When and from where somebody takes the text. */
export interface Taken {
  readonly day: string;
  /** Address of the site, ending in a slash. */
  readonly site: string;
}

const sourcesOf = (claims: readonly Claim[], lookup: AtlasLookup) =>
  [
    ...new Set(claims.flatMap((claim) => claim.passages.map((passage) => passage.document))),
  ].flatMap((id) => {
    const document = lookup.documents.get(id);
    return document === undefined ? [] : [`${document.short}: ${document.title}`];
  });

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
    `${words.account.sources}: ${sourcesOf(lookup.claimsAbout(incident.id), lookup).join('; ')}.`,
    words.account.from(`${taken.site}incident/${incident.id}/`, taken.day),
    '',
  ].join('\n');
}

/** Characters that Markdown would take for its own. */
const plain = (text: string) =>
  text.replaceAll(/[\\`*_[\]<>|#]/gu, '\\$&').replaceAll(/\s+/gu, ' ');

const cell = (claims: readonly Claim[], lookup: AtlasLookup, silent: string) =>
  claims.length === 0
    ? `*${silent}*`
    : claims
        .map(
          (claim) =>
            `${plain(claim.says)} — ${plain(lookup.speakers.get(claim.speaker)?.name ?? claim.speaker)} (${plain(whereItStands(claim, lookup))})`,
        )
        .join('<br>');

function table(rows: readonly Row[], lookup: AtlasLookup, words: Words): string[] {
  const asked = rows.filter((row) => row.official.length + row.independent.length > 0);
  if (asked.length === 0) return [];
  return [
    `| ${words.account.question} | ${words.account.heading.official} | ${words.account.heading.independent} |`,
    '|---|---|---|',
    ...asked.map(
      (row) =>
        `| ${words.question[row.question]} (${words.columnRelation[row.relation].toLowerCase()}) | ${cell(row.official, lookup, words.columnRelation['not-stated'])} | ${cell(row.independent, lookup, words.columnRelation['not-stated'])} |`,
    ),
    '',
  ];
}

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
    `**${words.account.undisputed}.** ${plain(incident.summary)}`,
    '',
    ...table(rows, lookup, words),
    ...(others.length === 0
      ? []
      : [
          `**${words.account.others}**`,
          '',
          ...others.map((claim) => `- ${cell([claim], lookup, '')}`),
          '',
        ]),
    ...(incident.open.length === 0
      ? []
      : [`**${words.account.open}**`, '', ...incident.open.map((line) => `- ${plain(line)}`), '']),
    `<${taken.site}incident/${incident.id}/>`,
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
  return [
    `# ${words.account.briefingTitle(incidents.length, atlas.incidents.length)}`,
    '',
    plain(words.account.from(taken.site, taken.day)),
    '',
    ...incidents.flatMap((incident) => section(incident, atlas, lookup, words, taken)),
    `## ${words.account.sources}`,
    '',
    ...sourcesOf(
      incidents.flatMap((incident) => lookup.claimsAbout(incident.id)),
      lookup,
    ).map((line) => `- ${plain(line)}`),
    '',
  ].join('\n');
}
