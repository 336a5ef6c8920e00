/** Title of a page of the panel, with the way back to the overview. */
import type { ReactNode } from 'react';
import { useAtlas } from './context.tsx';
import { BackIcon } from './icons.tsx';
import './page.css';

export function PageHead({ title, lede }: { title: string; lede?: ReactNode }) {
  const { actions, words } = useAtlas();
  return (
    <header className="page-head">
      <button type="button" className="page-back" onClick={() => actions.goTo('overview')}>
        <BackIcon />
        {words.app.pages.overview}
      </button>
      <h1>{title}</h1>
      {lede !== undefined && <p className="page-lede">{lede}</p>}
    </header>
  );
}
