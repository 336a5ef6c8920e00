/** The reading strip: five lanes, one for each camp; a dot for each voice, open where hedged or unnamed. */
import { scalePoint } from 'd3-scale';
import type { Claim } from '../../domain/model.ts';
import { READINGS } from '../../domain/vocabulary.ts';
import { readingFill } from '../../symbology/disc.ts';
import { useAtlas } from '../shared/context.tsx';
import { lanesOf } from './voices.ts';
import './charts.css';

const WIDTH = 446;
const LANE = 26;
const TOP = 40;

export function Voices({ claims }: { claims: readonly Claim[] }) {
  const { lookup, words } = useAtlas();
  const lanes = lanesOf(claims, (speaker) => lookup.speakers.get(speaker)?.named === false);
  const x = scalePoint<number>()
    .domain([...READINGS])
    .range([134, 412]);
  const at = (reading: number) => x(reading) ?? 0;
  const height = TOP + LANE * lanes.length - 8;
  const says = lanes.map(
    (lane) =>
      `${words.camp[lane.camp]}: ${lane.dots.length === 0 ? words.dossier.silentLane : lane.dots.map(({ voice }) => words.dossier.voice(lookup.speakers.get(voice.speaker)?.name ?? voice.speaker, words.reading[voice.reading])).join('; ')}.`,
  );
  return (
    <figure className="chart">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
        <text x={at(5) - 33} y={9} className="chart-soft">
          {words.dossier.transnational}
        </text>
        <text x={at(1) + 33} y={9} textAnchor="end" className="chart-soft">
          {words.dossier.local}
        </text>
        {READINGS.map((reading) => (
          <g key={reading}>
            <rect
              x={at(reading) - 33}
              y={14}
              width={66}
              height={5}
              fill={readingFill(reading)}
              stroke="var(--rim)"
              strokeWidth={0.6}
            />
            <path d={`M${at(reading)} 24V${height - 6}`} stroke="var(--rule)" />
          </g>
        ))}
        {lanes.map((lane, index) => {
          const y = TOP + index * LANE;
          return (
            <g key={lane.camp}>
              <text x={0} y={y + 4.5} className="chart-label">
                {words.camp[lane.camp]}
              </text>
              {lane.dots.length === 0 && (
                <text x={at(3)} y={y + 4.5} textAnchor="middle" className="chart-silent">
                  {words.dossier.silentLane}
                </text>
              )}
              {lane.dots.map(({ voice, open, shift }) => (
                <g
                  key={`${voice.speaker} ${voice.reading}`}
                  transform={`translate(${at(voice.reading) + shift * Math.min(15, 62 / lane.dots.length + 6)} ${y})`}
                >
                  <title>
                    {words.dossier.voice(
                      lookup.speakers.get(voice.speaker)?.name ?? voice.speaker,
                      words.reading[voice.reading],
                    )}
                  </title>
                  {open ? (
                    <>
                      <circle
                        r={5.6}
                        fill="var(--panel)"
                        stroke={readingFill(voice.reading)}
                        strokeWidth={2.6}
                      />
                      <circle r={7} fill="none" stroke="var(--rim)" strokeWidth={0.8} />
                    </>
                  ) : (
                    <circle
                      r={5.6}
                      fill={readingFill(voice.reading)}
                      stroke="var(--rim)"
                      strokeWidth={1.1}
                    />
                  )}
                </g>
              ))}
            </g>
          );
        })}
      </svg>
      <ul className="visually-hidden">
        {says.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <figcaption>{words.dossier.voicesCaption}</figcaption>
    </figure>
  );
}
