/** The real record, damaged in its structure: the loader never throws or hangs, and names the field. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAtlas } from '../../src/dataset/compiled.ts';
import { indexAtlas } from '../../src/domain/lookup.ts';
import type { Atlas } from '../../src/domain/model.ts';
import { factsOf } from '../../src/state/facts.ts';
import { ROOT } from '../architecture/imports.ts';
import { fuzz, trouble } from '../fixtures/fuzz.ts';

// The file as it is served; `npm test` has written it just before.
const served = readFileSync(join(ROOT, 'public/data/atlas.json'), 'utf8');
const atlas = JSON.parse(served) as Atlas;

type Node = Record<string, unknown>;

/** Parts small enough to be read ten thousand times: each incident with what it needs, some with a regional topic. */
const parts = atlas.incidents.map((incident, index) =>
  JSON.stringify({
    ...atlas,
    incidents: [incident],
    places: atlas.places.filter((place) => place.id === incident.place),
    documents: atlas.documents.slice(0, 1),
    speakers: atlas.speakers.filter(({ id }) => incident.claims.some((it) => it.speaker === id)),
    regional: index % 16 === 0 ? atlas.regional.slice(0, 1) : [],
  }),
);

/** Every object and array in the file, with its keys. */
function nodesOf(value: unknown, found: Node[] = []): Node[] {
  if (typeof value !== 'object' || value === null) return found;
  if (Object.keys(value).length > 0) found.push(value as Node);
  for (const each of Object.values(value)) nodesOf(each, found);
  return found;
}

const damage = fc.record({
  node: fc.nat(),
  key: fc.nat(),
  kind: fc.constantFrom('drop', 'replace', 'rename', 'wrap', 'add', 'copy', 'empty'),
  value: trouble,
});
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function spoil(json: unknown, { node, key, kind, value }: Damage): void {
  const nodes = nodesOf(json);
  const target = nodes[node % nodes.length];
  if (target === undefined) return;
  const keys = Object.keys(target);
  const name = keys[key % keys.length] ?? '';
  const other = nodes[key % nodes.length];
  if (kind === 'drop') delete target[name];
  else if (kind === 'replace') target[name] = value;
  else if (kind === 'rename') {
    target[`${name}x`] = target[name];
    delete target[name];
  } else if (kind === 'wrap') target[name] = [target[name]];
  else if (kind === 'add')
    // Also a key such as __proto__, which an assignment would not make one. A list of JSON has no keys to add.
    Object.defineProperty(
      target,
      typeof value === 'string' && !Array.isArray(target) ? value : 'more',
      {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      },
    );
  else if (kind === 'empty') for (const each of keys) delete target[each];
  // Never an ancestor of itself: the copy is of text, as a file is.
  else target[name] = JSON.parse(JSON.stringify(other ?? null));
}

test('a damaged record is read or refused in words, and what is read can be indexed', () => {
  let refused = 0;
  fuzz(
    'dataset loader',
    fc.property(fc.nat(), fc.array(damage, { minLength: 1, maxLength: 4 }), (which, faults) => {
      const json: unknown = JSON.parse(parts[which % parts.length] ?? 'null');
      for (const fault of faults) spoil(json, fault);
      // As text and back: what the loader gets has always been a file.
      const result = readAtlas(JSON.parse(JSON.stringify(json)));
      if (result.ok) {
        expect(factsOf(result.atlas, indexAtlas(result.atlas))).toHaveLength(
          result.atlas.incidents.length,
        );
        return;
      }
      refused += 1;
      // One assertion for all: a hundred a case would take longer than the reading.
      const unnamed = result.problems.filter(
        ({ where, message }) => where === '' || message === '',
      );
      expect([result.problems.length > 0, unnamed]).toEqual([true, []]);
    }),
  );
  // Damage that is never found would mean that nothing is checked.
  expect(refused).toBeGreaterThan(1000);
}, 300_000);

test('anything at all in place of the record is refused', () => {
  fuzz(
    'dataset loader, no record at all',
    fc.property(fc.oneof(fc.anything(), trouble), (noise) => {
      const result = readAtlas(noise);
      expect(result.ok).toBe(false);
    }),
  );
});
