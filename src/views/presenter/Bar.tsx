/** The foot of the presentation: the keys, each of them a button too. */

import { singleKeysOn } from '../../state/single-keys.ts';
import type { PresentCommand } from '../../state/stepping.ts';
import { useWords } from '../shared/context.tsx';
import type { FullScreen } from './use-full-screen.ts';
import { WindowButton } from './WindowButton.tsx';

export function Bar({
  at,
  total,
  covered,
  fullScreen,
  onCommand,
}: {
  at: number;
  total: number;
  covered: boolean;
  fullScreen: FullScreen;
  onCommand: (command: PresentCommand) => void;
}) {
  const { presenter } = useWords();
  const { keys } = presenter;
  const single = singleKeysOn();
  return (
    <footer className="present-bar">
      {covered && (
        <button type="button" onClick={() => onCommand('reveal')}>
          <kbd>{keys.space}</kbd> {keys.reveal}
        </button>
      )}
      {total > 1 && (
        <span className="present-pair">
          <button
            type="button"
            aria-label={presenter.previous}
            aria-disabled={at === 0}
            onClick={() => onCommand('previous')}
          >
            <kbd>←</kbd>
          </button>
          <button
            type="button"
            aria-label={presenter.next}
            aria-disabled={at === total - 1 && !covered}
            onClick={() => onCommand('next')}
          >
            <kbd>→</kbd>
          </button>
          <span aria-hidden="true">{keys.scene}</span>
        </span>
      )}
      {covered && single && (
        <span className="present-hint" aria-hidden="true">
          <kbd>5</kbd> {keys.to} <kbd>1</kbd> {keys.answer}
        </span>
      )}
      <button type="button" className="present-wide" onClick={() => onCommand('blank')}>
        {single && <kbd>B</kbd>} {keys.blank}
      </button>
      <span className="grow" />
      {fullScreen.offered && (
        <button type="button" className="present-wide" onClick={fullScreen.enter}>
          {presenter.fullScreen}
        </button>
      )}
      <WindowButton onOpening={fullScreen.expectExit} />
      <button type="button" className="present-wide" onClick={() => onCommand('help')}>
        {single && <kbd>?</kbd>} {keys.help}
      </button>
      <button type="button" onClick={() => onCommand('leave')}>
        <kbd>{keys.esc}</kbd> {keys.leave}
      </button>
    </footer>
  );
}
