import { describe, expect, it } from 'vitest';
import { indexAtlas } from '../../../src/domain/lookup.ts';
import { markOf } from '../../../src/domain/readings.ts';
import { marksInUse } from '../../../src/views/legend/in-use.ts';
import { sampleAtlas } from '../../fixtures/sample-atlas.ts';

const atlas = sampleAtlas();
const lookup = indexAtlas(atlas);
const marks = new Map(
  atlas.incidents.map((incident) => [incident.id, markOf(lookup.claimsAbout(incident.id))]),
);
const used = (ids: string[], lens: 'official' | 'contrast' | 'independent' = 'contrast') =>
  marksInUse(
    atlas.incidents.filter((incident) => ids.includes(incident.id)),
    marks,
    lens,
    lookup,
  );

describe('the legend', () => {
  it('explains only the readings in sight', () => {
    expect(used(['ambush'])).toMatchObject({ readings: [5, 1], oneSilent: false, divided: false });
    expect(used(['ambush'], 'independent').readings).toEqual([1]);
  });
  it('tells one silent side from two', () => {
    expect(used(['manhunt'])).toMatchObject({ oneSilent: true, bothSilent: false });
    expect(used(['helicopter'])).toMatchObject({ oneSilent: false, bothSilent: true });
  });
  it('names a divided side', () => expect(used(['khujand']).divided).toBe(true));
  it('explains no ground for what is not on the map', () =>
    expect(used(['trial', 'winter']).stipple).toBe(false));
});
