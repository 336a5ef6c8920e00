/** The presenter's window: notes, clock, what comes next; it steers the presentation in the other window. */
import { useEffect } from 'react';
import { paragraphsOf } from '../../domain/paragraphs.ts';
import { READINGS, type Reading } from '../../domain/vocabulary.ts';
import type { Words } from '../../i18n/index.ts';
import { channelName, type PresentationState, STEERING } from '../../state/presenter-messages.ts';
import type { PresentCommand } from '../../state/stepping.ts';
import { Clock } from './Clock.tsx';
import { usePresentKeys } from './use-present-keys.ts';
import { type Remote, usePresentation } from './use-presentation.ts';
import './presenter-window.css';

function steer(command: PresentCommand, send: Remote['send']): void {
  const known = STEERING.find((each) => each === command);
  if (known !== undefined) send({ type: 'command', command: known });
  else if (command.startsWith('mark-'))
    send({ type: 'mark', reading: Number(command.slice(-1)) as Reading });
}

function Marking({
  state,
  words,
  send,
}: {
  state: PresentationState;
  words: Words;
  send: Remote['send'];
}) {
  const { window } = words.presenter;
  if (state.covered === null) return null;
  return (
    <section className="pw-cover" aria-label={words.presenter.scale}>
      <p>
        {state.covered ? window.covered : window.shown}{' '}
        {state.mark === null ? window.noMark : window.mark(words.reading[state.mark])}
      </p>
      {state.covered && (
        <p className="pw-marks">
          {READINGS.map((reading) => (
            <button
              key={reading}
              type="button"
              className="button"
              aria-pressed={state.mark === reading}
              onClick={() => send({ type: 'mark', reading })}
            >
              <kbd>{reading}</kbd> {words.readingShort[reading]}
            </button>
          ))}
        </p>
      )}
    </section>
  );
}

function Steering({
  state,
  words,
  send,
}: {
  state: PresentationState;
  words: Words;
  send: Remote['send'];
}) {
  const { presenter } = words;
  const command = (which: (typeof STEERING)[number]) => () =>
    send({ type: 'command', command: which });
  return (
    <nav className="pw-steer" aria-label={presenter.window.steer}>
      <button type="button" className="button" onClick={command('previous')}>
        ← {presenter.previous}
      </button>
      <button type="button" className="button solid" onClick={command('next')}>
        {state.covered === true ? presenter.revealAll : `${presenter.next} →`}
      </button>
      {state.covered === true && (
        <button type="button" className="button" onClick={command('reveal')}>
          {presenter.window.revealNext}
        </button>
      )}
      <button
        type="button"
        className="button"
        aria-pressed={state.blank}
        onClick={command('blank')}
      >
        {state.blank ? presenter.window.unblank : presenter.keys.blank}
      </button>
    </nav>
  );
}

export function PresenterWindow({ id, words }: { id: string; words: Words }) {
  const { state, ended, send } = usePresentation(id);
  const { presenter } = words;
  usePresentKeys((command) => steer(command, send));
  const title = state?.title ?? presenter.window.title;
  useEffect(() => {
    document.title = `${presenter.window.title} · ${title}`;
  }, [title, presenter]);
  if (state === null) {
    const { noChannel, waiting, ended: left } = presenter.window;
    return (
      <main className="pw">
        <h1>{presenter.window.title}</h1>
        <p role="status">{channelName(id) === null ? noChannel : ended ? left : waiting}</p>
        <Clock startedAt={null} words={words} />
      </main>
    );
  }
  return (
    <main className="pw">
      <header>
        <p className="eyebrow">
          {state.tour} ·{' '}
          {state.total === 1
            ? presenter.oneScene
            : presenter.progress(state.scene + 1, state.total)}
        </p>
        <h1>{state.title}</h1>
        {state.blank && <p className="pw-blank">{presenter.window.blanked}</p>}
      </header>
      <section className="pw-notes" aria-label={presenter.window.notes}>
        {paragraphsOf(state.notes).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {state.ask !== null && (
          <p className="pw-ask">
            <strong>{presenter.window.ask}:</strong> {state.ask}
          </p>
        )}
      </section>
      <Marking state={state} words={words} send={send} />
      <aside>
        <Clock startedAt={state.startedAt} words={words} />
        {state.total > 1 && (
          <p className="pw-next">
            <span className="note">{presenter.window.nextScene}</span>
            <strong>{state.next ?? presenter.window.last}</strong>
          </p>
        )}
      </aside>
      <Steering state={state} words={words} send={send} />
      <p className="visually-hidden" aria-live="polite">
        {words.tours.announce(state.scene + 1, state.total, state.title)}
      </p>
    </main>
  );
}
