/** The passage behind a statement: where it stands, what the text does with it, how it got there. */
import { useRef } from 'react';
import type { Claim, Passage, SourceDocument } from '../../domain/model.ts';
import { ladderOf, tellings } from '../../domain/origins.ts';
import { documentLine, plainCitation } from '../../exports/plain-citation.ts';
import { Ladder } from '../charts/Ladder.tsx';
import { firstTellers } from '../charts/rungs.ts';
import { useAtlas } from '../shared/context.tsx';
import { CloseButton } from '../shared/icons.tsx';
import { Spoken } from '../shared/Spoken.tsx';
import { CopyCitation } from './CopyCitation.tsx';
import { relationLines } from './relation-lines.ts';
import { focusSource, sourceWords } from './SourceButtons.tsx';
import { allSpotsOf, passageKey } from './sources-of.ts';
import { usePassageFocus } from './use-passage-focus.ts';

interface OpenPassage {
  readonly claim: Claim;
  readonly index: number;
}

function PassageHead({
  source,
  passage,
  onClose,
}: {
  source: SourceDocument;
  passage: Passage;
  onClose: () => void;
}) {
  const { words, locale } = useAtlas();
  const where = [
    documentLine(source, locale),
    words.dossier.paragraph(passage.locator),
    ...(passage.sourceNote === undefined ? [] : [words.dossier.note(passage.sourceNote)]),
  ];
  return (
    <div className="passage-head">
      <p>
        <b>{source.title}</b>
        <span>{where.join(' · ')}</span>
      </p>
      <CloseButton label={words.dossier.closePassage} onClose={onClose} />
    </div>
  );
}

/** What the text does with the claim, on what grounds it was said, and how it is coded. */
function How({ claim, passage }: { claim: Claim; passage: Passage }) {
  const { words } = useAtlas();
  const [before, stance, after] = words.dossier.theText(
    words.stance[passage.stance],
    words.hedge[passage.hedge],
  );
  return (
    <>
      <p className="passage-how">
        {before}
        <b>{stance}</b>
        {after} {passage.comment} {words.dossier.basis(words.basis[claim.basis])}
      </p>
      {claim.reading !== null && claim.reason !== null && (
        <p className="passage-coded">
          {words.dossier.reads(words.reading[claim.reading], claim.reason)}
        </p>
      )}
    </>
  );
}

function Relations({ claim }: { claim: Claim }) {
  const { lookup, words } = useAtlas();
  const lines = relationLines(claim, lookup, words);
  if (lines.length === 0) return null;
  return (
    <ul className="passage-relations">
      {lines.map((line) => (
        <li key={line.key}>
          <b>{line.does}:</b> {line.says}
          {line.grounds !== '' && <span> ({line.grounds})</span>}
        </li>
      ))}
    </ul>
  );
}

function Travelled({ claim, index, onOpen }: OpenPassage & { onOpen: (at: number) => void }) {
  const { words } = useAtlas();
  if (ladderOf(claim, '').length < 2) return null;
  return (
    <div className="passage-ladder">
      <h4>
        {words.dossier.route}
        <span>{words.dossier.tellings(tellings(claim), firstTellers(claim))}</span>
      </h4>
      <Ladder claim={claim} here={index} onOpen={onOpen} />
    </div>
  );
}

function OtherPassages({ claim, index, onOpen }: OpenPassage & { onOpen: (at: number) => void }) {
  const { lookup, words } = useAtlas();
  const others = allSpotsOf(claim, lookup).filter((spot) => spot.index !== index);
  if (others.length === 0) return null;
  return (
    <div className="passage-also">
      <h4>{words.dossier.alsoIn}</h4>
      <ul>
        {others.map((spot) => (
          <li key={spot.index}>
            <button type="button" className="text-button" onClick={() => onOpen(spot.index)}>
              {sourceWords(spot, words)}
            </button>{' '}
            {spot.passage.quote !== '' && <span>{words.dossier.quoted(spot.passage.quote)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

export function PassageView({ claim, index }: OpenPassage) {
  const { lookup, words, actions, locale } = useAtlas();
  const box = useRef<HTMLElement>(null);
  const key = passageKey(claim.id, index);
  usePassageFocus(box, key);
  const passage = claim.passages[index];
  const source = passage === undefined ? undefined : lookup.documents.get(passage.document);
  if (passage === undefined || source === undefined) return null;
  const open = (at: number) => actions.openPassage(passageKey(claim.id, at));
  const close = () => {
    actions.openPassage(null);
    focusSource(key);
  };
  return (
    <section
      className="passage"
      data-side={claim.camp}
      ref={box}
      tabIndex={-1}
      aria-label={`${source.short}, ${words.dossier.paragraph(passage.locator)}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <PassageHead source={source} passage={passage} onClose={close} />
      {passage.quote !== '' && (
        <blockquote>
          <Spoken text={words.dossier.quoted(passage.quote)} />
        </blockquote>
      )}
      <How claim={claim} passage={passage} />
      <Relations claim={claim} />
      <Travelled claim={claim} index={index} onOpen={open} />
      <OtherPassages claim={claim} index={index} onOpen={open} />
      <CopyCitation text={plainCitation(source, passage, locale)} />
    </section>
  );
}
