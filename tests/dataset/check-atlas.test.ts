import { describe, expect, it } from 'vitest';
import { checkAtlas, readAtlas } from '../../src/dataset/compiled.ts';
import { generateAtlas } from '../bench/generate.ts';

const inSteps = (json: unknown) => {
  const { count, check, result } = checkAtlas(json);
  for (let index = 0; index < count; index += 1) check(index);
  return result();
};

describe('a file that is checked in steps', () => {
  it('is read like one that is checked at once', () => {
    const json: unknown = generateAtlas(50);
    expect(inSteps(json)).toEqual({ ok: true, atlas: json });
    expect(readAtlas(json).ok).toBe(true);
  });
  it('names the field that is wrong, as the check at once does', () => {
    const atlas = generateAtlas(3);
    const [first, second, ...rest] = atlas.incidents;
    const json = { ...atlas, incidents: [first, { ...second, kind: 'rumour' }, ...rest] };
    const steps = inSteps(json);
    expect(steps).toEqual(readAtlas(json));
    expect(steps.ok ? [] : steps.problems.map(({ where }) => where)).toEqual(['incidents.1.kind']);
  });
  it('names what is wrong outside the incidents', () => {
    expect(inSteps({ version: 7 })).toEqual(readAtlas({ version: 7 }));
  });
});

describe('the invented record', () => {
  it('is the same each time, and as long as asked for', () => {
    expect(generateAtlas(200)).toEqual(generateAtlas(200));
    expect(generateAtlas(200).incidents).toHaveLength(200);
  });
});
