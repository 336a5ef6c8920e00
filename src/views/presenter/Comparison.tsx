/** After the reveal: what the class expected beside what was coded. It passes no verdict on either. */
import { readingsOf } from '../../domain/readings.ts';
import type { Reading } from '../../domain/vocabulary.ts';
import { useAtlas } from '../shared/context.tsx';
import { HalfMark } from '../shared/Disc.tsx';

function Readings({
  title,
  readings,
  side,
  none,
}: {
  title: string;
  readings: readonly Reading[];
  side: 'official' | 'independent';
  none: string;
}) {
  const { words } = useAtlas();
  return (
    <div>
      <dt>{title}</dt>
      {readings.length === 0 && <dd>{none}</dd>}
      {readings.map((reading) => (
        <dd key={reading}>
          <HalfMark reading={reading} side={side} />
          {words.readingShort[reading]}
        </dd>
      ))}
    </div>
  );
}

export function Comparison({ id, mark }: { id: string; mark: Reading | null }) {
  const { lookup, words } = useAtlas();
  const claims = lookup.claimsAbout(id);
  const { presenter } = words;
  return (
    <dl className="predict-comparison">
      <Readings
        title={presenter.officialsSaid}
        readings={readingsOf(claims, 'official')}
        side="official"
        none={presenter.silentOfficial}
      />
      <Readings
        title={presenter.expected}
        readings={mark === null ? [] : [mark]}
        side="independent"
        none={presenter.expectedNothing}
      />
      <Readings
        title={presenter.said}
        readings={readingsOf(claims, 'independent')}
        side="independent"
        none={presenter.silentIndependent}
      />
    </dl>
  );
}
