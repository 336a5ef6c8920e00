/** Which packages went into the built scripts and styles: what NOTICE.txt must list, taken from the build itself. */
import type { Plugin } from 'vite';

/** Where the list is left for the steps after the build. */
export const PACKAGES_FILE = '.vite/packages.json';

/** Name of the package that a module belongs to; null for our own. */
export function packageOf(moduleId: string): string | null {
  const inside = moduleId.replaceAll('\\', '/').split('/node_modules/').at(-1);
  if (inside === undefined || inside === moduleId.replaceAll('\\', '/')) return null;
  return /^(?:@[^/]+\/)?[^/?]+/u.exec(inside)?.[0] ?? null;
}

/** Writes the sorted names into the built site. */
export function shippedPackages(): Plugin {
  return {
    name: 'shipped-packages',
    apply: 'build',
    generateBundle(_options, bundle) {
      const names = new Set<string>();
      for (const file of Object.values(bundle)) {
        const modules =
          file.type === 'chunk' ? file.moduleIds : file.originalFileNames.map((each) => `/${each}`);
        for (const id of modules) {
          const name = packageOf(id);
          if (name !== null) names.add(name);
        }
      }
      this.emitFile({
        type: 'asset',
        fileName: PACKAGES_FILE,
        source: `${JSON.stringify([...names].sort(), null, 2)}\n`,
      });
    },
  };
}
