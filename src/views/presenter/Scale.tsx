/** The reading scale as five buttons: what the class expects. */
import type { MouseEvent } from 'react';
import { READINGS, type Reading } from '../../domain/vocabulary.ts';
import { singleKeysOn } from '../../state/single-keys.ts';
import { useAtlasState, useWords } from '../shared/context.tsx';
import { HalfMark } from '../shared/Disc.tsx';

export function Scale({
  mark,
  onMark,
}: {
  mark: Reading | null;
  onMark: (reading: Reading) => void;
}) {
  const words = useWords();
  // Beside the map the digits choose the lens: there the number is no key.
  const Key = useAtlasState((state) => state.present) && singleKeysOn() ? 'kbd' : 'b';
  const press = (event: MouseEvent<HTMLButtonElement>, reading: Reading) => {
    onMark(reading);
    // After a click with a pointer, Space should reveal, not press the same button again.
    if (event.detail > 0) event.currentTarget.blur();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row everywhere
    <div className="predict-scale" role="group" aria-label={words.presenter.scale}>
      {READINGS.map((reading) => (
        <button
          key={reading}
          type="button"
          data-reading={reading}
          aria-pressed={mark === reading}
          aria-description={words.reading[reading]}
          aria-keyshortcuts={String(reading)}
          onClick={(event) => press(event, reading)}
        >
          <HalfMark reading={reading} side="independent" />
          <span>{words.readingShort[reading]}</span>
          <Key>{reading}</Key>
        </button>
      ))}
    </div>
  );
}
