/** The map of a sheet as a picture, its numbers, and the reading scale. */
import type { Incident } from '../../domain/model.ts';
import { READINGS } from '../../domain/vocabulary.ts';
import { inGrey } from '../../exports/grey.ts';
import { mapDrawing } from '../../exports/map-svg.ts';
import { markup } from '../../exports/markup.ts';
import { useAtlas } from '../shared/context.tsx';
import { Disc } from '../shared/Disc.tsx';
import { useDescribe } from '../shared/use-describe.ts';
import { useGround } from './ground-source.ts';
import { numbered } from './numbered.ts';

const BOX = { x: 0, y: 0, width: 460, height: 300 } as const;

/**
 * The numbered map as a picture, with the names of its numbers. Plain, it shows where and says nothing of
 * who: the scale beside it is then the class's to mark.
 */
export function SheetMap({ incident, plain = false }: { incident: Incident; plain?: boolean }) {
  const { lookup, factsById, words } = useAtlas();
  const describe = useDescribe();
  const ground = useGround();
  const shown = numbered(incident, lookup);
  const marks = shown.flatMap((each, at) => {
    const place = each.place === null ? undefined : lookup.places.get(each.place);
    const facts = factsById.get(each.id);
    return place === undefined || facts === undefined || place.mark === null
      ? []
      : [{ id: each.id, mark: facts.mark, place, label: String(at + 1) }];
  });
  const svg =
    ground === null
      ? null
      : markup`<svg xmlns="http://www.w3.org/2000/svg" width="${BOX.width}" height="${BOX.height}" viewBox="0 0 ${BOX.width} ${BOX.height}">${mapDrawing({ box: BOX, ground, marks, plain, size: 22 })}</svg>`;
  return (
    <section className="handout-map">
      {svg === null ? (
        <p>{words.handouts.noMap}</p>
      ) : (
        <img
          src={`data:image/svg+xml,${encodeURIComponent(inGrey(svg.text))}`}
          alt={words.handouts.mapAlt(incident.title)}
          width={BOX.width}
          height={BOX.height}
        />
      )}
      <div className="handout-legend">
        <h2>{words.handouts.map}</h2>
        <ol>
          {shown.map((each) => {
            const mark = factsById.get(each.id)?.mark;
            const drawn = marks.some(({ id }) => id === each.id);
            return (
              <li key={each.id}>
                {mark !== undefined && !plain && <Disc mark={mark} size={12} decorative />}
                <span>
                  {each.short}, {describe.when(each)}
                  {!drawn && ` (${words.handouts.notDrawn})`}
                </span>
              </li>
            );
          })}
        </ol>
        <p>{words.handouts.dashed}</p>
        {plain ? <ScaleToMark /> : <Scale />}
      </div>
    </section>
  );
}

/** The five readings with their marks: number and height tell them apart without colour. */
function Scale() {
  const { words } = useAtlas();
  return (
    <>
      <h2>{words.handouts.scale}</h2>
      <ul className="handout-scale">
        {READINGS.map((reading) => (
          <li key={reading}>
            <Disc
              mark={{
                official: { kind: 'one', reading },
                independent: { kind: 'one', reading },
              }}
              size={12}
              decorative
            />
            {reading} {words.reading[reading]}
          </li>
        ))}
      </ul>
      <p>{words.handouts.scaleHelp}</p>
    </>
  );
}

/** The five readings with a box each, for the group to mark. */
function ScaleToMark() {
  const { words } = useAtlas();
  return (
    <>
      <h2>{words.handouts.scaleToMark}</h2>
      <ul className="handout-scale">
        {READINGS.map((reading) => (
          <li key={reading}>
            <span className="handout-box" aria-hidden="true" /> {reading} {words.reading[reading]}
          </li>
        ))}
      </ul>
    </>
  );
}
