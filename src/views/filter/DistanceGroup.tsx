/** How far apart the accounts stand, as radios; and the three warnings as ticks. */
import { useId, useMemo } from 'react';
import { useAtlas } from '../shared/context.tsx';
import { distanceCounts, SWITCHES, type Switch, switchCount } from './counts.ts';
import { useAsked } from './use-asked.ts';

const STEPS = [0, 1, 2, 3, 4] as const;

export function DistanceGroup() {
  const { facts, words, actions } = useAtlas();
  const { asked, hits } = useAsked();
  const counts = useMemo(() => distanceCounts(facts, asked, hits), [facts, asked, hits]);
  const group = useId();
  const { distance } = asked.criteria;
  return (
    <fieldset className="filter-group">
      <legend>{words.filter.group.distance}</legend>
      <div className="filter-choices is-single">
        <label>
          <input
            type="radio"
            name={group}
            checked={distance === null}
            onChange={() => actions.setCriteria({ distance: null })}
          />
          <span>{words.filter.distance.any}</span>
        </label>
        {STEPS.map((steps) => (
          <label key={steps} data-none={counts[steps] === 0}>
            <input
              type="radio"
              name={group}
              checked={distance === steps}
              onChange={() => actions.setCriteria({ distance: steps })}
            />
            <span>
              {steps === 0 ? words.filter.distance[0] : words.filter.distance.steps(steps)}
            </span>{' '}
            <span className="note">{counts[steps]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function SwitchGroup() {
  const { facts, words, actions } = useAtlas();
  const { asked, hits } = useAsked();
  const names = Object.keys(SWITCHES) as Switch[];
  return (
    <fieldset className="filter-group">
      <legend>{words.filter.group.care}</legend>
      <div className="filter-choices is-single">
        {names.map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={asked.criteria[name]}
              onChange={(event) => actions.setCriteria({ [name]: event.target.checked })}
            />
            <span>{words.filter[name]}</span>{' '}
            <span className="note">{switchCount(name, facts, asked, hits)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
