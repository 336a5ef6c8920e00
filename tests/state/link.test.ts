import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CAMPS,
  INCIDENT_KINDS,
  QUESTIONS,
  SPEAKER_KINDS,
  STATUSES,
} from '../../src/domain/vocabulary.ts';
import { type LinkState, readLink, writeLink } from '../../src/state/link/index.ts';
import {
  HANDOUTS,
  INITIAL_STATE,
  LENSES,
  LIST_ORDERS,
  NO_CRITERIA,
  PAGES,
  SORTS,
  THEMES,
} from '../../src/state/store.ts';
import { fuzz } from '../fixtures/fuzz.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const some = <const T extends string>(values: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: 4 });

const criteria = fc.record({
  text: fc.string({ maxLength: 60, unit: 'grapheme' }).filter((text) => text.isWellFormed()),
  camps: some(CAMPS),
  questions: some(QUESTIONS),
  statuses: some(STATUSES),
  kinds: some(INCIDENT_KINDS),
  speakerKinds: some(SPEAKER_KINDS),
  provinces: fc.uniqueArray(slug, { maxLength: 3 }),
  documents: fc.uniqueArray(slug, { maxLength: 3 }),
  distance: fc.option(fc.integer({ min: 0, max: 4 })),
  unnamedSources: fc.boolean(),
  confessions: fc.boolean(),
  figuresDiffer: fc.boolean(),
});
const linkState: fc.Arbitrary<LinkState> = fc
  .record({
    lens: fc.constantFrom(...LENSES),
    page: fc.constantFrom(...PAGES),
    sort: fc.constantFrom(...SORTS),
    listOrder: fc.constantFrom(...LIST_ORDERS),
    theme: fc.constantFrom(...THEMES),
    selected: fc.option(slug),
    passage: fc.option(
      fc.tuple(slug, slug, fc.integer({ min: 0, max: 99 })).map(([a, b, n]) => `${a}/${b}#${n}`),
    ),
    criteria,
    time: fc.option(
      fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
    ),
    knownBy: fc.option(day),
    viewport: fc.option(
      fc.record({
        zoom: fc.integer({ min: 300, max: 1200 }).map((n) => n / 100),
        latitude: fc.integer({ min: -800000, max: 800000 }).map((n) => n / 10000),
        longitude: fc.integer({ min: -1800000, max: 1800000 }).map((n) => n / 10000),
      }),
    ),
    tour: fc.option(slug),
    scene: fc.integer({ min: 0, max: 98 }),
    present: fc.boolean(),
    cover: fc.constantFrom('none', 'open', 'other'),
    // No incident is called 1, which stands for the one that is open.
    other: slug.filter((id) => id !== '1'),
    handout: fc.option(fc.constantFrom(...HANDOUTS)),
    seed: fc.option(fc.stringMatching(/^\d{1,6}(-[1-9]\d?)?$/)),
    // Only the open incident is ever printed.
  })
  .map(({ cover, other, handout, ...state }) => ({
    ...state,
    covered: cover === 'none' ? null : cover === 'open' ? state.selected : other,
    handout: state.selected === null ? null : handout,
  }));

const standard: LinkState = INITIAL_STATE;

describe('the link', () => {
  it('is empty for the first view', () => {
    expect(writeLink(standard)).toBe('');
  });

  it('carries everything a reader has chosen there and back', () => {
    fuzz(
      'link codec, there and back',
      fc.property(linkState, (state) => {
        const { state: read, problems } = readLink(writeLink(state));
        expect(problems).toEqual([]);
        // A tour's scene sets the rest, so a link into a tour carries only what the scene does not.
        const { page, tour, scene, present, sort, listOrder, theme, seed } = state;
        const carried =
          page === 'tours' && tour !== null
            ? { page, tour, scene, present, sort, listOrder, theme, seed }
            : state;
        expect({ ...standard, ...read }).toEqual({ ...standard, ...carried });
      }),
    );
  });

  it('reads as words a person can change', () => {
    const state = {
      ...standard,
      lens: 'official' as const,
      selected: 'khorog-fighting-2012',
      time: { from: '2010-07-01', to: '2011-02-28' },
    };
    expect(writeLink(state)).toBe(
      'incident=khorog-fighting-2012&lens=official&time=2010-07-01..2011-02-28',
    );
  });

  it('never throws, whatever stands in the address, and names each fault it finds', () => {
    fuzz(
      'link codec, noise',
      fc.property(fc.string({ maxLength: 300 }), (noise) => {
        const { problems } = readLink(noise);
        for (const problem of problems) expect(problem.expected).not.toBe('');
      }),
    );
  });

  it('never throws on known names with noise as their values', () => {
    const names = [
      'incident',
      'passage',
      'lens',
      'view',
      'sort',
      'list',
      'theme',
      'time',
      'known',
      'q',
      'camp',
      'question',
      'distance',
      'map',
      'unnamed',
      'tour',
      'scene',
      'present',
      'cover',
      'handout',
      'seed',
      'v',
    ];
    fuzz(
      'link codec, known names',
      fc.property(fc.constantFrom(...names), fc.string({ maxLength: 400 }), (name, value) => {
        readLink(new URLSearchParams([[name, value]]).toString());
      }),
    );
  });

  it('names the parameter, the value and what was expected', () => {
    expect(
      readLink('lens=sideways&time=2010-02-30..2011-01-01&known=yesterday').problems.map(
        (problem) => problem.parameter,
      ),
    ).toEqual(['lens', 'time', 'known']);
    expect(readLink('lens=sideways').problems[0]).toEqual({
      parameter: 'lens',
      value: 'sideways',
      expected: 'official, contrast, independent',
    });
  });

  it('keeps what can be read when something else cannot', () => {
    expect(readLink('camp=official,nobody&lens=official').state).toEqual({
      lens: 'official',
      criteria: { ...NO_CRITERIA, camps: ['official'] },
    });
  });

  it('opens a tour at a scene, counted from 1, and in full screen', () => {
    expect(
      writeLink({ ...standard, page: 'tours', tour: 'one-walk', scene: 2, present: true }),
    ).toBe('view=tours&tour=one-walk&scene=3&present=1');
    expect(readLink('view=tours&tour=one-walk&scene=3&present=1').state).toEqual({
      page: 'tours',
      tour: 'one-walk',
      scene: 2,
      present: true,
    });
    expect(readLink('scene=0').problems[0]?.parameter).toBe('scene');
  });

  it('starts an incident covered, and says so where there is none to cover', () => {
    expect(readLink('incident=khorog-fighting-2012&cover=1').state).toEqual({
      selected: 'khorog-fighting-2012',
      covered: 'khorog-fighting-2012',
    });
    expect(writeLink({ ...standard, selected: 'a-b', covered: 'a-b' })).toBe(
      'incident=a-b&cover=1',
    );
    expect(readLink('view=list&cover=khorog-fighting-2012').state).toEqual({
      page: 'list',
      covered: 'khorog-fighting-2012',
    });
    expect(readLink('cover=1').problems).toEqual([
      { parameter: 'cover', value: '1', expected: '1, in a link with an incident' },
    ]);
  });

  it('opens a handout of an incident, and the same set of claims for a class', () => {
    expect(readLink('incident=khorog-fighting-2012&handout=key').state).toEqual({
      selected: 'khorog-fighting-2012',
      handout: 'key',
    });
    expect(readLink('handout=key').problems).toEqual([
      { parameter: 'handout', value: 'key', expected: 'an incident in the same link' },
    ]);
    expect(readLink('incident=khorog-fighting-2012&handout=poster').problems[0]?.parameter).toBe(
      'handout',
    );
    expect(readLink('view=practice&seed=4711-2').state).toEqual({
      page: 'practice',
      seed: '4711-2',
    });
    expect(readLink('seed=one').problems[0]?.parameter).toBe('seed');
  });

  it('brings a link of the trial version forward', () => {
    expect(readLink('sel=khorog-fighting-2012&from=2010-01-01&to=2011-01-01').state).toEqual({
      selected: 'khorog-fighting-2012',
      time: { from: '2010-01-01', to: '2011-01-01' },
    });
  });
});
