/** `claims.csv`: one row for each claim, regional ones too. */
import { type AtlasLookup, indexAtlas } from '../domain/lookup.ts';
import type { Atlas, Claim, Relation } from '../domain/model.ts';
import { BASES, CAMPS, QUESTIONS, SPEAKER_KINDS } from '../domain/vocabulary.ts';
import type { Column } from './column.ts';
import { csvTable, listCell } from './csv.ts';

/** A claim with what the rest of the record says of it. */
export interface ClaimRow {
  readonly claim: Claim;
  /** Null for a regional claim. */
  readonly incident: string | null;
  readonly topic: string | null;
  readonly lookup: AtlasLookup;
}

const figures = (claim: Claim, kind: string) =>
  listCell(
    claim.figures
      .filter((figure) => figure.what === kind)
      .map((figure) => `${figure.text} (${figure.whom})`),
  );

const relationsFrom = ({ claim, lookup }: ClaimRow) =>
  lookup.relations.filter((relation: Relation) => relation.from === claim.id);

export const CLAIM_COLUMNS: readonly Column<ClaimRow>[] = [
  {
    name: 'id',
    type: 'string',
    required: true,
    description: 'incident-id/claim-id, or regional/claim-id.',
    cell: ({ claim }) => claim.id,
  },
  {
    name: 'incident',
    type: 'string',
    description: 'Id of the incident it is coded under; empty for a regional claim.',
    cell: ({ incident }) => incident,
  },
  {
    name: 'incident_title',
    type: 'string',
    description: 'Title of that incident.',
    cell: ({ incident, lookup }) =>
      incident === null ? null : lookup.incidents.get(incident)?.title,
  },
  {
    name: 'topic',
    type: 'string',
    description: 'Topic of a regional claim; empty for a claim about incidents.',
    cell: ({ topic }) => topic,
  },
  {
    name: 'also_about',
    type: 'string',
    description: 'Further incidents it is about, separated by "; ".',
    cell: ({ claim }) => listCell(claim.alsoAbout),
  },
  {
    name: 'question',
    type: 'string',
    required: true,
    values: QUESTIONS,
    description: 'The question that the claim answers.',
    cell: ({ claim }) => claim.question,
  },
  {
    name: 'camp',
    type: 'string',
    required: true,
    values: CAMPS,
    description: 'Who speaks: the camp of the speaker. It says nothing of what is said.',
    cell: ({ claim }) => claim.camp,
  },
  {
    name: 'speaker',
    type: 'string',
    required: true,
    description: 'Who is said to have said it first.',
    cell: ({ claim, lookup }) => lookup.speakers.get(claim.speaker)?.name ?? claim.speaker,
  },
  {
    name: 'speaker_kind',
    type: 'string',
    required: true,
    values: SPEAKER_KINDS,
    description: 'What kind of speaker it is.',
    cell: ({ claim, lookup }) => lookup.speakers.get(claim.speaker)?.kind,
  },
  {
    name: 'speaker_named',
    type: 'boolean',
    required: true,
    description: 'Whether the texts name the speaker.',
    cell: ({ claim, lookup }) => lookup.speakers.get(claim.speaker)?.named,
  },
  {
    name: 'says',
    type: 'string',
    required: true,
    description: 'What is claimed, in the words of this record.',
    cell: ({ claim }) => claim.says,
  },
  {
    name: 'uttered',
    type: 'string',
    description: 'When it was said (EDTF, ISO 8601-2); empty where the texts do not tell.',
    cell: ({ claim }) => claim.uttered,
  },
  {
    name: 'known',
    type: 'date',
    required: true,
    description:
      'Day by which it had been said: by utterance, or by the first publication that carries it.',
    cell: ({ claim }) => claim.known,
  },
  {
    name: 'reading',
    type: 'integer',
    values: [5, 4, 3, 2, 1],
    description:
      'Who stood behind the violence, on this claim: 5 directed by a transnational group, 4 an outside group involved, 3 mixed or undetermined, 2 mainly home-grown, 1 local dispute, crime or mistaken identity. Empty where the claim does not say.',
    cell: ({ claim }) => claim.reading,
  },
  {
    name: 'reason',
    type: 'string',
    description: 'Why it was given that reading.',
    cell: ({ claim }) => claim.reason,
  },
  {
    name: 'basis',
    type: 'string',
    required: true,
    values: BASES,
    description: 'What the speaker offers for it.',
    cell: ({ claim }) => claim.basis,
  },
  {
    name: 'killed',
    type: 'string',
    description: 'Deaths it speaks of, in the words of the text, and whose. Never added up.',
    cell: ({ claim }) => figures(claim, 'killed'),
  },
  {
    name: 'wounded',
    type: 'string',
    description: 'Injuries it speaks of, in the words of the text, and whose.',
    cell: ({ claim }) => figures(claim, 'wounded'),
  },
  {
    name: 'other_figures',
    type: 'string',
    description: 'All other figures: what is counted, the words of the text, and of whom.',
    cell: ({ claim }) =>
      listCell(
        claim.figures
          .filter(({ what }) => what !== 'killed' && what !== 'wounded')
          .map((figure) => `${figure.what}: ${figure.text} (${figure.whom})`),
      ),
  },
  {
    name: 'relations',
    type: 'string',
    description: 'Claims that it disputes, corrects, reverses, repeats, hardens or softens.',
    cell: (row) =>
      listCell(relationsFrom(row).map((relation) => `${relation.kind} ${relation.to}`)),
  },
  {
    name: 'documents',
    type: 'string',
    required: true,
    description: 'Texts that carry it. Several texts are repetition, not corroboration.',
    cell: ({ claim }) => listCell([...new Set(claim.passages.map((passage) => passage.document))]),
  },
];

/** Every claim of the record, incidents first. */
export function claimRows(atlas: Atlas): ClaimRow[] {
  const lookup = indexAtlas(atlas);
  return [
    ...atlas.incidents.flatMap(({ id, claims }) =>
      claims.map((claim) => ({ claim, incident: id, topic: null, lookup })),
    ),
    ...atlas.regional.flatMap(({ id, claims }) =>
      claims.map((claim) => ({ claim, incident: null, topic: id, lookup })),
    ),
  ];
}

/** `claims.csv`: one row for each of the given claims. */
export function claimsCsv(rows: readonly ClaimRow[]): string {
  return csvTable(CLAIM_COLUMNS, rows);
}
