/** `passages.csv`: one row for each passage of a claim. */
import type { Claim, Passage } from '../domain/model.ts';
import { HEDGES, STANCES } from '../domain/vocabulary.ts';
import type { ClaimRow } from './claims-table.ts';
import type { Column } from './column.ts';
import { csvTable, listCell } from './csv.ts';

export interface PassageRow {
  readonly claim: Claim;
  readonly passage: Passage;
  readonly number: number;
}

export const PASSAGE_COLUMNS: readonly Column<PassageRow>[] = [
  {
    name: 'claim',
    type: 'string',
    required: true,
    description: 'Id of the claim (claims.csv).',
    cell: ({ claim }) => claim.id,
  },
  {
    name: 'number',
    type: 'integer',
    required: true,
    description: 'Number of the passage within its claim, from 1.',
    cell: ({ number }) => number,
  },
  {
    name: 'document',
    type: 'string',
    required: true,
    description: 'Id of the text.',
    cell: ({ passage }) => passage.document,
  },
  {
    name: 'locator',
    type: 'integer',
    required: true,
    description: 'Number of the paragraph in the text, from 1.',
    cell: ({ passage }) => passage.locator,
  },
  {
    name: 'quote',
    type: 'string',
    required: true,
    description: 'At most twelve words, exactly as they stand in the text.',
    cell: ({ passage }) => passage.quote,
  },
  {
    name: 'prefix',
    type: 'string',
    description: 'Words before the quote, where it is not unique.',
    cell: ({ passage }) => passage.prefix,
  },
  {
    name: 'suffix',
    type: 'string',
    description: 'Words after the quote, where it is not unique.',
    cell: ({ passage }) => passage.suffix,
  },
  {
    name: 'source_note',
    type: 'string',
    description: 'Number of the note in the text, where one survives.',
    cell: ({ passage }) => passage.sourceNote,
  },
  {
    name: 'stance',
    type: 'string',
    required: true,
    values: STANCES,
    description:
      'What the text does with the claim. A text that questions or rejects it does not assert it.',
    cell: ({ passage }) => passage.stance,
  },
  {
    name: 'hedge',
    type: 'string',
    required: true,
    values: HEDGES,
    description: 'How firmly the text words it.',
    cell: ({ passage }) => passage.hedge,
  },
  {
    name: 'comment',
    type: 'string',
    description: 'What the text does with it or leaves unsaid, in the words of this record.',
    cell: ({ passage }) => passage.comment,
  },
  {
    name: 'route',
    type: 'string',
    description: 'Hops by which the claim came to the passage.',
    cell: ({ passage }) =>
      listCell(
        passage.route.map(
          (hop) =>
            `${hop.from} → ${hop.to} (${hop.kind}${hop.evidenceAdded ? ', evidence added' : ''})`,
        ),
      ),
  },
];

/** `passages.csv`: one row for each passage of the given claims. */
export function passagesCsv(rows: readonly ClaimRow[]): string {
  return csvTable(
    PASSAGE_COLUMNS,
    rows.flatMap(({ claim }) =>
      claim.passages.map((passage, index) => ({ claim, passage, number: index + 1 })),
    ),
  );
}
