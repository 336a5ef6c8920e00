/** How a row's columns relate: a glyph and a word, in ink; never a scale colour. */
import type { ColumnRelation } from '../../domain/vocabulary.ts';
import { useWords } from '../shared/context.tsx';

const WAVE = (y: number) => `M2 ${y}c1.4-1.6 2.7-1.6 4 0s2.6 1.6 4 0`;

const GLYPHS: Record<Exclude<ColumnRelation, 'one-side-only'>, string> = {
  contradict: 'M2 4.2h8M2 7.8h8M8.4 1.5 3.6 10.5',
  differ: `${WAVE(4.4)}${WAVE(8.4)}`,
  agree: 'M2 4.2h8M2 7.8h8',
  'not-stated': 'M2 6h8',
};

const RIGHT = 'M6 1.6a4.4 4.4 0 0 1 0 8.8Z';
const LEFT = 'M6 1.6a4.4 4.4 0 0 0 0 8.8Z';

/** A half disc, filled on the side that speaks. */
function HalfGlyph({ official }: { official: boolean }) {
  return (
    <>
      <path d={official ? LEFT : RIGHT} fill="currentColor" />
      <path d={official ? RIGHT : LEFT} strokeDasharray="1.6 1.5" />
    </>
  );
}

export function RelationChip({
  relation,
  side,
}: {
  relation: ColumnRelation;
  /** Who speaks, where only one side does. */
  side: 'official' | 'independent' | null;
}) {
  const words = useWords();
  return (
    <span className="relation-chip" data-relation={relation}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {relation === 'one-side-only' ? (
          <HalfGlyph official={side === 'official'} />
        ) : (
          <path
            d={GLYPHS[relation]}
            strokeDasharray={relation === 'not-stated' ? '1.6 1.5' : undefined}
          />
        )}
      </svg>
      {words.columnRelation[relation]}
    </span>
  );
}
