/** Groups of rows, each under a heading with its count. */
import { useId } from 'react';
import type { Lens } from '../../symbology/disc.ts';
import { useAtlas } from '../shared/context.tsx';
import type { GroupKey, KeptGroup } from './groups.ts';
import { Row } from './Row.tsx';

/** The heading of a group in words. */
export function useGroupName(): (key: GroupKey, lens: Lens) => string {
  const { words, locale } = useAtlas();
  const countries = new Intl.DisplayNames([locale], { type: 'region' });
  return (key, lens) => {
    switch (key.kind) {
      case 'standing':
        return words.overview.standing[key.standing];
      case 'year':
        return key.year ?? words.shared.undated;
      case 'area':
        return key.area === null
          ? words.shared.noPlace
          : key.area === 'XX'
            ? words.overview.wholeCountry
            : (countries.of(key.area) ?? key.area);
      case 'covered':
        return words.overview.covered;
      default:
        return lens === 'contrast' ? '' : words.overview[key.kind][lens];
    }
  };
}

export function RowGroups({
  groups,
  lens,
  tabbable,
  level,
}: {
  groups: readonly KeptGroup[];
  lens: Lens;
  tabbable: string | null;
  level: 2 | 3;
}) {
  const name = useGroupName();
  const prefix = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return groups.map((group) => (
    <section key={group.id} className="overview-group" aria-labelledby={`${prefix}-${group.id}`}>
      <Heading id={`${prefix}-${group.id}`}>
        {name(group.key, lens)} <span className="overview-count">· {group.rows.length}</span>
      </Heading>
      <ol>
        {group.rows.slice().map((row) => (
          <Row
            key={row.incident.id}
            incident={row.incident}
            mark={row.mark}
            lens={lens}
            tabbable={row.incident.id === tabbable}
          />
        ))}
      </ol>
    </section>
  ));
}
