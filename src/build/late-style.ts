/**
 * The views' style at the end of the page. A sheet in the head keeps the page blank until it has come, and the list
 * of incidents, which needs none of it, stands before it here. The script still waits for it: nothing that the atlas
 * shows goes unstyled.
 */
import type { Plugin } from 'vite';
import { VIEWS } from './first-chunk.ts';

const LINK = new RegExp(`\\s*<link rel="stylesheet"[^>]*/${VIEWS}-[^>]*>`, 'u');

/** @throws {Error} where the page does not ask for the views' style */
export function withLateStyle(html: string): string {
  const link = LINK.exec(html)?.[0];
  if (link === undefined) throw new Error(`The built page has no link to ${VIEWS}-….css.`);
  return html.replace(link, '').replace('</body>', () => `${link.trim()}\n  </body>`);
}

export function lateStyle(): Plugin {
  return {
    name: 'late-style',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: withLateStyle },
  };
}
