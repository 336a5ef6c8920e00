/** The five readings, each with its rule and worked examples from the record. */

import { type Example, examplesOf } from '../../domain/examples.ts';
import { READINGS } from '../../domain/vocabulary.ts';
import { useAtlas } from '../shared/context.tsx';
import { Disc, HalfMark } from '../shared/Disc.tsx';

function ExampleOf({ example: { claim, incident } }: { example: Example }) {
  const { lookup, words, actions } = useAtlas();
  const speaker = lookup.speakers.get(claim.speaker)?.name ?? claim.speaker;
  return (
    <li className="method-example">
      <HalfMark
        reading={claim.reading}
        side={claim.camp === 'official' ? 'official' : 'independent'}
      />
      <div>
        <p>
          <b>{words.method.readings.example(speaker)}</b> <span className="says">{claim.says}</span>
        </p>
        <p className="method-soft">
          {words.method.readings.because(claim.reason ?? '')}{' '}
          <button type="button" onClick={() => actions.select(incident.id)}>
            {incident.short}
          </button>
        </p>
      </div>
    </li>
  );
}

export function Readings() {
  const { atlas, lookup, words } = useAtlas();
  return (
    <ol className="method-readings">
      {READINGS.map((reading) => (
        <li key={reading}>
          <h3>
            <Disc
              mark={{ official: { kind: 'one', reading }, independent: { kind: 'one', reading } }}
              size={20}
              decorative
            />
            <span>{reading}</span> {words.reading[reading]}
          </h3>
          <p>{words.method.readings.reading[reading]}</p>
          <ul>
            {examplesOf(reading, atlas, lookup).map((example) => (
              <ExampleOf key={example.claim.id} example={example} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
