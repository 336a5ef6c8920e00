import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/dataset/problem.ts';
import { verdictIn } from '../../src/dataset/rules/wording.ts';
import { type Loose, problemsAfter, type RecordFixture } from '../fixtures/record.ts';

const ambush = (record: RecordFixture): Loose => record.incidents.ambush;
const fighting = (record: RecordFixture): Loose => record.incidents.fighting;

/** Each row plants one violation, and names the field and the words by which the author learns of it. */
type Planted = readonly [
  rule: string,
  plant: (record: RecordFixture) => void,
  field: string,
  message: RegExp,
];

const violations: readonly Planted[] = [
  [
    'a document id used twice',
    (r) => {
      r.documents[1].id = 'early';
    },
    '[1].id',
    /Another document has this id/,
  ],
  [
    'a speaker id used twice',
    (r) => {
      r.speakers[1].id = 'ministry';
    },
    '[1].id',
    /Another speaker/,
  ],
  [
    'a place id used twice',
    (r) => {
      r.places[1].id = 'town';
    },
    '[1].id',
    /Another place/,
  ],
  [
    'a claim id used twice in an incident',
    (r) => {
      ambush(r).claims[1].id = 'official';
    },
    'claims[1].id',
    /Another claim is called ambush\/official/,
  ],
  [
    'a figure id used twice in a file',
    (r) => {
      fighting(r).claims[0].figures[1].id = 'all';
    },
    'claims[0].figures[1].id',
    /Another figure/,
  ],
  [
    'a file that does not bear its id',
    (r) => {
      ambush(r).id = 'other';
      ambush(r).relations = [];
    },
    'id',
    /The file is called ambush.yaml/,
  ],
  [
    'an unknown parent',
    (r) => {
      ambush(r).parent = 'gone';
    },
    'parent',
    /no incident with the id "gone"/,
  ],
  [
    'an unknown place',
    (r) => {
      ambush(r).place = 'gone';
    },
    'place',
    /no place/,
  ],
  [
    'an unknown related incident',
    (r) => {
      ambush(r).related = ['gone'];
    },
    'related[0]',
    /no incident/,
  ],
  [
    'a date read in an unknown document',
    (r) => {
      ambush(r).dates[1].document = 'gone';
    },
    'dates[1].document',
    /no document/,
  ],
  [
    'a disagreement between unknown documents',
    (r) => {
      ambush(r).disagreements[0].documents = ['gone'];
    },
    'disagreements[0].documents[0]',
    /no document/,
  ],
  [
    'an unknown speaker',
    (r) => {
      ambush(r).claims[1].speaker = 'gone';
    },
    'claims[1].speaker',
    /no speaker/,
  ],
  [
    'a passage in an unknown document',
    (r) => {
      ambush(r).claims[1].passages[0].document = 'gone';
    },
    'claims[1].passages[0].document',
    /no document/,
  ],
  [
    'a movement from an unknown place',
    (r) => {
      ambush(r).claims[0].movement.from = 'gone';
    },
    'claims[0].movement.from',
    /no place/,
  ],
  [
    'a claim also about an unknown incident',
    (r) => {
      ambush(r).claims[1].alsoAbout = ['gone'];
    },
    'claims[1].alsoAbout[0]',
    /no incident/,
  ],
  [
    'a relation to an unknown claim',
    (r) => {
      ambush(r).relations[0].to = 'gone';
    },
    'relations[0].to',
    /no claim with the id "ambush\/gone"/,
  ],
  [
    'an unknown speaker of a document',
    (r) => {
      r.documents[0].speaker = 'gone';
    },
    '[0].speaker',
    /no speaker/,
  ],
  [
    'a slip told of an unknown incident',
    (r) => {
      r.documents[0].errata = [{ locator: 1, quote: 'words', note: 'A slip.', incident: 'gone' }];
    },
    '[0].errata[0].incident',
    /no incident/,
  ],
  [
    'an incident that is its own parent',
    (r) => {
      ambush(r).parent = 'ambush';
    },
    'parent',
    /cannot name itself/,
  ],
  [
    'parents that go in a circle',
    (r) => {
      fighting(r).parent = 'ambush';
    },
    'parent',
    /come back to it/,
  ],
  [
    'a claim also about its own incident',
    (r) => {
      ambush(r).claims[1].alsoAbout = ['ambush'];
    },
    'claims[1].alsoAbout[0]',
    /under this incident already/,
  ],
  [
    'a claim that corrects itself',
    (r) => {
      ambush(r).relations[0].to = 'scholar';
    },
    'relations[0].to',
    /cannot be related to itself/,
  ],
  [
    'a province without outline',
    (r) => {
      r.places[0].province = 'tj-gone';
    },
    '[0].province',
    /no outline "tj-gone"/,
  ],
  [
    'an outline that is not there',
    (r) => {
      r.places[1].outline = 'gone';
    },
    '[1].outline',
    /no outline "gone"/,
  ],
  [
    'an area without outline',
    (r) => {
      r.places[1].outline = null;
    },
    '[1].outline',
    /needs an outline/,
  ],
  [
    'a point place without point',
    (r) => {
      r.places[0].point = null;
    },
    '[0].point',
    /needs its point/,
  ],
  [
    'a claim without a passage',
    (r) => {
      ambush(r).claims[1].passages = [];
    },
    'claims[1].passages',
    /at least one passage/,
  ],
  [
    'a quote of more than twelve words',
    (r) => {
      ambush(r).claims[1].passages[0].quote =
        'one two three four five six seven eight nine ten eleven twelve thirteen';
    },
    'claims[1].passages[0].quote',
    /has 13 words/,
  ],
  [
    'words of a hop of more than twelve words',
    (r) => {
      ambush(r).claims[0].passages[0].route[0].words = 'a b c d e f g h i j k l m';
    },
    'claims[0].passages[0].route[0].words',
    /has 13 words/,
  ],
  [
    'a name of more than twelve words',
    (r) => {
      ambush(r).claims[1].calls.actors = ['a b c d e f g h i j k l m'];
    },
    'claims[1].calls.actors[0]',
    /has 13 words/,
  ],
  [
    'a date that is not EDTF',
    (r) => {
      ambush(r).dates[0].edtf = 'September 2010';
    },
    'dates[0].edtf',
    /Not a date in EDTF/,
  ],
  [
    'a day that does not exist',
    (r) => {
      ambush(r).dates[0].edtf = '2010-02-30';
    },
    'dates[0].edtf',
    /Not a date in EDTF/,
  ],
  [
    'a date whose latest is before its earliest',
    (r) => {
      fighting(r).dates[0].edtf = '2011/2008';
    },
    'dates[0].edtf',
    /ends before it starts/,
  ],
  [
    'an utterance that is not EDTF',
    (r) => {
      ambush(r).claims[0].uttered = 'soon';
    },
    'claims[0].uttered',
    /Not a date in EDTF/,
  ],
  [
    'a hop whose date is not EDTF',
    (r) => {
      ambush(r).claims[0].passages[0].route[0].when = 'later';
    },
    'claims[0].passages[0].route[0].when',
    /Not a date in EDTF/,
  ],
  [
    'a claim made after it was printed',
    (r) => {
      ambush(r).claims[0].uttered = '2012';
      ambush(r).relations = [];
    },
    'claims[0].uttered',
    /out by 2010-11-10/,
  ],
  [
    'a coarse place as a bare point',
    (r) => {
      r.places[0].wherePrec = 3;
    },
    '[0].shape',
    /would be sharper than the texts/,
  ],
  [
    'an area of where_prec 4 with a point beside its outline',
    (r) => {
      r.places[1].point = [70, 39];
    },
    '[1].point',
    /would be sharper/,
  ],
  [
    'a point outside its province',
    (r) => {
      r.places[0].point = [39, 70];
    },
    '[0].point',
    /lies outside tj-test/,
  ],
  [
    'a mark outside its area',
    (r) => {
      r.places[1].mark = [60, 30];
    },
    '[1].mark',
    /outside its shape/,
  ],
  [
    'a share greater than its whole',
    (r) => {
      fighting(r).claims[0].figures[1].high = 90;
    },
    'claims[0].figures[1].partOf',
    /greater than its whole/,
  ],
  [
    'a share of no whole',
    (r) => {
      fighting(r).claims[0].figures[1].partOf = 'gone';
    },
    'claims[0].figures[1].partOf',
    /no other figure/,
  ],
  [
    'a range that runs downwards',
    (r) => {
      fighting(r).claims[0].figures[0].high = 3;
      fighting(r).claims[0].figures.pop();
    },
    'claims[0].figures[0].high',
    /below the low one/,
  ],
  [
    'injuries counted as deaths',
    (r) => {
      fighting(r).claims[0].figures[0].text = '30 killed and wounded';
    },
    'claims[0].figures[0].text',
    /speaks of something else/,
  ],
  [
    'deaths and injuries merged by the coder',
    (r) => {
      fighting(r).claims[0].figures[0].what = 'killed-or-wounded';
    },
    'claims[0].figures[0].text',
    /count them apart/,
  ],
  [
    'a reading on a toll',
    (r) => {
      Object.assign(fighting(r).claims[0], { reading: 3, reason: 'None.' });
    },
    'claims[0].reading',
    /nothing of who stood behind it/,
  ],
  [
    'a reading on a legal step',
    (r) => {
      Object.assign(fighting(r).claims[0], {
        question: 'legal-process',
        reading: 5,
        reason: 'The arrested are members.',
      });
    },
    'claims[0].reading',
    /nothing of who stood behind it/,
  ],
  [
    'a reading without reason',
    (r) => {
      ambush(r).claims[0].reason = null;
    },
    'claims[0].reason',
    /without a reason/,
  ],
  [
    'a reading off the scale',
    (r) => {
      ambush(r).claims[0].reading = 6;
    },
    'claims[0].reading',
    /./,
  ],
  [
    'a correction older than what it corrects',
    (r) => {
      ambush(r).claims[0].uttered = '2010-09';
      ambush(r).claims[1].uttered = '2010-08';
    },
    'relations[0].from',
    /is older than ambush\/official/,
  ],
  [
    'a correction without grounds',
    (r) => {
      ambush(r).relations[0].grounds = undefined;
    },
    'relations[0].grounds',
    /without grounds/,
  ],
  [
    'a reversal by another speaker',
    (r) => {
      ambush(r).relations[0].kind = 'reverses';
    },
    'relations[0].kind',
    /by one speaker/,
  ],
  [
    'a silence declared for a camp that spoke',
    (r) => {
      ambush(r).silences[0].camp = 'official';
      ambush(r).silences.push({ camp: 'media', note: 'None.' });
    },
    'silences[0].camp',
    /has a claim/,
  ],
  [
    'a core incident that hides a silence',
    (r) => {
      ambush(r).silences.pop();
    },
    'silences',
    /local camp says nothing/,
  ],
  [
    'a claim called confirmed',
    (r) => {
      ambush(r).claims[0].says = 'It was confirmed that foreigners did it.';
    },
    'claims[0].says',
    /"confirmed" passes a verdict/,
  ],
  [
    'a summary that calls something proved',
    (r) => {
      ambush(r).summary = 'What was proved.';
    },
    'summary',
    /"proved"/,
  ],
  [
    'a comment that calls something true',
    (r) => {
      ambush(r).claims[0].passages[0].comment = 'This is true.';
    },
    'claims[0].passages[0].comment',
    /"true"/,
  ],
  [
    'a field that the schema does not know',
    (r) => {
      ambush(r).perpetrator = 'someone';
    },
    'perpetrator',
    /./,
  ],
  [
    'a camp that does not exist',
    (r) => {
      r.speakers[2].camp = 'neutral';
    },
    '[2].camp',
    /./,
  ],
];

describe('a planted violation is named with its field', () => {
  test.each(violations)('%s', (_rule, plant, field, message) => {
    const problems = problemsAfter(plant);
    const found = problems.find(
      (problem) => problem.field === field && message.test(problem.message),
    );
    expect(found, problems.map(formatProblem).join('\n')).toBeDefined();
    expect(found?.expected).not.toBe('');
  });
});

test('a problem names file, line, record, field, value and what was expected', () => {
  const [problem] = problemsAfter((record) => {
    ambush(record).place = 'gone';
  });
  expect(problem).toMatchObject({
    file: 'incidents/ambush.yaml',
    record: 'ambush',
    field: 'place',
    value: 'gone',
    expected: 'an id of one of the places',
  });
  expect(problem?.line).toBe(7);
  expect(problem && formatProblem(problem)).toMatch(
    /^incidents\/ambush\.yaml:7 ambush: place: .*got "gone"/,
  );
});

test('all mistakes are listed, not only the first', () => {
  const problems = problemsAfter((record) => {
    ambush(record).place = 'gone';
    ambush(record).summary = 'What was proved.';
    record.places[0].point = [39, 70];
    record.speakers[2].kind = 'oracle';
  });
  expect(new Set(problems.map((problem) => problem.field))).toEqual(
    new Set(['place', 'summary', '[0].point', '[2].kind']),
  );
});

test('broken YAML is a problem of its file and line, and so is a key given twice', async () => {
  const { load } = await import('../../src/dataset/compile/load.ts');
  const { filesOf, recordFixture, shapes } = await import('../fixtures/record.ts');
  const files = filesOf(recordFixture());
  const twice = {
    ...files,
    'incidents/ambush.yaml': `${files['incidents/ambush.yaml']}\nid: again\n`,
  };
  const { atlas, problems } = load(twice, shapes, { version: '0' });
  expect(atlas).toBeNull();
  expect(
    problems.some(
      (problem) => problem.file === 'incidents/ambush.yaml' && /unique/i.test(problem.message),
    ),
  ).toBe(true);
});

test('quoted words are exempt from the word list, and words that only contain one pass', () => {
  expect(verdictIn('He said it was “proved”.')).toBeNull();
  expect(verdictIn('Ties are unproven and the report unconfirmed.')).toBeNull();
  expect(verdictIn('It proved nothing.')).toBe('proved');
});
