/** The reading strip: a lane for each camp, a dot for each voice, open where hedged or unnamed. */
import { scaleLinear } from 'd3-scale';
import type { Claim } from '../../domain/model.ts';
import { READINGS } from '../../domain/vocabulary.ts';
import { readingFill } from '../../symbology/disc.ts';
import { useAtlas } from '../shared/context.tsx';
import { type Dot, type Lane, lanesOf } from './voices.ts';
import './charts.css';

const LANE = 26;
const LINE = 16;

const position = scaleLinear([READINGS[0], READINGS[4]], [10, 90]);
const at = (reading: number) => `${position(reading)}%`;

function DotMark({ dot }: { dot: Dot }) {
  const colour = readingFill(dot.voice.reading);
  if (dot.later)
    return <circle r={5.6} fill="var(--panel)" stroke="var(--soft)" strokeDasharray="1.9 1.7" />;
  if (!dot.open) return <circle r={5.6} fill={colour} stroke="var(--ink)" strokeWidth={1.1} />;
  return (
    <>
      <circle r={4.9} fill="var(--panel)" stroke={colour} strokeWidth={2.8} />
      <circle r={6.6} fill="none" stroke="var(--ink)" strokeWidth={0.9} />
    </>
  );
}

function LanePlot({ lane, name }: { lane: Lane; name: (dot: Dot) => string }) {
  const { words } = useAtlas();
  const height = LANE + (lane.lines - 1) * LINE;
  return (
    <svg className="voices-plot" width="100%" height={height} aria-hidden="true">
      {READINGS.map((reading) => (
        <line
          key={reading}
          x1={at(reading)}
          x2={at(reading)}
          y1={0}
          y2={height}
          stroke="var(--rule)"
        />
      ))}
      {lane.dots.length === 0 && (
        <text x="50%" y={LANE / 2 + 4.5} textAnchor="middle" className="chart-silent">
          {words.dossier.silentLane}
        </text>
      )}
      {lane.dots.map((dot) => (
        <svg
          key={`${dot.voice.speaker} ${dot.voice.reading}`}
          x={at(dot.voice.reading)}
          overflow="visible"
          aria-hidden="true"
        >
          <g transform={`translate(${dot.shift * LINE} ${LANE / 2 + dot.line * LINE})`}>
            <title>{name(dot)}</title>
            <DotMark dot={dot} />
          </g>
        </svg>
      ))}
    </svg>
  );
}

export function Voices({
  claims,
  isLater,
}: {
  claims: readonly Claim[];
  isLater: (claim: Claim) => boolean;
}) {
  const { lookup, words } = useAtlas();
  const unnamed = (speaker: string) => lookup.speakers.get(speaker)?.named === false;
  const late = new Set(claims.filter(isLater).map((claim) => claim.id));
  const lanes = lanesOf(claims, { unnamed, later: (claim) => late.has(claim) });
  const name = ({ voice }: Dot) => {
    const limits = [
      ...(voice.hedged ? [words.dossier.hedged] : []),
      ...(unnamed(voice.speaker) ? [words.dossier.unnamed] : []),
    ];
    const speaker = lookup.speakers.get(voice.speaker)?.name ?? voice.speaker;
    const said = words.dossier.voice(speaker, words.reading[voice.reading]);
    return limits.length === 0 ? said : `${said} (${limits.join(', ')})`;
  };
  return (
    <figure className="voices">
      <table className="voices-table">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.dossier.voiceColumns.camp}</span>
            </th>
            <th scope="col">
              <span className="visually-hidden">{words.dossier.voiceColumns.stands}</span>
              <span className="voices-ends" aria-hidden="true">
                <span>{words.dossier.transnational}</span>
                <span>{words.dossier.local}</span>
              </span>
              <span className="voices-scale" aria-hidden="true">
                {READINGS.map((reading) => (
                  <i key={reading} style={{ background: readingFill(reading) }} />
                ))}
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lanes.map((lane) => (
            <tr key={lane.camp}>
              <th scope="row">{words.camp[lane.camp]}</th>
              <td>
                <LanePlot lane={lane} name={name} />
                <span className="visually-hidden">
                  {lane.dots.length === 0
                    ? words.dossier.silentLane
                    : lane.dots.map(name).join('; ')}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption>{words.dossier.voicesCaption}</figcaption>
      <details className="voices-detail">
        <summary>{words.dossier.voicesDetail}</summary>
        <ul>
          {lanes.flatMap((lane) =>
            lane.dots.map((dot) => (
              <li key={`${dot.voice.speaker} ${dot.voice.reading}`}>
                <span>{words.camp[lane.camp]}</span> {name(dot)}
              </li>
            )),
          )}
        </ul>
      </details>
    </figure>
  );
}
