/** What can be done with a dossier. An action that the shell does not offer is not shown. */
import { useId, useState } from 'react';
import type { Claim } from '../../domain/model.ts';
import { formatNumber } from '../../i18n/index.ts';
import { useAtlas } from '../shared/context.tsx';
import { TextsUsed, textsOf } from './TextsUsed.tsx';

export interface DossierActions {
  readonly onCite?: (() => void) | undefined;
  readonly onPrint?: (() => void) | undefined;
  readonly onReport?: (() => void) | undefined;
}

export function Actions({
  claims,
  onCite,
  onPrint,
  onReport,
}: DossierActions & { readonly claims: readonly Claim[] }) {
  const { words, locale } = useAtlas();
  const [open, setOpen] = useState(false);
  const list = useId();
  return (
    <>
      <div className="dossier-actions actions">
        {onCite && (
          <button type="button" className="button" onClick={onCite}>
            {words.dossier.cite}
          </button>
        )}
        <button
          type="button"
          className="button"
          aria-expanded={open}
          aria-controls={list}
          onClick={() => setOpen(!open)}
        >
          {words.dossier.sources}{' '}
          <span className="dossier-soft">{formatNumber(textsOf(claims).size, locale)}</span>
        </button>
        {onPrint && (
          <button type="button" className="button ghost" onClick={onPrint}>
            {words.dossier.handout}
          </button>
        )}
        {onReport && (
          <button type="button" className="button ghost" onClick={onReport}>
            {words.dossier.report}
          </button>
        )}
      </div>
      {open && <TextsUsed claims={claims} id={list} />}
    </>
  );
}
