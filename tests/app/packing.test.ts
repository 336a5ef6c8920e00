import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../src/app/offline/packing.ts';

const TEXT = JSON.stringify({
  title: 'Хоруғ',
  rows: Array.from({ length: 500 }, () => 'the same'),
});
const sent = (status = 200) =>
  new Response(TEXT, { status, headers: { 'content-type': 'application/json' } });
const packed = async (path: string) => {
  const kept = pack(path, sent());
  if (kept === null) throw new Error(`${path} is not kept`);
  return kept;
};

describe('what the offline copy keeps', () => {
  it('holds data in a fifth of its size, and gives back the same text of the same type', async () => {
    const kept = await packed('/some/folder/data/atlas.json');
    expect((await kept.clone().blob()).size).toBeLessThan(TEXT.length / 5);
    const read = unpack(kept);
    expect(read.headers.get('content-type')).toBe('application/json');
    expect(await read.text()).toBe(TEXT);
  });

  it.each(['/assets/first-1.js', '/basemap/basemap.pmtiles', '/data/citations.pack'])(
    'holds %s as it came',
    async (path) => {
      const kept = await packed(path);
      expect(await kept.clone().text()).toBe(TEXT);
      expect(await unpack(kept).text()).toBe(TEXT);
    },
  );

  it('holds no page of an error in place of a file', () => {
    expect(pack('/data/atlas.json', sent(404))).toBeNull();
    expect(pack('/assets/first-1.js', sent(500))).toBeNull();
  });
});
