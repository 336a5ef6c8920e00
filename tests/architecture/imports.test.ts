import { describe, expect, test } from 'vitest';
import { allImports, type Import, importsIn, reachableFrom } from './imports.ts';

/** Which part may import which; the table of ARCHITECTURE.md, with the parts that came since. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  // The names of faults are keyed by the closed lists of the part that finds them.
  i18n: ['domain', 'import'],
  geo: ['domain'],
  time: ['domain'],
  symbology: ['domain', 'i18n'],
  dataset: ['domain', 'time'],
  // Reads files that somebody opens: like the build-time half it draws places, but runs in the browser.
  import: ['domain', 'time', 'geo', 'dataset'],
  // Build-time half of `dataset`: it draws places and reads dates, which the browser's half must not.
  compile: ['domain', 'time', 'geo', 'dataset'],
  state: ['domain', 'time'],
  exports: ['domain', 'geo', 'time', 'symbology', 'i18n'],
  map: ['domain', 'geo', 'time', 'symbology', 'state', 'i18n'],
  views: ['domain', 'geo', 'time', 'symbology', 'import', 'state', 'exports', 'i18n'],
  app: [
    'domain',
    'geo',
    'time',
    'symbology',
    'dataset',
    'import',
    'state',
    'exports',
    'map',
    'views',
    'i18n',
    'styles',
  ],
  // Draws the first page as map and overview will: it asks them where discs stand and how rows are grouped.
  build: [
    'dataset',
    'compile',
    'exports',
    'domain',
    'geo',
    'time',
    'symbology',
    'state',
    'map',
    'views',
    'i18n',
  ],
  main: ['app', 'dataset', 'domain', 'i18n', 'state', 'styles'],
};

/** Packages that one part knows and no other. */
const KEPT_IN: readonly (readonly [pattern: RegExp, part: string])[] = [
  [/^maplibre-gl/u, 'map'],
  [/^(?:pbf|@mapbox\/vector-tile)$/u, 'map'],
  [/^@turf\//u, 'geo'],
  [/^polylabel$/u, 'geo'],
  [/^edtf$/u, 'time'],
  [/^yaml$/u, 'compile'],
  [/^papaparse$/u, 'import'],
  [/^minisearch$/u, 'state'],
  [/^node:/u, 'build'],
];

function partOf(file: string): string {
  const [, folder = '', inner = ''] = file.split('/');
  if (/^main\.tsx?$/u.test(folder)) return 'main';
  if (folder === 'dataset' && (inner === 'compile' || inner === 'rules')) return 'compile';
  if (folder === 'dataset' && inner === 'import') return 'import';
  return folder;
}

function breaches(imports: readonly Import[]): string[] {
  return imports.flatMap(({ file, target, isPackage }) => {
    const from = partOf(file);
    if (isPackage) {
      const kept = KEPT_IN.find(([pattern]) => pattern.test(target));
      return kept === undefined || kept[1] === from
        ? []
        : [`${file} imports ${target}, which only ${kept[1]} may`];
    }
    const to = partOf(target);
    if (from === to || MAY_IMPORT[from]?.includes(to)) return [];
    return [`${file} imports ${target}: ${from} may not import ${to}`];
  });
}

const packagesOf = (imports: readonly Import[]) =>
  imports.filter((one) => one.isPackage).map((one) => one.target);

describe('imports run one way', () => {
  const imports = allImports();

  test('no part imports what it may not', () => {
    expect(imports.length).toBeGreaterThan(50);
    expect(breaches(imports)).toEqual([]);
  });

  test('what the browser runs carries neither the YAML nor the EDTF parser', () => {
    const packages = packagesOf(reachableFrom('src/main.tsx', imports));
    expect(
      packages.filter((name) => /^(?:yaml|edtf|@valibot\/to-json-schema|node:.*)$/u.test(name)),
    ).toEqual([]);
  });

  test('reading the compiled record needs valibot and nothing else', () => {
    expect(new Set(packagesOf(reachableFrom('src/dataset/compiled.ts', imports)))).toEqual(
      new Set(['valibot']),
    );
  });

  test('the drawn map and the choice of a map carry nothing of the map engine', () => {
    const drawn = packagesOf(reachableFrom('src/map/drawn/index.ts', imports));
    expect(drawn).toContain('@mapbox/vector-tile');
    expect(drawn.filter((name) => name.startsWith('maplibre-gl'))).toEqual([]);
  });

  test('wording dates needs no package at all', () => {
    expect(packagesOf(reachableFrom('src/time/describe.ts', imports))).toEqual([]);
  });
});

describe('a planted violation is found', () => {
  const planted = (file: string, source: string) => breaches(importsIn(file, source));

  test.each([
    [
      'src/domain/model.ts',
      "import { load } from '../dataset/compile/load.ts';",
      'domain may not import compile',
    ],
    [
      'src/views/dossier/Dossier.tsx',
      "import { mountMap } from '../../map/index.ts';",
      'views may not import map',
    ],
    ['src/map/layers.ts', "export { Row } from '../views/row.tsx';", 'map may not import views'],
    [
      'src/dataset/compiled.ts',
      "import type { Rule } from './rules/rule.ts';",
      'dataset may not import compile',
    ],
    [
      'src/state/store.ts',
      "const lazy = () => import('../views/row.tsx');",
      'state may not import views',
    ],
    [
      'src/domain/x.ts',
      "import {\n  a,\n  b,\n} from '../geo/nearest.ts';",
      'domain may not import geo',
    ],
    ['src/views/x.ts', "import maplibregl from 'maplibre-gl';", 'only map may'],
    ['src/map/x.ts', "import { distance } from '@turf/distance';", 'only geo may'],
    ['src/state/x.ts', "import edtf from 'edtf';", 'only time may'],
    ['src/main.tsx', "import './map/map.css';", 'main may not import map'],
  ])('in %s, however it is written: %j', (file, source, words) => {
    expect(planted(file, source).join()).toContain(words);
  });

  test('a comment imports nothing, and a part may import itself', () => {
    expect(
      planted(
        'src/domain/a.ts',
        "// import x from '../map/index.ts';\n/* import y from 'edtf' */\nimport { z } from './b.ts';",
      ),
    ).toEqual([]);
  });

  test('what is reached through another module is found too', () => {
    const imports = [
      ...importsIn('src/main.tsx', "import './app/a.ts';"),
      ...importsIn('src/app/a.ts', "import { parse } from 'yaml';"),
    ];
    expect(packagesOf(reachableFrom('src/main.tsx', imports))).toEqual(['yaml']);
  });
});
