/** The second window: it needs no record, only the words and the channel named in its address. */

import { StrictMode } from 'react';
import type { Root } from 'react-dom/client';
import { wordsFor } from '../i18n/index.ts';
import { PresenterWindow } from '../views/presenter/PresenterWindow.tsx';
import { LOCALE } from './locale.ts';

/** Renders the presenter's window for the presentation with this id. */
export function renderPresenterPage(root: Root, id: string): void {
  root.render(
    <StrictMode>
      <PresenterWindow id={id} words={wordsFor(LOCALE)} />
    </StrictMode>,
  );
}
