import { describe, expect, test } from 'vitest';
import { load } from '../../src/dataset/compile/load.ts';
import { formatProblem } from '../../src/dataset/problem.ts';
import { readQuestions } from '../../src/dataset/questions.ts';
import {
  filesOf,
  type Loose,
  problemsAfter,
  type RecordFixture,
  recordFixture,
  shapes,
} from '../fixtures/record.ts';

test('questions are published with their incident, and the browser reads them back', () => {
  const { questions, problems } = load(filesOf(recordFixture()), shapes, { version: '0' });
  expect(problems.map(formatProblem)).toEqual([]);
  expect(questions.map(({ incident }) => incident)).toEqual(['ambush']);
  expect(readQuestions(JSON.parse(JSON.stringify(questions)))).toEqual({ ok: true, questions });
});

test('a damaged file is named with its field', () => {
  const read = readQuestions([{ incident: 'ambush', who: 'Who?', evidence: 'What?', others: 7 }]);
  expect(read.ok ? '' : read.problem).toMatch(/^0\.others: /);
});

test('while the record is being written, questions to an unknown incident are left out', () => {
  const record = recordFixture();
  record.questions.push({ ...record.questions[0], incident: 'gone' });
  const { questions } = load(filesOf(record), shapes, { version: '0', keepGoing: true });
  expect(questions.map(({ incident }) => incident)).toEqual(['ambush']);
});

describe('a planted violation is named with its field', () => {
  const first = (record: RecordFixture): Loose => record.questions[0];
  test.each<[string, (record: RecordFixture) => void, string, RegExp]>([
    [
      'an unknown incident',
      (r) => r.questions.push({ ...first(r), incident: 'gone' }),
      '[1].incident',
      /no incident/,
    ],
    [
      'two groups to one incident',
      (r) => r.questions.push({ ...first(r) }),
      '[1].incident',
      /already/,
    ],
    ['a core incident without questions', (r) => r.questions.pop(), 'tier', /has none/],
    [
      'one of the four left out',
      (r) => Reflect.deleteProperty(first(r), 'settle'),
      '[0].settle',
      /./,
    ],
    [
      'a statement for a question',
      (r) => Object.assign(first(r), { who: 'The ministry.' }),
      '[0].who',
      /question mark/,
    ],
    [
      'a question too long for two lines',
      (r) => Object.assign(first(r), { who: `${'word '.repeat(50)}?` }),
      '[0].who',
      /Keep a question/,
    ],
    [
      'a phrase nobody looked up',
      (r) => Object.assign(first(r), { who: 'Who said “words of my own making”?' }),
      '[0].who',
      /does not have this phrase/,
    ],
    [
      'a verdict',
      (r) => Object.assign(first(r), { others: 'Who proved it?' }),
      '[0].others',
      /"proved"/,
    ],
  ])('%s', (_what, plant, field, message) => {
    const problems = problemsAfter(plant);
    const found = problems.find(
      (problem) => problem.field === field && message.test(problem.message),
    );
    expect(found, problems.map(formatProblem).join('\n')).toBeDefined();
    expect(found?.line).toBeGreaterThan(0);
  });
});
