/** Opening a dataset of one's own: choose, say what the columns mean, read the mistakes, open. */
import { useEffect, useRef } from 'react';
import { useAtlas } from '../shared/context.tsx';
import { PageHead } from '../shared/PageHead.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { Columns } from './Columns.tsx';
import { useDesk, useForeignSource } from './foreign.ts';
import { MistakeTable } from './MistakeTable.tsx';
import '../shared/wide-table.css';
import './import.css';

function Reading({ file, share }: { file: string; share: number }) {
  const { words, locale } = useAtlas();
  const { desk } = useForeignSource();
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
  return (
    <div className="import-reading">
      <label>
        <span>{words.importing.reading(file, percent)}</span>
        <progress value={share} max={1} />
      </label>
      <button type="button" className="button" onClick={desk.cancel}>
        {words.importing.cancel}
      </button>
    </div>
  );
}

function Step() {
  const { words } = useAtlas();
  const { desk, open } = useForeignSource();
  const state = useDesk();
  switch (state.step) {
    case 'empty':
      return <ChooseFile said={state.said === null ? '' : words.importing.cancelled} />;
    case 'reading':
      return <Reading file={state.file} share={state.share} />;
    case 'columns':
      return <Columns file={state.file} open={state.open} />;
    case 'failed':
      return (
        <div className="import-failed">
          <h2 tabIndex={-1}>{words.importing.failed(state.file)}</h2>
          <p>{words.importing.obstacle[state.obstacle](state.detail)}</p>
          <div className="import-actions">
            {state.open !== null && (
              <button type="button" className="button solid" onClick={desk.backToColumns}>
                {words.importing.back}
              </button>
            )}
            <button type="button" className="button" onClick={desk.clear}>
              {words.importing.another}
            </button>
          </div>
          <MistakeTable mistakes={state.mistakes} count={state.mistakeCount} />
        </div>
      );
    case 'ready': {
      const { imported, file } = state;
      return (
        <div className="import-ready">
          <h2 tabIndex={-1}>
            {words.importing.ready(imported.atlas.incidents.length, imported.rows)}
          </h2>
          <p>{words.importing.elsewhere}</p>
          <div className="import-actions">
            <button type="button" className="button solid" onClick={() => open(file, imported)}>
              {words.importing.open}
            </button>
            {state.open !== null && (
              <button type="button" className="button" onClick={desk.backToColumns}>
                {words.importing.back}
              </button>
            )}
            <button type="button" className="button ghost" onClick={desk.clear}>
              {words.importing.another}
            </button>
          </div>
          <MistakeTable mistakes={imported.mistakes} count={imported.mistakeCount} />
        </div>
      );
    }
  }
}

export function ImportPage() {
  const { words } = useAtlas();
  const { step } = useDesk();
  const box = useRef<HTMLDivElement>(null);
  const first = useRef(step);
  // Each step replaces the one before, and the button that was pressed with it: focus goes to its heading.
  useEffect(() => {
    if (first.current === step) return;
    first.current = step;
    box.current?.querySelector<HTMLElement>('h2, button')?.focus();
  }, [step]);
  return (
    <div className="import">
      <PageHead title={words.importing.title} lede={words.importing.lede} />
      <div aria-live="polite" ref={box}>
        <Step />
      </div>
    </div>
  );
}
