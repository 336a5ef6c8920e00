/** Our own GeoJSON, taken away and opened again, is the record it was made from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDataFolder } from '../../../src/build/data-folder.ts';
import { load } from '../../../src/dataset/compile/load.ts';
import { type Imported, openFile } from '../../../src/dataset/import/index.ts';
import { indexAtlas } from '../../../src/domain/lookup.ts';
import type { Atlas } from '../../../src/domain/model.ts';
import { markOf } from '../../../src/domain/readings.ts';
import { incidentsGeoJson } from '../../../src/exports/geojson.ts';
import { ROOT } from '../../architecture/imports.ts';
import { fixtureAtlas } from '../../fixtures/record.ts';

const DAY = '2026-11-23';

async function opened(text: string): Promise<Imported> {
  const found = await openFile(text, { file: 'given.csv', day: DAY });
  if (found.kind !== 'own') throw new Error('It was not recognised as our own file.');
  return found.imported;
}
const again = (atlas: Atlas, only?: ReadonlySet<string>) =>
  opened(JSON.stringify(incidentsGeoJson(atlas, only)));

describe('the whole record', () => {
  let atlas: Atlas;
  beforeAll(() => {
    const { files, shapes } = readDataFolder(join(ROOT, 'data'));
    const loaded = load(files, shapes, { version: '1', keepGoing: false });
    if (loaded.atlas === null) throw new Error('The record has problems.');
    atlas = loaded.atlas;
  });

  test('comes back incident for incident, claim for claim, with everything they refer to', async () => {
    const { atlas: back, mistakes } = await again(atlas);
    expect(mistakes).toEqual([]);
    expect(back.incidents.map(({ id }) => id)).toEqual(atlas.incidents.map(({ id }) => id));
    back.incidents.forEach((incident, index) => {
      expect(incident).toEqual(atlas.incidents[index]);
    });
    expect(back.speakers).toEqual(atlas.speakers);
    expect(back.documents).toEqual(atlas.documents);
    expect(back.places).toEqual(atlas.places);
    expect(back.regional).toEqual(atlas.regional);
    expect(back.about).toEqual(atlas.about);
    expect(back.about.region).toContain('Tajikistan');
  });

  test('so does the committed file', async () => {
    const text = readFileSync(join(ROOT, 'data/incidents.geojson'), 'utf8');
    const { atlas: back } = await opened(text);
    expect(back.incidents).toEqual(atlas.incidents);
  });

  test('each incident alone comes back with its own claims, and with a mark of its own claims', async () => {
    for (const incident of atlas.incidents.slice(0, 20)) {
      const { atlas: back, mistakes } = await again(atlas, new Set([incident.id]));
      expect(mistakes).toEqual([]);
      const [only] = back.incidents;
      expect(only?.claims.map(({ id, says, passages }) => ({ id, says, passages }))).toEqual(
        incident.claims.map(({ id, says, passages }) => ({ id, says, passages })),
      );
      expect(markOf(indexAtlas(back).claimsAbout(incident.id))).toEqual(markOf(incident.claims));
    }
  });
});

describe('a file that is ours but damaged', () => {
  const damaged = (change: (feature: Record<string, unknown>) => void) => {
    const collection = JSON.parse(JSON.stringify(incidentsGeoJson(fixtureAtlas()))) as {
      features: Record<string, unknown>[];
    };
    const [first] = collection.features;
    if (first === undefined) throw new Error('The fixture has no incident.');
    change(first);
    return opened(JSON.stringify(collection));
  };

  test('keeps its good features, and names feature and property of the bad one', async () => {
    const { atlas, mistakes } = await damaged((feature) => {
      (feature['properties'] as Record<string, unknown>)['tier'] = 'main';
    });
    expect(atlas.incidents.map(({ id }) => id)).toEqual(['fighting']);
    expect(mistakes).toMatchObject([
      { row: 1, column: 'tier', value: 'main', fault: 'shape', leftOut: true },
    ]);
  });

  test('an id that every object bears is refused', async () => {
    const { mistakes } = await damaged((feature) => {
      feature['id'] = 'constructor';
    });
    expect(mistakes[0]).toMatchObject({ row: 1, column: 'id', fault: 'shape' });
  });

  test('without its record it still opens, from what the claims themselves say', async () => {
    const { record: _record, ...bare } = incidentsGeoJson(fixtureAtlas());
    const { atlas } = await opened(JSON.stringify(bare));
    const [claim] = atlas.incidents[0]?.claims ?? [];
    expect(atlas.speakers.find(({ id }) => id === claim?.speaker)?.name).toBe('A ministry');
  });
});
