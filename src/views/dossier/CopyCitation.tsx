/** Copies a citation, and says whether it worked; where it cannot, the text stands there to be selected. */
import { useState } from 'react';
import { useAtlas } from '../shared/context.tsx';

export function CopyCitation({ text }: { text: string }) {
  const { words } = useAtlas();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = async () => {
    try {
      // Absent on pages that are not served securely.
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <div className="passage-cite">
      <button type="button" className="text-button" onClick={() => void copy()}>
        {words.dossier.copyCitation}
      </button>
      <span role="status">
        {outcome === 'copied' && words.dossier.copied}
        {outcome === 'failed' && words.dossier.copyFailed}
      </span>
      {outcome === 'failed' && <p className="passage-citation">{text}</p>}
    </div>
  );
}
