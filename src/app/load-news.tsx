/** Where news of the load stands: under the list of incidents while the first page shows that, else alone. */
import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';

export interface LoadNews {
  readonly say: (news: ReactNode) => void;
  /** The atlas is here: there is nothing more to say. */
  readonly end: () => void;
}

/** The list stays readable till the atlas can show something better; a link that asks for one view has none. */
export function loadNews(root: Root, page: Document): LoadNews {
  const { asked } = page.documentElement.dataset;
  if (page.querySelector('main.first') === null || asked !== undefined)
    return { say: (news) => root.render(<main>{news}</main>), end: () => {} };
  let strip: { readonly element: HTMLElement; readonly root: Root } | null = null;
  const begin = () => {
    const element = page.createElement('aside');
    element.className = 'load-news';
    page.body.append(element);
    return { element, root: createRoot(element) };
  };
  return {
    say: (news) => {
      strip ??= begin();
      strip.root.render(news);
    },
    end: () => {
      strip?.root.unmount();
      strip?.element.remove();
      strip = null;
    },
  };
}
