/**
 * A static page as the first paint of the atlas. The page stands until everything is here that the atlas needs to
 * show the same; then one takes the other's place in one step. It stays where the reader has begun to read, where
 * the link names a part of it, and where the atlas cannot be loaded.
 */

export interface FirstPaint {
  /** Address of the site's first page, with a slash at its end. */
  readonly root: string;
  /** What the atlas shows in its place: `?incident=…`. */
  readonly search: string;
  /** Resolves once the atlas's style is here; rejects where it cannot be had. */
  readonly styled: () => Promise<void>;
  /** Puts the atlas's element in the place of the page, to be filled at once; false where the page is to stay. */
  readonly giveWay: () => boolean;
}

const SIGNS = ['scroll', 'keydown', 'pointerdown', 'touchstart', 'selectionchange'] as const;

/** Links whose relative addresses would otherwise follow the page to another folder. */
const PINNED = 'link[rel=icon], link[rel=manifest], link[rel=alternate]';

const loaded = (style: HTMLLinkElement): Promise<void> =>
  style.sheet === null
    ? new Promise((resolve, reject) => {
        style.addEventListener('load', () => resolve(), { once: true });
        style.addEventListener('error', () => reject(new Error(style.href)), { once: true });
      })
    : Promise.resolve();

/** The static page that stands in `page`; null where the page is the atlas's own. */
export function firstPaint(page: Document, app: HTMLElement): FirstPaint | null {
  const { atlasRoot, atlasQuery } = page.documentElement.dataset;
  if (atlasRoot === undefined || atlasQuery === undefined) return null;
  const root = new URL(atlasRoot, page.baseURI).href;
  const search = `?${atlasQuery}`;
  let begun = location.hash !== '' || scrollY > 0;
  const styles = [...page.querySelectorAll<HTMLLinkElement>('link[data-atlas-style]')];
  const ending = new AbortController();
  for (const sign of SIGNS)
    page.addEventListener(
      sign,
      () => {
        begun = true;
      },
      { signal: ending.signal, passive: true },
    );
  return {
    root,
    search,
    styled: async () => {
      await Promise.all(styles.map(loaded));
    },
    giveWay: () => {
      if (begun) return false;
      ending.abort();
      // The browser asks again for icon and manifest when the page's address changes.
      for (const link of page.querySelectorAll<HTMLLinkElement>(PINNED)) link.href = `${link.href}`;
      // From here on every address of the atlas starts at the site's first page.
      history.replaceState(history.state, '', root + search);
      for (const style of styles) style.media = 'all';
      page.querySelector('link[data-page-style]')?.remove();
      page.body.replaceChildren(app);
      return true;
    },
  };
}
