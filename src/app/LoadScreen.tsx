/** While a record takes its time: how far it is, in words and as a bar, and the way to stop it. */
import { useSyncExternalStore } from 'react';
import { formatNumber, wordsFor } from '../i18n/index.ts';
import type { LoadProgress } from './load.ts';
import { LOCALE } from './locale.ts';

export interface ProgressSource {
  readonly subscribe: (changed: () => void) => () => void;
  readonly now: () => LoadProgress;
}

const megabytes = (bytes: number) => formatNumber(Math.round(bytes / 1e6), LOCALE);
const percent = (share: number) =>
  new Intl.NumberFormat(LOCALE, { style: 'percent' }).format(share);

export function LoadScreen({ source, onCancel }: { source: ProgressSource; onCancel: () => void }) {
  const words = wordsFor(LOCALE).app.loadingRecord;
  const progress = useSyncExternalStore(source.subscribe, source.now);
  const share =
    progress.step === 'parse'
      ? progress.share
      : progress.of === null
        ? null
        : progress.read / progress.of;
  return (
    <div className="load-failure load-screen">
      <h1>{words.title}</h1>
      <p>
        {progress.step === 'parse'
          ? words.parse(percent(progress.share))
          : words.read(
              megabytes(progress.read),
              progress.of === null ? null : megabytes(progress.of),
            )}
      </p>
      <progress aria-label={words.title} {...(share === null ? {} : { value: share })} />
      <button type="button" className="button" onClick={onCancel}>
        {words.cancel}
      </button>
    </div>
  );
}

/** After the reader has stopped it. */
export function LoadStopped({ onAgain }: { onAgain: () => void }) {
  const words = wordsFor(LOCALE).app.loadingRecord;
  return (
    <div className="load-failure">
      <h1>{words.stopped}</h1>
      <p role="status">{words.stoppedHelp}</p>
      <button type="button" className="button solid" onClick={onAgain}>
        {words.again}
      </button>
    </div>
  );
}
