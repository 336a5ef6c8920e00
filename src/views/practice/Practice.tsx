/** Code it yourself: a set of ten claims, the same for everybody who opens the link. */
import { type FormEvent, useEffect, useMemo, useState } from 'react';
import { askable, nextSeed, practiceSet } from '../../state/practice.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { PageHead } from '../shared/PageHead.tsx';
import { CodingForm } from './CodingForm.tsx';
import { ResultView } from './ResultView.tsx';
import type { Answer } from './result.ts';
import './practice.css';

/** Answers outlast the page of a dossier that is opened from the result; they never leave memory. */
const kept = new Map<string, readonly Answer[]>();

function Run({ seed }: { seed: string }) {
  const { atlas, actions, words } = useAtlas();
  const items = useMemo(() => practiceSet(askable(atlas), seed), [atlas, seed]);
  const [answers, setAnswers] = useState<readonly Answer[]>(() => kept.get(seed) ?? []);
  const keep = (next: readonly Answer[]) => {
    kept.set(seed, next);
    setAnswers(next);
  };
  const item = items[answers.length];
  if (items.length === 0) return <p>{words.practice.empty}</p>;
  if (item === undefined)
    return (
      <ResultView
        seed={seed}
        items={items}
        answers={answers}
        onAgain={() => keep([])}
        onNext={() => actions.setSeed(nextSeed(seed))}
      />
    );
  return (
    <CodingForm
      key={item.claim.id}
      item={item}
      at={answers.length + 1}
      of={items.length}
      onDone={(answer) => keep([...answers, answer])}
    />
  );
}

function SeedField({ seed }: { seed: string }) {
  const { actions, words } = useAtlas();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = String(new FormData(event.currentTarget).get('seed') ?? '').trim();
    if (/^\d{1,6}(?:-[1-9]\d?)?$/u.test(wanted)) actions.setSeed(wanted);
  };
  return (
    <details className="practice-seed">
      <summary>{words.practice.seed(seed)}</summary>
      <p>{words.practice.seedHelp}</p>
      <form onSubmit={submit}>
        <label>
          {words.practice.enterSeed}{' '}
          <input name="seed" required inputMode="numeric" pattern="\d{1,6}(-[1-9]\d?)?" size={8} />
        </label>
        <button type="submit" className="button">
          {words.practice.takeSeed}
        </button>
      </form>
    </details>
  );
}

export function Practice() {
  const { actions, words } = useAtlas();
  const seed = useAtlasState((state) => state.seed);
  useEffect(() => {
    // A set needs a number, so that its link can be handed on.
    if (seed === null) actions.setSeed(String(1000 + Math.floor(Math.random() * 9000)));
  }, [seed, actions]);
  return (
    <div className="practice">
      <PageHead title={words.practice.title} lede={words.practice.lede} />
      {seed !== null && (
        <>
          <SeedField seed={seed} />
          <Run key={seed} seed={seed} />
        </>
      )}
    </div>
  );
}
