import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { furtherNotices, names, workboxIn } from '../../src/build/notice.ts';
import { packageOf } from '../../src/build/shipped-packages.ts';
import { ROOT } from '../architecture/imports.ts';

describe('the notice', () => {
  it('knows the package of a module', () => {
    expect(packageOf('/a/node_modules/react-dom/client.js')).toBe('react-dom');
    expect(packageOf('/a/node_modules/@turf/bbox/dist/esm/index.js?commonjs')).toBe('@turf/bbox');
    expect(packageOf('/a/node_modules/x/node_modules/y/index.js')).toBe('y');
    expect(packageOf('/a/src/main.tsx')).toBeNull();
  });

  it('finds the parts of Workbox that a built worker carries', () => {
    expect(workboxIn('self["workbox:core:7.4.0"]&&_();self["workbox:precaching:7.4.0"]')).toEqual([
      'workbox-core',
      'workbox-precaching',
    ]);
  });

  it('adds what the list lacks, the base map and the record, and nothing twice', () => {
    const basemap = readFileSync(join(ROOT, 'public/basemap/NOTICE.md'), 'utf8');
    const modules = join(ROOT, 'node_modules');
    const more = furtherNotices(
      ' - react@19.0.0\n',
      ['react', 'workbox-window'],
      modules,
      basemap,
      'CC BY 4.0',
    );
    expect(names(more, 'workbox-window')).toBe(true);
    expect(names(more, 'react')).toBe(false);
    expect(more).toContain('Permission is hereby granted');
    for (const word of ['Open Database License', 'GSHHG', 'GeoNames', 'Creative Commons'])
      expect(more).toContain(word);
  });
});
