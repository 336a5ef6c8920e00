/** Tables by example: what columns mean, what a row becomes, and what is said of a mistake. */
import { describe, expect, test } from 'vitest';
import {
  CannotOpen,
  type Imported,
  importTable,
  type Mapping,
  openFile,
  type StandIns,
  type Table,
} from '../../../src/dataset/import/index.ts';

const DAY = '2026-11-23';
const WORDS: StandIns = {
  speaker: { official: 'Officials, not named', independent: 'Independents, not named' },
  nobody: 'Not stated',
};
const OPTIONS = { file: 'test.csv', day: DAY, words: WORDS };

async function tableOf(text: string | Blob): Promise<{ table: Table; mapping: Mapping }> {
  const found = await openFile(text, { file: 'given.csv', day: DAY });
  if (found.kind !== 'table') throw new Error('It was taken for our own file.');
  return found;
}
async function imported(text: string | Blob): Promise<Imported> {
  const { table, mapping } = await tableOf(text);
  return importTable(table, mapping, OPTIONS);
}
const obstacle = async (work: Promise<unknown>) =>
  work.then(
    () => 'opened',
    (error: unknown) => (error instanceof CannotOpen ? error.obstacle : `thrown: ${error}`),
  );

const HEAD =
  'title,date,place,latitude,longitude,official_account,official_reading,independent_account,independent_reading';
const ROW =
  'Mill fire,2031-05-02,Oster,12.5,44.25,Saboteurs from abroad set it,5,A faulty boiler,1';

describe('a row of a table', () => {
  test('becomes an incident with both accounts', async () => {
    const { atlas, mistakes, rows } = await imported(`${HEAD}\n${ROW}\n`);
    expect([mistakes, rows]).toEqual([[], 1]);
    const [incident] = atlas.incidents;
    expect(incident).toMatchObject({
      id: 'mill-fire',
      title: 'Mill fire',
      tier: 'core',
      kind: 'event',
      date: '2031-05-02',
      datePrec: 1,
      claims: [
        { id: 'mill-fire/official', camp: 'official', reading: 5, question: 'perpetrator' },
        { id: 'mill-fire/independent', camp: 'independent', reading: 1 },
      ],
    });
    const place = atlas.places.find(({ id }) => id === incident?.place);
    expect(place).toMatchObject({
      name: 'Oster',
      mark: [44.25, 12.5],
      shape: 'point',
      exactness: 'not-stated',
    });
  });

  test('names its speakers and texts; what is not given is said to be so', async () => {
    const { atlas } = await imported(
      'title,date,official,official_speaker,official_source,official_url,official_date,independent\n' +
        'Mill fire,2031-05,Saboteurs,Interior ministry,Daily Post,https://example.org/a,2031-05-03,A boiler\n',
    );
    const [official, independent] = atlas.incidents[0]?.claims ?? [];
    const speaker = (id: string | undefined) => atlas.speakers.find((each) => each.id === id);
    expect(speaker(official?.speaker)).toMatchObject({ name: 'Interior ministry', named: true });
    expect(speaker(independent?.speaker)).toMatchObject({
      name: 'Independents, not named',
      named: false,
    });
    expect(official).toMatchObject({ uttered: '2031-05-03', known: '2031-05-03' });
    expect(official?.passages[0]).toMatchObject({ document: 'daily-post', locator: 0, quote: '' });
    expect(atlas.documents.find(({ id }) => id === 'daily-post')).toMatchObject({
      title: 'Daily Post',
      published: '2031-05-03',
      csl: { URL: 'https://example.org/a' },
    });
    // Without a date of its own it had been said by the end of the year of what it speaks of.
    expect(independent).toMatchObject({ uttered: null, known: '2031-12-31' });
    expect(independent?.passages[0]?.document).toBe('this-file');
  });

  test('rows with one id are one incident, each row a question', async () => {
    const { atlas } = await imported(
      'id,title,question,official,independent\na,Mill fire,perpetrator,Saboteurs,A boiler\na,Mill fire,casualties,Nine,Two\n',
    );
    expect(atlas.incidents).toHaveLength(1);
    expect(atlas.incidents[0]?.claims.map(({ id, question }) => [id, question])).toEqual([
      ['a/official', 'perpetrator'],
      ['a/independent', 'perpetrator'],
      ['a/official-2', 'casualties'],
      ['a/independent-2', 'casualties'],
    ]);
  });
});

describe('a mistake', () => {
  const cells = (change: Readonly<Record<string, string>>) => {
    const names = HEAD.split(',');
    const values = ROW.split(',').map((value, index) => change[names[index] ?? ''] ?? value);
    return values.map((value) => `"${value.replaceAll('"', '""')}"`).join(',');
  };
  test.each([
    ['date', '19.09.2010', 'not-a-date'],
    ['date', '2010-02-30', 'not-a-date'],
    ['latitude', '95', 'latitude'],
    ['latitude', 'north', 'latitude'],
    ['longitude', '-181', 'longitude'],
    ['longitude', '', 'half-a-position'],
    ['official_reading', '7', 'reading'],
    ['independent_reading', 'local', 'reading'],
    ['official_account', '', 'reading-without-account'],
  ])(
    'in %s (“%s”) is listed by row and column, and the row stays',
    async (column, value, fault) => {
      const { atlas, mistakes } = await imported(
        `${HEAD}\n${ROW}\n${cells({ [column]: value })}\n`,
      );
      expect(atlas.incidents).toHaveLength(2);
      expect(mistakes).toHaveLength(1);
      const at = { 'half-a-position': 'latitude', 'reading-without-account': 'official_reading' };
      expect(mistakes[0]).toMatchObject({
        row: 3,
        column: at[fault as keyof typeof at] ?? column,
        fault,
        leftOut: false,
      });
    },
  );

  test('that leaves no title costs the row, and only that row', async () => {
    const { atlas, mistakes } = await imported(`${HEAD}\n${cells({ title: '' })}\n${ROW}\n`);
    expect(atlas.incidents.map(({ title }) => title)).toEqual(['Mill fire']);
    expect(mistakes).toMatchObject([{ row: 2, column: 'title', fault: 'no-title', leftOut: true }]);
  });

  test('a row that is longer than the header is named', async () => {
    const { mistakes } = await openFile(`title,date\nMill fire,2031,and more\n`, {
      file: 'given.csv',
      day: DAY,
    }).then((found) => (found.kind === 'table' ? found : { mistakes: [] }));
    expect(mistakes).toMatchObject([{ row: 2, value: 'and more', fault: 'more-cells' }]);
  });

  test('an address that could run a script is no address', async () => {
    const { atlas, mistakes } = await imported(
      'title,official,official_source,official_url\nMill,Saboteurs,Post,javascript:alert(1)\n',
    );
    expect(mistakes).toMatchObject([{ row: 2, column: 'official_url', fault: 'address' }]);
    expect(JSON.stringify(atlas)).not.toContain('javascript');
  });
});

describe('a table is read as other programs write it', () => {
  test.each([
    ['semicolons and decimal commas', 'title;latitude;longitude\nMill;12,5;44,25\n'],
    ['tabs', 'title\tlatitude\tlongitude\nMill\t12.5\t44.25\n'],
    ['carriage returns', 'title,latitude,longitude\r\nMill,12.5,44.25\r\n'],
    ['a byte order mark', '\uFEFFtitle,latitude,longitude\nMill,12.5,44.25\n'],
    ['other names', 'Name,Lat,Long\nMill,12.5,44.25\n'],
    ['blank lines', '\n\ntitle,latitude,longitude\n,,\nMill,12.5,44.25\n\n'],
  ])('%s', async (_case, text) => {
    const { atlas, mistakes } = await imported(text);
    expect(mistakes).toEqual([]);
    expect(atlas.incidents.map(({ title }) => title)).toEqual(['Mill']);
    expect(atlas.places[0]?.mark).toEqual([44.25, 12.5]);
  });

  test('line breaks and quotes inside a cell stay; rows are counted as a spreadsheet does', async () => {
    const { atlas, mistakes } = await imported(
      'title,date\n"Mill\nand ""Lower"" fire",2031\nBridge,soon\n',
    );
    expect(atlas.incidents[0]?.title).toBe('Mill\nand "Lower" fire');
    expect(mistakes).toMatchObject([{ row: 3, column: 'date' }]);
  });

  test.each([
    ['utf-16le', [0xff, 0xfe, 0x74, 0, 0x69, 0, 0x74, 0, 0x6c, 0, 0x65, 0, 10, 0, 0xfc, 0], 'ü'],
    ['windows-1252', [0x74, 0x69, 0x74, 0x6c, 0x65, 10, 0xfc], 'ü'],
  ])('a file in %s', async (_name, bytes, title) => {
    const { atlas } = await imported(new Blob([new Uint8Array(bytes)]));
    expect(atlas.incidents[0]?.title).toBe(title);
  });
});

describe('plain GeoJSON', () => {
  const feature = (properties: object, geometry: unknown = null) => ({
    type: 'Feature',
    properties,
    geometry,
  });
  const collection = (...features: unknown[]) =>
    JSON.stringify({ type: 'FeatureCollection', features });

  test('is a table of its properties, with its geometry', async () => {
    const ring = [
      [0, 0],
      [0, 2],
      [2, 2],
      [2, 0],
      [0, 0],
    ];
    const { atlas, mistakes } = await imported(
      collection(
        feature({ name: 'Mill' }, { type: 'Point', coordinates: [44.25, 12.5, 310] }),
        feature({ name: 'Field' }, { type: 'Polygon', coordinates: [ring] }),
      ),
    );
    expect(mistakes).toEqual([]);
    expect(atlas.places).toMatchObject([
      { geometry: { type: 'Point', coordinates: [44.25, 12.5] }, shape: 'point' },
      { shape: 'region', wherePrec: 5, mark: [1, 1] },
    ]);
    // Right-hand rule: the ring above ran the other way.
    expect(atlas.places[1]?.geometry).toHaveProperty('coordinates.0.1', [2, 0]);
  });

  test.each([
    [{ type: 'Point', coordinates: [200, 0] }, 'longitude'],
    [{ type: 'Point', coordinates: ['1', 2] }, 'two numbers'],
    [{ type: 'LineString', coordinates: [[1, 2]] }, 'two positions'],
    [
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 1],
          ],
        ],
      },
      'end where it begins',
    ],
    [{ type: 'Blob', coordinates: [] }, 'seven'],
    [{ type: 'GeometryCollection', geometries: [] }, 'empty'],
  ])('a geometry that is none is listed, and the feature stays: %j', async (geometry, words) => {
    const { atlas, mistakes } = await imported(collection(feature({ title: 'Mill' }, geometry)));
    expect(atlas.incidents).toHaveLength(1);
    expect(mistakes).toMatchObject([{ row: 1, fault: 'geometry', leftOut: false }]);
    expect(mistakes[0]?.detail).toContain(words);
  });

  test('what is no feature is listed and left out', async () => {
    const found = await openFile(collection(feature({ title: 'Mill' }), 7), {
      file: 'given.csv',
      day: DAY,
    });
    expect(found).toMatchObject({ mistakes: [{ row: 2, fault: 'not-a-feature', leftOut: true }] });
  });

  test('names that every object bears pollute nothing', async () => {
    const text = `{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,"properties":{"title":"constructor","__proto__":{"polluted":true},"id":"__proto__"}}]}`;
    const { atlas } = await imported(text);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(atlas.incidents[0]?.id).toBe('proto');
  });
});

describe('what cannot be opened says why', () => {
  test.each([
    ['', 'empty'],
    ['  \n ', 'empty'],
    ['{"type": "FeatureColl', 'not-json'],
    ['{"type": "Topology"}', 'not-geojson'],
    ['[1, 2]', 'not-geojson'],
    ['{"type":"FeatureCollection","features":[]}', 'no-rows'],
    ['title,date\n', 'no-rows'],
    ['colour,size\nred,2\n', 'no-title-column'],
    ['title,date\n"",2010\n', 'nothing-left'],
  ])('%j: %s', async (text, expected) => {
    expect(await obstacle(imported(text))).toBe(expected);
  });

  test('a quote that is never closed does not hold up the page', async () => {
    const text = `title,date\n"Mill,2031\n${'x,y\n'.repeat(1_000_000)}`;
    expect(await obstacle(imported(text))).toBe('open-quote');
  });

  test('a program or a zipped spreadsheet is no table', async () => {
    const bytes = new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 8]);
    expect(await obstacle(imported(new Blob([bytes])))).toBe('binary');
  });
});

describe('a long load', () => {
  const long = `${HEAD}\n${`${ROW}\n`.repeat(30_000)}`;

  test('says how far it is', async () => {
    const shares: number[] = [];
    await openFile(new Blob([long]), {
      file: 'given.csv',
      day: DAY,
      onProgress: (share) => shares.push(share),
    });
    expect(shares.length).toBeGreaterThan(5);
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  test('can be told to stop, while it reads and while it builds', async () => {
    const first = new AbortController();
    const opening = openFile(long, {
      file: 'given.csv',
      day: DAY,
      signal: first.signal,
      onProgress: () => first.abort(new Error('enough')),
    });
    await expect(opening).rejects.toThrow('enough');
    const { table, mapping } = await tableOf(long);
    const second = new AbortController();
    const building = importTable(table, mapping, {
      ...OPTIONS,
      signal: second.signal,
      onProgress: () => second.abort(new Error('enough')),
    });
    await expect(building).rejects.toThrow('enough');
  });
});
