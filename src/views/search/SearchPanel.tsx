/** Full-text search: incidents grouped by the field that matched, said in words. The words filter the map too. */
import { type KeyboardEvent, lazy, Suspense, useDeferredValue, useMemo, useRef } from 'react';
import { SEARCH_FIELDS } from '../../domain/finding.ts';
import { MAX_TEXT } from '../../state/link/field.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { MoreInList } from '../shared/MoreInList.tsx';
import { Hit } from './Hit.tsx';
import './search.css';

/** Most hits that are listed for one field: the map and the list show them all. */
const MOST = 100;

const CheckClaim = lazy(() =>
  import('../pages.ts').then((module) => ({ default: module.CheckClaim })),
);

export function SearchPanel() {
  const { atlas, search, words, actions } = useAtlas();
  const text = useAtlasState((state) => state.criteria.text);
  const asked = useDeferredValue(text.trim());
  const results = useRef<HTMLDivElement>(null);
  const preparing = useAtlasState(() => search.isPreparing());
  const edition = useAtlasState(() => search.edition());
  const hits = useMemo(() => (edition < 0 ? [] : search.find(asked)), [search, edition, asked]);
  const count = useMemo(
    () => (edition < 0 ? 0 : (search.ids(asked)?.size ?? 0)),
    [search, edition, asked],
  );
  const topics = useMemo(
    () => (edition < 0 ? [] : search.findTopics(asked)),
    [search, edition, asked],
  );
  const groups = SEARCH_FIELDS.map((field) => ({
    field,
    hits: hits.filter((hit) => hit.field === field),
  })).filter((group) => group.hits.length > 0);
  const first = groups[0]?.hits[0];

  const onInputKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && first !== undefined) {
      event.preventDefault();
      actions.select(first.incident);
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      results.current?.querySelector('button')?.focus();
    }
  };
  const onResultKey = (event: KeyboardEvent<HTMLElement>) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    const all = [...event.currentTarget.querySelectorAll('button')];
    const at = all.indexOf(event.target as HTMLButtonElement);
    event.preventDefault();
    all[Math.min(Math.max(at + by, 0), all.length - 1)]?.focus();
  };
  return (
    <search className="search">
      <label className="search-label" htmlFor="search-text">
        {words.search.label}
      </label>
      <div className="search-box">
        <input
          id="search-text"
          type="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={MAX_TEXT}
          placeholder={words.search.placeholder}
          value={text}
          onChange={(event) => actions.setCriteria({ text: event.target.value })}
          onKeyDown={onInputKey}
        />
        {text !== '' && (
          <button
            type="button"
            className="button ghost"
            onClick={() => actions.setCriteria({ text: '' })}
          >
            {words.search.clear}
          </button>
        )}
      </div>
      <p className="search-status" role="status">
        {asked === ''
          ? words.search.help
          : preparing
            ? words.search.preparing
            : hits.length === 0
              ? words.search.nothing(asked)
              : `${words.search.found(count)}. ${words.search.mapToo}`}
        {text.length === MAX_TEXT && ` ${words.search.cut(MAX_TEXT)}`}
      </p>
      {asked !== '' && !preparing && hits.length === 0 && topics.length === 0 && (
        <p>{words.search.nothingHelp}</p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it moves focus among the buttons inside */}
      <div ref={results} onKeyDown={onResultKey}>
        {groups.map((group) => (
          <section key={group.field} className="search-group">
            <h3>
              {words.search.group[group.field]} <span>· {group.hits.length}</span>
            </h3>
            <ul>
              {group.hits.slice(0, MOST).map((hit) => (
                <Hit key={hit.incident} hit={hit} />
              ))}
              {group.hits.length > MOST && <MoreInList count={group.hits.length - MOST} />}
            </ul>
          </section>
        ))}
        {topics.length > 0 && (
          <section className="search-group">
            <h3>
              {words.search.topics} <span>· {topics.length}</span>
            </h3>
            <ul>
              {topics.map((hit) => (
                <li key={hit.topic}>
                  <button
                    type="button"
                    className="search-hit"
                    onClick={() => actions.goTo('regional')}
                  >
                    <span />
                    <span>{atlas.regional.find((topic) => topic.id === hit.topic)?.title}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <Suspense fallback={null}>
        <CheckClaim />
      </Suspense>
    </search>
  );
}
