/** Link to exactly this view, with or without the filters; to the open claim where one is open. */
import { useState } from 'react';
import { NO_CRITERIA } from '../../state/store.ts';
import { writeLink } from '../../state/link.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import './share.css';

function CopyField({ label, text }: { label: string; text: string }) {
  const { words } = useAtlas();
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.share.copied);
    } catch {
      setSaid(words.share.copyByHand);
    }
  };
  return (
    <div className="share-field">
      <label>
        <span>{label}</span>
        <input readOnly value={text} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <button type="button" className="button" onClick={copy}>{words.share.copy}</button>
      <span role="status" className="share-said">{said}</span>
    </div>
  );
}

export function SharePanel() {
  const { words } = useAtlas();
  const state = useAtlasState((each) => each);
  const address = (query: string) => `${location.origin}${location.pathname}${query === '' ? '' : `?${query}`}`;
  const withAll = address(writeLink(state));
  const without = address(writeLink({ ...state, criteria: NO_CRITERIA, time: null, knownBy: null }));
  return (
    <div className="share">
      <CopyField label={words.share.exactly} text={withAll} />
      {withAll !== without && <CopyField label={words.share.withoutFilters} text={without} />}
    </div>
  );
}
