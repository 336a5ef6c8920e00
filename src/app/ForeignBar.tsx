/** Says, for as long as it is so, that the reader looks at a file of their own, and leads back. */
import { useEffect, useRef } from 'react';
import { useAtlas } from '../views/shared/context.tsx';

export function ForeignBar() {
  const { foreign, words } = useAtlas();
  const bar = useRef<HTMLElement>(null);
  // It comes with the dataset, in place of the button that was pressed: the focus needs somewhere to be.
  useEffect(() => bar.current?.focus(), []);
  if (foreign === null) return null;
  return (
    <aside className="foreign-bar" ref={bar} tabIndex={-1} aria-label={words.importing.title}>
      <p role="status">
        {words.importing.looking(foreign.file)}
        {foreign.mistakes > 0 && (
          <>
            {' '}
            <span>({words.importing.lookingMistakes(foreign.mistakes)})</span>
          </>
        )}
      </p>
      <button type="button" className="button" onClick={foreign.leave}>
        {words.importing.backToOwn}
      </button>
    </aside>
  );
}
