/** One list of the criteria as ticks, each with how many incidents it would show. */
import { useMemo } from 'react';
import type { Criteria } from '../../state/store.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { type Facet, facetCounts } from './counts.ts';
import { useAsked } from './use-asked.ts';

type Values<F extends Facet> = Criteria[F][number];

export function ChoiceGroup<F extends Facet>({
  facet,
  values,
  name,
}: {
  facet: F;
  values: readonly Values<F>[];
  name: (value: Values<F>) => string;
}) {
  const { facts, words, actions } = useAtlas();
  const { asked, hits } = useAsked();
  const chosen = useAtlasState((state) => state.criteria[facet]) as readonly Values<F>[];
  const counts = useMemo(() => facetCounts(facet, facts, asked, hits), [facet, facts, asked, hits]);
  // What no incident of the record has is no choice; what is ticked stays to be unticked.
  const offered = values.filter(
    (value) =>
      counts.has(value) ||
      chosen.includes(value) ||
      facts.some((each) => (each[facet] as ReadonlySet<string>).has(value)),
  );
  const toggle = (value: Values<F>) => {
    const next = chosen.includes(value)
      ? chosen.filter((each) => each !== value)
      : [...chosen, value];
    actions.setCriteria({ [facet]: next } as Partial<Criteria>);
  };
  if (offered.length === 0) return null;
  return (
    <fieldset className="filter-group">
      <legend>{words.filter.group[facet]}</legend>
      {chosen.length > 0 && (
        <button
          type="button"
          className="filter-clear"
          aria-label={words.filter.clearGroup(words.filter.group[facet])}
          onClick={() => actions.setCriteria({ [facet]: [] } as Partial<Criteria>)}
        >
          {words.filter.clear}
        </button>
      )}
      <div className="filter-choices">
        {offered.map((value) => {
          const count = counts.get(value) ?? 0;
          return (
            <label key={value} data-none={count === 0}>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={() => toggle(value)}
              />
              <span>{name(value)}</span> <span className="note">{count}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
