/** The snippet by which another page embeds a view. */
import { markup } from './markup.ts';

const EMBED_HEIGHT = 560;

/** An iframe with a title, loaded when it comes near; it may run its own scripts and open links in new tabs. */
export function embedSnippet(address: string, title: string): string {
  return markup`<iframe src="${address}" title="${title}" loading="lazy" width="100%" height="${EMBED_HEIGHT}" style="border:0;max-width:44rem" referrerpolicy="strict-origin-when-cross-origin"></iframe>`
    .text;
}
