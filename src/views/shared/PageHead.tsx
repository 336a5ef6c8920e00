/** Title of a page of the panel, with the way back to the overview. */
import type { ReactNode } from 'react';
import { useAtlas } from './context.tsx';
import './page.css';

export function PageHead({ title, lede }: { title: string; lede?: ReactNode }) {
  const { actions, words } = useAtlas();
  return (
    <header className="page-head">
      <button type="button" className="page-back" onClick={() => actions.goTo('overview')}>
        <svg
          width="14"
          height="14"
          viewBox="0 0 14 14"
          fill="none"
          stroke="currentColor"
          strokeWidth={1.6}
          aria-hidden="true"
        >
          <path d="M9 2 4 7l5 5" />
        </svg>
        {words.app.pages.overview}
      </button>
      <h1>{title}</h1>
      {lede !== undefined && <p className="page-lede">{lede}</p>}
    </header>
  );
}
