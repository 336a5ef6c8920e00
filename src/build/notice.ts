/** What NOTICE.txt says beyond the packages that package.json names: tools' runtimes, the base map, the record. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const RULE = '-----------';

/** Whether the notice already names the package, with any version. */
export const names = (notice: string, name: string): boolean => notice.includes(` - ${name}@`);

/** Packages that Workbox's own marks in the built service worker name. */
export const workboxIn = (worker: string): string[] => [
  ...new Set(
    [...worker.matchAll(/workbox:([a-z-]+):\d/gu)].map(([, part = '']) => `workbox-${part}`),
  ),
];

/** The licence of an installed package, as it gives it. Throws where it gives none: then a person must look. */
function licenceOf(modules: string, name: string): string {
  const folder = join(modules, name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license?: string;
  };
  const file = readdirSync(folder).find((each) => /^licen[cs]e/iu.test(each));
  const text = file === undefined ? license : readFileSync(join(folder, file), 'utf8');
  if (text === undefined) throw new Error(`${name} ships with the site and names no licence.`);
  return `This site includes the following package:\n\n - ${name}@${version}\n\nIt has this licence:\n\n${text.trim()}`;
}

/** The licence of the record, written out where it is the usual one. */
function recordLicence(licence: string): string {
  if (licence === 'CC BY 4.0')
    return 'Creative Commons Attribution 4.0 International\n(https://creativecommons.org/licenses/by/4.0/)';
  return licence || 'no licence is stated';
}

/** The additions, each after a rule. `modules` is the folder of installed packages. */
export function furtherNotices(
  notice: string,
  packages: readonly string[],
  modules: string,
  basemap: string,
  licence: string,
): string {
  const missing = packages.filter(
    (name) => !names(notice, name) && existsSync(join(modules, name, 'package.json')),
  );
  return [
    ...missing.map((name) => licenceOf(modules, name)),
    `The base map, in basemap/, and the shapes drawn from it:\n\n${basemap.trim()}`,
    `The coded record, in data/, by its authors: ${recordLicence(licence)}. The code of the site: MIT.`,
  ]
    .map((part) => `\n${RULE}\n\n${part}\n`)
    .join('');
}
