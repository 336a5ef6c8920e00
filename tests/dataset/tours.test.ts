import { describe, expect, test } from 'vitest';
import { load } from '../../src/dataset/compile/load.ts';
import { formatProblem } from '../../src/dataset/problem.ts';
import { readTours } from '../../src/dataset/tours.ts';
import {
  filesOf,
  type Loose,
  problemsAfter,
  type RecordFixture,
  recordFixture,
  shapes,
} from '../fixtures/record.ts';

const compiled = () => load(filesOf(recordFixture()), shapes, { version: '0' });

test('a tour is published with nothing left open, and the browser reads it back', () => {
  const { tours, problems } = compiled();
  expect(problems.map(formatProblem)).toEqual([]);
  expect(tours).toHaveLength(1);
  expect(tours[0]?.scenes[0]).toEqual({
    id: 'start',
    title: 'Start',
    text: 'Here.',
    incident: null,
    lens: 'contrast',
    camera: null,
    time: null,
    knownBy: null,
    passage: null,
    cover: null,
    ask: null,
    notes: 'Say hello.',
  });
  expect(tours[0]?.scenes[1]?.passage).toEqual({ claim: 'ambush/official', index: 0 });
  expect(readTours(JSON.parse(JSON.stringify(tours)))).toEqual({ ok: true, tours });
});

test('the shortest tour comes first', () => {
  const record = recordFixture();
  const files = filesOf(record);
  const longer = files['tours/short-walk.yaml']?.replace('short-walk', 'a-long-one');
  const both = {
    ...files,
    'tours/a-long-one.yaml': longer?.replace('minutes: 5', 'minutes: 20') ?? '',
  };
  const { tours } = load(both, shapes, { version: '0' });
  expect(tours.map((tour) => tour.id)).toEqual(['short-walk', 'a-long-one']);
});

test('while the record is being written, a scene that names nothing is left out, not the tour', () => {
  const record = recordFixture();
  record.tour.scenes[1].incident = 'gone';
  const { tours } = load(filesOf(record), shapes, { version: '0', keepGoing: true });
  expect(tours[0]?.scenes.map((scene) => scene.id)).toEqual(['start']);
});

test('a damaged file is named with its field', () => {
  const { tours } = compiled();
  const damaged = JSON.parse(JSON.stringify(tours)) as Loose;
  damaged[0].scenes[1].lens = 'sideways';
  const read = readTours(damaged);
  expect(read.ok ? '' : read.problem).toMatch(/^0\.scenes\.1\.lens: /);
});

const scene = (record: RecordFixture): Loose => record.tour.scenes[1];

describe('a planted violation is named with its field', () => {
  test.each<[string, (record: RecordFixture) => void, string, RegExp]>([
    [
      'an unknown incident',
      (r) => Object.assign(scene(r), { incident: 'gone' }),
      'scenes[1].incident',
      /no incident/,
    ],
    [
      'an unknown claim',
      (r) => Object.assign(scene(r).passage, { claim: 'ambush/gone' }),
      'scenes[1].passage.claim',
      /no claim/,
    ],
    [
      'a passage that the claim lacks',
      (r) => Object.assign(scene(r).passage, { index: 7 }),
      'scenes[1].passage.index',
      /no such passage/,
    ],
    [
      'a claim about another incident',
      (r) => Object.assign(scene(r), { incident: 'fighting' }),
      'scenes[1].passage.claim',
      /not about/,
    ],
    [
      'a scene id used twice',
      (r) => Object.assign(scene(r), { id: 'start' }),
      'scenes[1].id',
      /Another scene/,
    ],
    [
      'a file that does not bear its id',
      (r) => Object.assign(r.tour, { id: 'other' }),
      'id',
      /name it after its id/,
    ],
    [
      'a window that runs backwards',
      (r) => Object.assign(scene(r).time, { from: '2012-01-01' }),
      'scenes[1].time',
      /ends before/,
    ],
    [
      'a cover over nothing',
      (r) => {
        scene(r).incident = null;
        scene(r).passage = null;
      },
      'scenes[1].cover',
      /Nothing is there/,
    ],
    [
      'a cover that the lens sees through',
      (r) => Object.assign(scene(r), { lens: 'independent' }),
      'scenes[1].cover',
      /shows what the cover hides/,
    ],
    [
      'a cover where no independent was read',
      (r) => {
        scene(r).incident = 'fighting';
        scene(r).passage = null;
      },
      'scenes[1].cover',
      /No independent claim/,
    ],
    [
      'a phrase nobody looked up',
      (r) => Object.assign(scene(r), { text: 'He said “words of my own making”.' }),
      'scenes[1].text',
      /does not have this phrase/,
    ],
    [
      'a long phrase',
      (r) => Object.assign(scene(r), { notes: `“${'word '.repeat(13)}”` }),
      'scenes[1].notes',
      /13 words/,
    ],
    [
      'a verdict',
      (r) => Object.assign(scene(r), { notes: 'This proved it.' }),
      'scenes[1].notes',
      /"proved"/,
    ],
    [
      'a scene too long to read from the back',
      (r) => Object.assign(scene(r), { text: 'word '.repeat(100) }),
      'scenes[1].text',
      /Keep a scene to/,
    ],
    [
      'a tour without a scene',
      (r) => Object.assign(r.tour, { scenes: [] }),
      'scenes',
      /at least one scene/,
    ],
    [
      'a day that does not exist',
      (r) => Object.assign(scene(r), { knownBy: 'yesterday' }),
      'scenes[1].knownBy',
      /YYYY-MM-DD/,
    ],
  ])('%s', (_what, plant, field, message) => {
    const problems = problemsAfter(plant);
    const found = problems.find(
      (problem) =>
        problem.file === 'tours/short-walk.yaml' &&
        problem.field === field &&
        message.test(problem.message),
    );
    expect(found, problems.map(formatProblem).join('\n')).toBeDefined();
    expect(found?.line).toBeGreaterThan(0);
  });
});
