import { describe, expect, it } from 'vitest';
import { indexAtlas } from '../../../src/domain/lookup.ts';
import type { Incident } from '../../../src/domain/model.ts';
import { relatedTo } from '../../../src/views/dossier/related.ts';
import { sampleAtlas } from '../../fixtures/sample-atlas.ts';

const atlas = sampleAtlas();
const [model] = atlas.incidents;
if (model === undefined) throw new Error('The sample has no incident.');

const day = (earliest: string, latest = earliest) => ({ earliest, latest });
const one = (id: string, parts: Partial<Incident>): Incident => ({
  ...model,
  id,
  place: null,
  parent: null,
  related: [],
  claims: [],
  span: day('1990-01-01'),
  ...parts,
});
const reasons = (here: Incident, ...others: Incident[]) =>
  relatedTo(here, indexAtlas({ ...atlas, incidents: [here, ...others] }), 6).map(
    ({ id, reason }) => [id, reason.kind],
  );

describe('related incidents', () => {
  const here = one('here', { place: 'khujand', span: day('2010-09-03'), related: ['linked'] });
  it('come linked first, then near in place, then near in time', () =>
    expect(
      reasons(
        here,
        one('soon', { span: day('2010-09-20') }),
        one('near', { place: 'sughd' }),
        one('linked', {}),
      ),
    ).toEqual([
      ['linked', 'linked'],
      ['near', 'near'],
      ['soon', 'same-time'],
    ]));
  it('leave out parent, parts and itself', () =>
    expect(
      reasons(
        one('here', { place: 'khujand', parent: 'whole' }),
        one('whole', { place: 'khujand' }),
        one('part', { place: 'khujand', parent: 'here' }),
      ),
    ).toEqual([]));
  it('are not near in time to what took years', () =>
    expect(reasons(here, one('long', { span: day('2008-01-01', '2012-01-01') }))).toEqual([]));
});
