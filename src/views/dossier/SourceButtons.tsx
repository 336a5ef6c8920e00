/** The sources of a claim: each button opens the passage behind it. */
import type { Claim } from '../../domain/model.ts';
import type { Words } from '../../i18n/index.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { passageKey, type Spot, spotsOf } from './sources-of.ts';

/** "in AAN 2013 ¶32", "via IWPR, in Brief 7 ¶29", "AAN 2013 ¶32". */
export function sourceWords({ short: name, passage, way }: Spot, words: Words): string {
  // A text's short name and its paragraph stay on one line.
  const short = name.replaceAll(' ', '\u00a0');
  return way.kind === 'via'
    ? words.dossier.source.via(way.teller, short, passage.locator)
    : words.dossier.source[way.kind](short, passage.locator);
}

function SourceButton({ claim, spot }: { claim: Claim; spot: Spot }) {
  const { words, actions } = useAtlas();
  const key = passageKey(claim.id, spot.index);
  const open = useAtlasState((state) => state.passage === key);
  return (
    <button
      type="button"
      className="source-button"
      data-source={key}
      aria-expanded={open}
      onClick={() => actions.openPassage(open ? null : key)}
    >
      <span>{sourceWords(spot, words)}</span>
    </button>
  );
}

export function SourceButtons({ claim }: { claim: Claim }) {
  const { lookup } = useAtlas();
  return (
    <span className="statement-sources">
      {spotsOf(claim, lookup).map((spot) => (
        <SourceButton key={spot.index} claim={claim} spot={spot} />
      ))}
    </span>
  );
}

/** The button that opens a passage, where it is on the page. */
export const findSource = (key: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-source="${CSS.escape(key)}"]`);

/** Moves the focus to the button that opens a passage. */
export function focusSource(key: string): void {
  findSource(key)?.focus();
}
