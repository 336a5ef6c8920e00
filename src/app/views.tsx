/** The views whose static pages the atlas takes the place of, and what each must have before it can. */
import type { AtlasState } from '../state/store.ts';
import { loadTours } from './load-tours.ts';
import { prepared } from './prepared.tsx';

const dossier = prepared(async () => (await import('../views/dossier/Dossier.tsx')).Dossier);
const list = prepared(async () => (await import('../views/pages.ts')).ListView);
const sources = prepared(async () => (await import('../views/pages.ts')).Sources);
const method = prepared(async () => (await import('../views/pages.ts')).Method);
const tours = prepared(async () => (await import('../views/lessons.ts')).Tours);

export const [Dossier, ListView, Sources, Method, Tours] = [
  dossier.View,
  list.View,
  sources.View,
  method.View,
  tours.View,
];

/**
 * Fetches what a state shows in the panel, so that it stands there at the first rendering.
 *
 * @param root address of the site's first page
 * @throws {Error} where it cannot be had
 */
export async function loadView(
  { selected, page }: Partial<AtlasState>,
  root: string,
): Promise<void> {
  if (selected != null) await dossier.load();
  else if (page === 'list') await list.load();
  else if (page === 'sources') await sources.load();
  else if (page === 'method') await method.load();
  else if (page === 'tours') {
    const [result] = await Promise.all([loadTours(root), tours.load()]);
    if (!result.ok) throw new Error(result.problem);
  }
}
