/** How a row's columns relate: a glyph and a word, in ink; never a scale colour. */
import type { ColumnRelation } from '../../domain/vocabulary.ts';
import { useWords } from '../shared/context.tsx';

const GLYPHS: Record<ColumnRelation, string> = {
  contradict: 'M2 4.2h8M2 7.8h8M8.4 1.5 3.6 10.5',
  differ: 'M2 4.4c1.4-1.6 2.7-1.6 4 0s2.6 1.6 4 0M2 8.4c1.4-1.6 2.7-1.6 4 0s2.6 1.6 4 0',
  agree: 'M2 4.2h8M2 7.8h8',
  'one-side-only': 'M6 1.6a4.4 4.4 0 0 1 0 8.8ZM6 1.6a4.4 4.4 0 0 0 0 8.8',
  'not-stated': 'M2 6h8',
};

export function RelationChip({ relation }: { relation: ColumnRelation }) {
  const words = useWords();
  return (
    <span className="relation-chip" data-relation={relation}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d={GLYPHS[relation]} />
      </svg>
      {words.columnRelation[relation]}
    </span>
  );
}
