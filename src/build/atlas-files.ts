/** What the built first page loads, from Vite's manifest: for static pages that the atlas takes over. */
import type { AtlasFiles } from './pages/layout.ts';

export interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

/**
 * Scripts and styles of the entry and of all that it imports at once, the imported first.
 *
 * @throws {Error} where the manifest does not have the entry, or something that it imports
 */
export function atlasFiles(
  manifest: Readonly<Record<string, Chunk>>,
  policy: string,
  entry = 'index.html',
): AtlasFiles {
  const seen = new Set<string>();
  const chunks: Chunk[] = [];
  const visit = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    const chunk = manifest[name];
    if (chunk === undefined) throw new Error(`The build's manifest has no ${name}.`);
    for (const each of chunk.imports ?? []) visit(each);
    chunks.push(chunk);
  };
  visit(entry);
  const first = manifest[entry]?.file ?? '';
  return {
    entry: first,
    scripts: chunks.map(({ file }) => file).filter((file) => file !== first),
    styles: [...new Set(chunks.flatMap(({ css }) => css ?? []))],
    policy,
  };
}
