/** Files of what is shown, of the open incident, or of everything. */
import { useState } from 'react';
import type { Ground } from '../../exports/ground.ts';
import { factBox } from '../../exports/markdown.ts';
import { type GroundSource, useGroundSource } from '../handouts/ground-source.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { useVisible } from '../shared/use-visible.ts';
import { CopyField } from './CopyField.tsx';
import { rasterised } from './raster.ts';
import { saveFile, siteAddress, today } from './site.ts';
import { TAKEAWAYS, type Takeaway, takeaway, takeawayName } from './takeaways.ts';

type Scope = 'open' | 'shown' | 'all';

/** The ground, or an error where it cannot be fetched. */
async function drawnOn(source: GroundSource): Promise<Ground> {
  const result = await source.get();
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

const themeNow = (): 'light' | 'dark' => {
  const { theme } = document.documentElement.dataset;
  if (theme === 'light' || theme === 'dark') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
};

export function TakeSection() {
  const { atlas, lookup, words, foreign } = useAtlas();
  const ground = useGroundSource();
  const site = foreign === null ? siteAddress() : words.importing.site;
  const { incidents, count, total } = useVisible();
  // What is covered is not given away as text.
  const selected = useAtlasState(({ selected, covered }) =>
    selected === covered ? null : selected,
  );
  const lens = useAtlasState((state) => state.lens);
  const incident = selected === null ? undefined : lookup.incidents.get(selected);
  const [wanted, setWanted] = useState<Scope | null>(null);
  const [said, setSaid] = useState('');
  const scopes: readonly Scope[] = [
    ...(incident === undefined ? [] : ['open' as const]),
    ...(incidents.length < total ? ['shown' as const] : []),
    'all',
  ];
  const scope = scopes.find((each) => each === wanted) ?? scopes[0] ?? 'all';
  const names: Record<Scope, string> = {
    open: words.share.onlyThis,
    shown: words.share.shown(count, total),
    all: words.share.everything(total),
  };
  const chosen =
    scope === 'open' && incident !== undefined
      ? [incident]
      : scope === 'shown'
        ? incidents
        : atlas.incidents;
  const save = async (kind: Takeaway) => {
    try {
      const name = takeawayName(kind);
      saveFile(
        name,
        await takeaway(kind, {
          atlas,
          lookup,
          words,
          incidents: chosen,
          lens,
          theme: themeNow(),
          site,
          day: today(),
          ground: () => drawnOn(ground),
          raster: rasterised,
        }),
      );
      setSaid(words.share.saved(name));
    } catch {
      setSaid(words.share.saveFailed);
    }
  };
  return (
    <section className="share-part">
      <h3>{words.share.away}</h3>
      {scopes.length > 1 && (
        <fieldset className="share-scope">
          <legend>{words.share.awayWhat}</legend>
          {scopes.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="share-scope"
                checked={each === scope}
                onChange={() => setWanted(each)}
              />
              {names[each]}
            </label>
          ))}
        </fieldset>
      )}
      <ul className="share-files">
        {TAKEAWAYS.map((kind) => (
          <li key={kind}>
            <button type="button" className="button" onClick={() => void save(kind)}>
              {words.share.files[kind]}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="share-said">
        {said}
      </p>
      {incident !== undefined && (
        <>
          <CopyField
            label={words.share.factBox}
            text={factBox(incident, atlas, lookup, words, { site, day: today() })}
            long
          />
          <p className="note">{words.share.factBoxHelp}</p>
        </>
      )}
    </section>
  );
}
