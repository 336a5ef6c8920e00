/** Forecasts as bands: the time each one speaks of, on one axis, with its statement. */
import type { Claim } from '../../domain/model.ts';
import { describeDate } from '../../time/describe.ts';
import { timeScale } from '../../time/scale.ts';
import { useAtlas } from '../shared/context.tsx';
import { horizonOf } from './horizon.ts';
import { Statement } from './Statement.tsx';

const AXIS_END_MARGIN = 2;

function axisOf(claims: readonly Claim[]): readonly [string, string] {
  const years = claims.flatMap((claim) => {
    const { from, to } = horizonOf(claim.horizon ?? '');
    return [from, to].flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))]));
  });
  return [`${Math.min(...years)}-01-01`, `${Math.max(...years) + AXIS_END_MARGIN}-01-01`];
}

export function Bands({ claims }: { claims: readonly Claim[] }) {
  const { words, locale } = useAtlas();
  if (claims.length === 0) return null;
  const scale = timeScale(axisOf(claims), [0, 100]);
  const ticks = scale.ticks('year');
  const sorted = [...claims].sort((a, b) =>
    (horizonOf(a.horizon ?? '').from ?? '').localeCompare(horizonOf(b.horizon ?? '').from ?? ''),
  );
  return (
    <figure className="regional-chart">
      <figcaption>{words.regional.bands.caption}</figcaption>
      <div className="regional-band-axis" aria-hidden="true">
        {ticks.slice(0, -1).map(({ day, x }) => (
          <span key={day} style={{ insetInlineStart: `${x}%` }}>
            {Number(day.slice(0, 4)) % 2 === 0 ? day.slice(0, 4) : ''}
          </span>
        ))}
      </div>
      <ol className="regional-bands">
        {sorted.map((claim) => {
          const edtf = claim.horizon ?? '';
          const { from, to } = horizonOf(edtf);
          const start = from === null ? 0 : scale.x(from);
          const end = to === null ? 100 : scale.x(to);
          const horizon = `${describeDate(edtf, locale)}${to === null ? `, ${words.regional.bands.openEnd}` : ''}`;
          return (
            <li key={claim.id}>
              <Statement claim={claim} />
              <div
                className="regional-track"
                role="img"
                aria-label={
                  claim.uttered === null
                    ? words.regional.bands.undatedSpan(horizon)
                    : words.regional.bands.span(describeDate(claim.uttered, locale), horizon)
                }
              >
                {ticks.map(({ day, x }) => (
                  <i key={day} className="regional-tick" style={{ insetInlineStart: `${x}%` }} />
                ))}
                <i
                  className="regional-band"
                  data-open={to === null}
                  style={{
                    insetInlineStart: `${start}%`,
                    inlineSize: `${Math.max(end - start, 1)}%`,
                  }}
                />
                {claim.utteredSpan !== null && (
                  <i
                    className="regional-said"
                    style={{ insetInlineStart: `${scale.x(claim.utteredSpan.latest)}%` }}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </figure>
  );
}
