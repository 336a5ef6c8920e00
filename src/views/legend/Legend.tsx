/** The legend: asks the one question and explains the marks in use under the present lens. */
import { type ReactNode, useMemo } from 'react';
import { isLarge } from '../../domain/large.ts';
import type { Half, Mark } from '../../domain/readings.ts';
import type { Reading } from '../../domain/vocabulary.ts';
import type { Lens } from '../../symbology/disc.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { Disc } from '../shared/Disc.tsx';
import { useMarks, useVisible } from '../shared/use-visible.ts';
import { marksInUse } from './in-use.ts';
import { MovementSample, ProvinceSample, RiverSample, StippleSample } from './samples.tsx';
import './legend.css';

const one = (reading: Reading): Half => ({ kind: 'one', reading });
const SILENT: Half = { kind: 'silent' };
const both = (half: Half): Mark => ({ official: half, independent: half });

function Entry({ mark, lens, children }: { mark: Mark; lens: Lens; children: ReactNode }) {
  return (
    <li>
      <Disc mark={mark} size={13} lens={lens} decorative />
      <span>{children}</span>
    </li>
  );
}

function Sides() {
  const { words } = useAtlas();
  return (
    <div className="legend-sides">
      <span>{words.legend.officials}</span>
      <Disc mark={{ official: one(5), independent: one(1) }} size={26} datum decorative />
      <span>{words.legend.independents}</span>
    </div>
  );
}

/** Mounted over the map, and alone in the drawer on a phone. `folded`: starts as its title, where the map has little room. */
export function Legend({ folded = false }: { folded?: boolean }) {
  const { atlas, lookup, words } = useAtlas();
  const lens = useAtlasState((state) => state.lens);
  const visible = useVisible();
  const marks = useMarks();
  // With nothing left to explain, the legend keeps explaining the whole record, as it does a large one.
  const large = isLarge(atlas.incidents.length);
  const explained = visible.count === 0 || large ? atlas.incidents : visible.incidents;
  const used = useMemo(
    () => marksInUse(explained, marks, lens, lookup),
    [explained, marks, lens, lookup],
  );
  const { legend } = words;
  const ground = used.stipple || used.province || used.line || used.movement;
  return (
    <details className="legend" open={!folded}>
      <summary>
        <h2>{legend.title}</h2>
      </summary>
      {lens === 'contrast' ? <Sides /> : <p className="legend-alone">{legend.alone[lens]}</p>}
      <ul className="legend-marks">
        {used.readings.map((reading) => (
          <Entry key={reading} mark={both(one(reading))} lens={lens}>
            {legend.reading[reading]}
          </Entry>
        ))}
        {used.oneSilent && (
          <Entry
            mark={{ official: SILENT, independent: lens === 'contrast' ? one(4) : SILENT }}
            lens={lens}
          >
            {lens === 'contrast' ? legend.oneSilent : legend.silent}
          </Entry>
        )}
        {used.bothSilent && (
          <Entry mark={both(SILENT)} lens={lens}>
            {legend.bothSilent}
          </Entry>
        )}
        {used.divided && (
          <Entry
            mark={{
              official: { kind: 'divided', readings: [5, 1] },
              independent: lens === 'independent' ? { kind: 'divided', readings: [5, 1] } : one(3),
            }}
            lens={lens}
          >
            {legend.twoVoices}
          </Entry>
        )}
      </ul>
      {lens === 'contrast' && <p className="legend-note">{legend.slip}</p>}
      {ground && (
        <ul className="legend-ground">
          {used.stipple && (
            <li>
              <StippleSample />
              <span>{legend.stipple}</span>
            </li>
          )}
          {used.province && (
            <li>
              <ProvinceSample />
              <span>{legend.province}</span>
            </li>
          )}
          {used.line && (
            <li>
              <RiverSample />
              <span>{legend.river}</span>
            </li>
          )}
          {used.movement && (
            <li>
              <MovementSample />
              <span>{legend.movement}</span>
            </li>
          )}
        </ul>
      )}
    </details>
  );
}
