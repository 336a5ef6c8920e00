import { describe, expect, it } from 'vitest';
import { indexAtlas } from '../../../src/domain/lookup.ts';
import { markOf } from '../../../src/domain/readings.ts';
import { groupRows } from '../../../src/views/overview/groups.ts';
import { sampleAtlas } from '../../fixtures/sample-atlas.ts';

const atlas = sampleAtlas();
const lookup = indexAtlas(atlas);
const rows = atlas.incidents.map((incident, at) => ({
  at,
  incident,
  mark: markOf(lookup.claimsAbout(incident.id)),
}));
const outline = (...args: [Parameters<typeof groupRows>[1], Parameters<typeof groupRows>[2]]) =>
  groupRows(rows, ...args, lookup).map((group) => [
    group.id,
    group.rows.map((row) => row.incident.id),
  ]);

describe('groups of the overview', () => {
  it('go from far apart to silent', () => {
    expect(outline('distance', 'contrast').map(([id]) => id)).toEqual([
      'far-apart',
      'side-divided',
      'near',
      'agree',
      'one-silent',
      'no-reading',
    ]);
  });
  it('put the widest gap first', () =>
    expect(outline('distance', 'contrast')[0]).toEqual(['far-apart', ['ambush', 'khorog']]));
  it('go by year when sorted by date, undated last', () => {
    const years = outline('date', 'contrast').map(([id]) => id);
    expect(years[0]).toBe('1999');
    expect(years.at(-1)).toBe('undated');
  });
  it('go by country when sorted by place, unplaced last', () => {
    expect(outline('place', 'contrast').map(([id]) => id)).toEqual(['TJ', 'AF', 'none']);
  });
  it('tell who answered from who was silent under a lens', () => {
    const [answered, silent] = outline('distance', 'official');
    expect(answered?.[0]).toBe('answered');
    expect(silent).toEqual(['silent', ['winter', 'helicopter']]);
  });
  it('file a covered incident where nothing tells how the accounts stand', () => {
    const hidden = { kind: 'silent', covered: true } as const;
    const covered = rows.map((row) =>
      row.incident.id === 'khorog' ? { ...row, mark: { ...row.mark, independent: hidden } } : row,
    );
    const first = (lens: 'contrast' | 'independent') =>
      groupRows(covered, 'distance', lens, lookup).find(({ id }) => id === 'covered')?.rows;
    for (const lens of ['contrast', 'independent'] as const)
      expect(first(lens)?.map(({ incident }) => incident.id)).toEqual(['khorog']);
    expect(groupRows(covered, 'distance', 'contrast', lookup)[0]?.id).toBe('covered');
  });
  it('lose nobody', () => {
    for (const sort of ['distance', 'date', 'place'] as const)
      expect(outline(sort, 'contrast').flatMap(([, ids]) => ids)).toHaveLength(rows.length);
  });
  it('file what is open at its start under the year it is known by', () => {
    const [ambush] = rows.filter((row) => row.incident.id === 'ambush');
    if (ambush === undefined) throw new Error('The sample lost its ambush.');
    const span = { earliest: '1990-01-01', latest: '2011-05-31', openStart: true } as const;
    const open = { ...ambush, incident: { ...ambush.incident, span } };
    expect(groupRows([open], 'date', 'contrast', lookup)[0]?.id).toBe('2011');
  });
});
