/** Opening a dataset of one's own: choose, say what the columns mean, read the mistakes, open. */
import { type ReactNode, useEffect, useRef } from 'react';
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

/** How the check of a file ended, and the ways on from there. */
function Outcome({
  title,
  help,
  canGoBack,
  onOpen,
  children,
}: {
  title: string;
  help: string;
  /** Whether there are columns to go back to. */
  canGoBack: boolean;
  onOpen?: () => void;
  children: ReactNode;
}) {
  const { words } = useAtlas();
  const { desk } = useForeignSource();
  const back = onOpen === undefined ? 'button solid' : 'button';
  return (
    <div>
      <h2 tabIndex={-1}>{title}</h2>
      <p>{help}</p>
      <div className="import-actions">
        {onOpen !== undefined && (
          <button type="button" className="button solid" onClick={onOpen}>
            {words.importing.open}
          </button>
        )}
        {canGoBack && (
          <button type="button" className={back} onClick={desk.backToColumns}>
            {words.importing.back}
          </button>
        )}
        <button type="button" className="button" onClick={desk.clear}>
          {words.importing.another}
        </button>
      </div>
      {children}
    </div>
  );
}

function Step() {
  const { words } = useAtlas();
  const { open } = useForeignSource();
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
        <Outcome
          title={words.importing.failed(state.file)}
          help={words.importing.obstacle[state.obstacle](state.detail)}
          canGoBack={state.open !== null}
        >
          <MistakeTable mistakes={state.mistakes} count={state.mistakeCount} />
        </Outcome>
      );
    case 'ready': {
      const { imported, file } = state;
      return (
        <Outcome
          title={words.importing.ready(imported.atlas.incidents.length, imported.rows)}
          help={words.importing.elsewhere}
          canGoBack={state.open !== null}
          onOpen={() => open(file, imported)}
        >
          <MistakeTable mistakes={imported.mistakes} count={imported.mistakeCount} />
        </Outcome>
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
    <div className="import" data-step={step}>
      <PageHead title={words.importing.title} lede={words.importing.lede} />
      <div aria-live="polite" ref={box}>
        <Step />
      </div>
    </div>
  );
}
