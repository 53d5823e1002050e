import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { refineAliases } from '../src/aliases/alias-record.ts';
import { refineCard } from '../src/cards/card-record.ts';
import { refineClaim } from '../src/claims/claim-record.ts';
import { refineGlossary } from '../src/glossary-record.ts';
import { refinePolicy } from '../src/policies/policy-record.ts';
import { type Refined, renderProblem } from '../src/problem.ts';
import { refineSession } from '../src/sessions/session-record.ts';

const CARD = {
  id: 'bulk',
  topics: ['getting big'],
  grade: 'moderate',
  sources: ['storen-2008'],
  shownAt: ['first-heavy-week'],
};
const ITEM = { exercise: 'plank', sets: 2, seconds: 20, perSide: false, restSeconds: 30 };
const SESSION = {
  id: 'trunk',
  title: 'Trunk, easy',
  minutes: 5,
  when: 'after an easy run',
  equipment: 'none',
  level: 1,
  legLoad: 0,
  impact: 0,
  purpose: 'Five quiet minutes for the trunk.',
  rounds: 1,
  items: [ITEM],
  progress: ['Hold for five seconds more.', 'Then do a second round.'],
  stop: 'Stop when something hurts.',
  care: ['low-back'],
  sources: ['founding-000'],
};
const POLICY = {
  name: 'plyo',
  conflicts: ['C10'],
  grade: 'weak',
  sources: ['founding-002'],
  default: 'graded',
  options: ['graded', 'off'],
};
const CLAIM = {
  id: 'S1-12',
  claim: 'Squats are good',
  answers: [{ kind: 'exercise', target: 'back-squat' }],
  how: 'Squats stand in the plan.',
};
const WORD = { word: 'deload', also: [], meaning: 'An easier week, planned ahead.' };

const told = (refined: Refined<unknown>): readonly string[] => (refined.ok ? [] : refined.problems.map(renderProblem));

test('the records that the tables below break are good', () => {
  const read = [
    refineCard(CARD),
    refineSession(SESSION),
    refinePolicy(POLICY),
    refineClaim(CLAIM),
    refineGlossary([WORD]),
  ];
  expect(read.flatMap(told)).toEqual([]);
});

describe('a bad card is refused', () => {
  it.each([
    [{ topics: ['Getting Big'] }, ['topics[0]: expected a word or phrase in lower case, found "Getting Big"']],
    [{ topics: [] }, ['topics: expected a list of at least 1, found a list of 0']],
    [{ grade: 'moderat' }, ['grade: expected a word of the vocabulary grade (nearest: "moderate"), found "moderat"']],
    [
      { shownAt: ['first-heavy-wek'] },
      ['shownAt[0]: expected a word of the vocabulary moment (nearest: "first-heavy-week"), found "first-heavy-wek"'],
    ],
    [{ sources: ['storen-2008', 'storen-2008'] }, ['sources[1]: expected each item once, found "storen-2008"']],
    [{ claims: ['S1-12'] }, ['claims: expected no such field, found a list of 1']],
    [
      { id: 'Bulk', grade: undefined },
      [
        'id: expected an id in kebab-case, found "Bulk"',
        'grade: expected a word of the vocabulary grade, found nothing',
      ],
    ],
  ])('%j', (change, messages) => {
    expect(told(refineCard({ ...CARD, ...change }))).toEqual(messages);
  });
});

describe('a bad session is refused', () => {
  it.each([
    [
      { items: [{ ...ITEM, reps: [5, 8] }] },
      ['items[0]: expected one of reps, seconds, contacts and metres, found seconds and reps'],
    ],
    [
      { items: [{ exercise: 'plank', sets: 2, perSide: false, restSeconds: 30 }] },
      ['items[0]: expected one of reps, seconds, contacts and metres, found none'],
    ],
    [{ items: [{ ...ITEM, seconds: 2 }] }, ['items[0].seconds: expected a whole number from 5 to 300, found 2']],
    [{ items: [{ ...ITEM, perSide: 'no' }] }, ['items[0].perSide: expected true or false, found "no"']],
    [{ items: [] }, ['items: expected a list of at least 1, found a list of 0']],
    [{ minutes: 90 }, ['minutes: expected a whole number from 3 to 60, found 90']],
    [
      { legLoad: 4, impact: -1 },
      [
        'legLoad: expected a whole number from 0 to 3, found 4',
        'impact: expected a whole number from 0 to 3, found -1',
      ],
    ],
    [
      { care: ['low back'] },
      ['care[0]: expected a word of the vocabulary caution-site (nearest: "low-back"), found "low back"'],
    ],
    [{ progress: ['More.'] }, ['progress: expected a list of at least 2, found a list of 1']],
    [
      { weeks: [{ week: 0, bouts: 5, secondsPerBout: 10, restSeconds: 20 }] },
      ['weeks[0].week: expected a whole number from 1 to 52, found 0'],
    ],
  ])('%j', (change, messages) => {
    expect(told(refineSession({ ...SESSION, ...change }))).toEqual(messages);
  });
});

describe('a bad policy is refused', () => {
  it.each([
    [{ name: 'Plyo' }, ['name: expected a name of the athlete file, found "Plyo"']],
    [{ conflicts: ['10'] }, ['conflicts[0]: expected a conflict such as C4, found "10"']],
    [{ default: true }, ['default: expected a word or a number, found true']],
    [{ options: ['graded'] }, ['options: expected a list of at least 2, found a list of 1']],
  ])('%j', (change, messages) => {
    expect(told(refinePolicy({ ...POLICY, ...change }))).toEqual(messages);
  });
});

describe('a bad claim is refused', () => {
  it.each([
    [{ id: '1-12' }, ['id: expected a claim such as S1-12, found "1-12"']],
    [{ answers: [] }, ['answers: expected a list of at least 1, found a list of 0']],
    [
      { answers: [{ kind: 'exercize', target: 'back-squat' }] },
      ['answers[0].kind: expected a word of the vocabulary answer (nearest: "exercise"), found "exercize"'],
    ],
    [{ how: 'Soon.' }, ['how: expected a trimmed text of 10 to 400 characters, found "Soon."']],
  ])('%j', (change, messages) => {
    expect(told(refineClaim({ ...CLAIM, ...change }))).toEqual(messages);
  });
});

describe('a bad table of names is refused', () => {
  it.each([
    [[], ['record: expected a table of names, found a list of 0']],
    [{ Squat: 'back-squat' }, ['Squat: expected a record, found "back-squat"']],
    [
      { Squat: { match: 'sure', exercise: 'back-squat' } },
      ['Squat.match: expected a word of the vocabulary match, found "sure"'],
    ],
    [
      { Curl: { match: 'none', pattern: 'arm' } },
      ['Curl.pattern: expected a word of the vocabulary pattern (nearest: "arms"), found "arm"'],
    ],
    [
      { Row: { match: 'ambiguous', readings: ['inverted-row'] } },
      ['Row.readings: expected a list of at least 2, found a list of 1'],
    ],
  ])('%j', (table, messages) => {
    expect(told(refineAliases(table))).toEqual(messages);
  });
});

describe('a bad glossary is refused', () => {
  it.each([
    [[], ['record: expected a list of at least 1, found a list of 0']],
    [
      [{ ...WORD, meaning: 'Easier.' }],
      ['[0].meaning: expected a trimmed text of 10 to 300 characters, found "Easier."'],
    ],
    [[WORD, { ...WORD, words: [] }], ['[1].words: expected no such field (nearest: "word"), found a list of 0']],
  ])('%j', (words, messages) => {
    expect(told(refineGlossary(words))).toEqual(messages);
  });
});

test.each([
  ['card', refineCard, CARD],
  ['session', refineSession, SESSION],
  ['policy', refinePolicy, POLICY],
  ['claim', refineClaim, CLAIM],
  ['table of names', refineAliases, { Squat: { match: 'exact', exercise: 'back-squat' } }],
] as const)('no JSON at all makes the reader of a %s fail', (_, refine, good) => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(good), 'spare'), fc.jsonValue(), (key, value) => {
      const refined = refine({ ...good, [key]: value });
      expect(refined.ok || refined.problems.length > 0).toBe(true);
      const whole: Refined<unknown> = refine(value);
      expect(whole.ok || whole.problems.length > 0).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
