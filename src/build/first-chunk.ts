/**
 * One chunk for all that the first view needs. Left to itself the bundler puts what later views share with it into
 * chunks of their own, and each costs the names that it gives away and the words that it does not share.
 *
 * Style is cut in two for the same reason: what the page shows before its script runs is in `src/styles/`, and the
 * views' rules, which say much the same of one another, are one sheet.
 */

interface ModuleGraph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/** The page and its script stay an entry of their own: the manifest names them. */
const ENTRY = /\/(?:index\.html|src\/main\.tsx)$/u;

/** Shared by later chunks, and so small that a file of its own would cost as much again. */
const SMALL = /\/src\/(?:geo\/mercator|state\/drawn-map|symbology\/disc-parts|time\/days)\.ts$/u;

/** All that a module imports at once, itself included; what it imports later is left out. */
export function closureOf(entry: string, graph: ModuleGraph): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const each of graph.getModuleInfo(id)?.importedIds ?? []) visit(each);
  };
  visit(entry);
  return seen;
}

/** Names the chunk of a module: `first`, or none in particular. */
export function firstChunk(root: string): (id: string, graph: ModuleGraph) => string | null {
  let closure: ReadonlySet<string> | undefined;
  return (id, graph) => {
    closure ??= closureOf(`${root}/index.html`, graph);
    return SMALL.test(id) || (closure.has(id) && !ENTRY.test(id)) ? 'first' : null;
  };
}

/** The chunk of the views' style. */
export const VIEWS = 'views';

/** Whether a module is of the views' style: all that is not in `src/styles/`. */
export const isViewStyle = (id: string): boolean =>
  id.endsWith('.css') && !id.includes('/src/styles/');

/** For `codeSplitting.groups`. A module goes to the first that takes it, and brings along what it imports. */
export const chunkGroups = (root: string) => [
  { name: VIEWS, test: isViewStyle, priority: 1 },
  { name: firstChunk(root) },
];
