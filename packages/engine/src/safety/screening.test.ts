import { describe, expect, test } from 'vitest';
import type { Athlete } from '../model/athlete.ts';
import { DEFAULT_POLICIES } from '../model/policies.ts';
import { SCREENING_RULES, screen } from './screening.ts';
import { aged, answering, injured, runner, TODAY } from './test-builders.ts';

const blockedBy = (athlete: Athlete): readonly string[] => screen(athlete, TODAY).blocked.map(({ rule }) => rule);
const foundIn = (athlete: Athlete): readonly string[] => screen(athlete, TODAY).findings.map(({ rule }) => rule);

describe('what stops a plan', () => {
  test.each([
    ['chestPain', 'screening-chest-pain'],
    ['dizziness', 'screening-dizziness'],
    ['supervisedOnly', 'screening-supervised-only'],
    ['heartCondition', 'screening-heart'],
    ['longTermCondition', 'screening-long-term-condition'],
    ['medicine', 'screening-long-term-condition'],
    ['surgeryWithin6Months', 'screening-surgery'],
    ['osteoporosis', 'screening-osteoporosis'],
  ] as const)('%s, until it is cleared', (answer, rule) => {
    expect(blockedBy(answering({ [answer]: true }))).toEqual([rule]);
    expect(blockedBy(answering({ [answer]: true, cleared: true }))).toEqual([]);
    expect(blockedBy(answering({ [answer]: false }))).toEqual([]);
  });

  test('pregnancy from its first week, until it is cleared', () => {
    expect(blockedBy(answering({ pregnantWeeks: 0 }))).toEqual(['screening-pregnancy']);
    expect(blockedBy(answering({ pregnantWeeks: 30, cleared: true }))).toEqual([]);
  });

  test.each([
    [12, true, ['screening-too-young']],
    [13, false, ['screening-guardian-consent']],
    [17, false, ['screening-guardian-consent']],
    [13, true, []],
    [18, false, []],
  ])('at %s with consent %s', (age, guardianConsent, expected) => {
    expect(blockedBy(aged(age, { screening: { guardianConsent } }))).toEqual(expected);
  });

  test('is not lifted for the young by a clearance', () => {
    expect(blockedBy(aged(12, { screening: { cleared: true } }))).toEqual(['screening-too-young']);
    expect(blockedBy(aged(15, { screening: { cleared: true } }))).toEqual(['screening-guardian-consent']);
  });

  test('is said all at once, each time as hard, with whom to see', () => {
    const { blocked } = screen(answering({ chestPain: true, surgeryWithin6Months: true }), TODAY);
    expect(blocked).toHaveLength(2);
    expect(blocked.every(({ level, suggestion, dates }) => level === 'hard' && suggestion && dates.length === 0)).toBe(
      true,
    );
  });
});

describe('what a plan is made with', () => {
  test.each<[string, Athlete, string[]]>([
    ['controlled blood pressure alone', answering({ controlledBloodPressure: true }), ['screening-blood-pressure']],
    [
      'its medicine changes nothing',
      answering({ controlledBloodPressure: true, medicine: true }),
      ['screening-blood-pressure'],
    ],
    ['cleared blood pressure', answering({ controlledBloodPressure: true, cleared: true }), []],
    ['a sore joint without a site', answering({ boneOrJoint: true }), ['screening-bone-or-joint']],
    ['a sore joint with a site', answering({ boneOrJoint: true }, { injuries: [injured('shin', 'current')] }), []],
    [
      'eleven weeks after birth',
      answering({ postnatalWeeks: 11, postnatalTestsPassed: true }),
      ['screening-postnatal'],
    ],
    ['fourteen weeks after birth without tests', answering({ postnatalWeeks: 14 }), ['screening-postnatal']],
    ['fourteen weeks after birth with tests', answering({ postnatalWeeks: 14, postnatalTestsPassed: true }), []],
    ['one REDs answer', answering({ redsIndicators: 1 }), ['reds-amber']],
    ['two REDs answers', answering({ redsIndicators: 2 }), ['reds-red']],
    ['a severe REDs answer', answering({ redsSevere: true }), ['reds-red']],
    ['no answers at all', answering({}), ['screening-unanswered']],
    ['a 15-year-old with consent', aged(15, { screening: { guardianConsent: true } }), ['screening-youth']],
    ['bone stress', runner({ injuries: [injured('tibia-bsi', 'current')] }), ['bone-stress-current']],
    [
      'bone stress at the hip',
      runner({ injuries: [injured('femoral-bsi', 'current')] }),
      ['bone-stress-current', 'reds-amber'],
    ],
    ['bone stress of old at the hip', runner({ injuries: [injured('femoral-bsi', 'history')] }), []],
    ['recovering bone', runner({ injuries: [injured('foot-bsi', 'recovering')] }), ['bone-stress-not-cleared']],
    ['recovering bone, cleared', answering({ cleared: true }, { injuries: [injured('foot-bsi', 'recovering')] }), []],
    ['bone stress of old', runner({ injuries: [injured('foot-bsi', 'history')] }), []],
    [
      'bone stress and a lenient pain policy',
      runner({ injuries: [injured('foot-bsi', 'current')], policies: { ...DEFAULT_POLICIES, painPolicy: 'graded' } }),
      ['bone-stress-current', 'bone-stress-no-pain'],
    ],
    [
      'recovering bone and a lenient pain policy',
      runner({
        injuries: [injured('foot-bsi', 'recovering')],
        policies: { ...DEFAULT_POLICIES, painPolicy: 'graded' },
      }),
      ['bone-stress-not-cleared', 'bone-stress-no-pain'],
    ],
    ['a lenient pain policy alone', runner({ policies: { ...DEFAULT_POLICIES, painPolicy: 'graded' } }), []],
    ['a 13-year-old with consent', aged(13, { screening: { guardianConsent: true } }), ['screening-youth']],
    ['a 17-year-old with consent', aged(17, { screening: { guardianConsent: true } }), ['screening-youth']],
    ['an 18-year-old with consent', aged(18, { screening: { guardianConsent: true } }), []],
    ['consent at an unknown age', answering({ guardianConsent: true }), []],
    ['a healthy runner', runner(), []],
  ])('%s', (_, athlete, expected) => {
    expect(foundIn(athlete)).toEqual(expected);
    expect(blockedBy(athlete)).toEqual([]);
  });
});

test.each([
  [12, true],
  [15, false],
])('at %s with consent %s there is nothing to say beside the block', (age, guardianConsent) => {
  expect(foundIn(aged(age, { screening: { guardianConsent } }))).toEqual([]);
});

test('blood pressure beside a heart condition is left to the doctor', () => {
  expect(foundIn(answering({ controlledBloodPressure: true, heartCondition: true }))).toEqual([]);
  expect(blockedBy(answering({ controlledBloodPressure: true, heartCondition: true }))).toEqual(['screening-heart']);
});

test.each<[string, Athlete, object]>([
  ['age', aged(12), { outcome: 'block', age: 12 }],
  ['weeks of pregnancy', answering({ pregnantWeeks: 9 }), { outcome: 'clearance', weeks: 9 }],
  ['weeks after birth', answering({ postnatalWeeks: 9 }), { outcome: 'advice', weeks: 9 }],
  ['the card', answering({ redsIndicators: 2 }), { outcome: 'advice', card: 'red' }],
  ['sites', runner({ injuries: [injured('foot-bsi', 'current')] }), { outcome: 'advice', sites: 'foot-bsi' }],
  [
    'recovering sites',
    runner({ injuries: [injured('foot-bsi', 'recovering')] }),
    { outcome: 'advice', sites: 'foot-bsi' },
  ],
])('a finding carries %s as a fact', (_, athlete, facts) => {
  const { blocked, findings } = screen(athlete, TODAY);
  expect([...blocked, ...findings][0]?.facts).toEqual(facts);
});

test('what follows from an answer is a plan, a word, a clearance first, or no plan', () => {
  const outcomes = SCREENING_RULES.filter(({ outcome }) => outcome !== 'clearance').map(({ id, outcome }) => [
    id,
    outcome,
  ]);
  expect(Object.fromEntries(outcomes)).toEqual({
    'screening-too-young': 'block',
    'screening-guardian-consent': 'block',
    'bone-stress-current': 'advice',
    'bone-stress-not-cleared': 'advice',
    'bone-stress-no-pain': 'note',
    'reds-red': 'advice',
    'reds-amber': 'advice',
    'screening-blood-pressure': 'advice',
    'screening-bone-or-joint': 'advice',
    'screening-postnatal': 'advice',
    'screening-youth': 'note',
    'screening-unanswered': 'note',
  });
});

test.each<[string, string, Athlete]>([
  ['a block', 'hard', aged(12)],
  ['a clearance', 'hard', answering({ chestPain: true })],
  ['advice', 'soft', answering({ redsIndicators: 2 })],
  ['a note', 'note', answering({})],
])('%s is told as %s', (_, level, athlete) => {
  const { blocked, findings } = screen(athlete, TODAY);
  expect([...blocked, ...findings][0]?.level).toBe(level);
});

describe('the words', () => {
  const words = SCREENING_RULES.map(({ text, suggestion }) => `${text} ${suggestion}`);

  test('say whom to see wherever a clearance is needed', () => {
    const clearances = SCREENING_RULES.filter(({ outcome }) => outcome === 'clearance');
    expect(clearances.length).toBeGreaterThan(5);
    for (const { id, text, suggestion } of clearances) {
      expect(`${text} ${suggestion}`, id).toMatch(/doctor|surgeon|physiotherapist|midwife|ask the person/i);
    }
  });

  test('never diagnose, forbid or blame', () => {
    for (const line of words) expect(line).not.toMatch(/diagnos|you have |medical advice|must not|fail/i);
  });

  test('have ids of their own', () => {
    expect(new Set(SCREENING_RULES.map(({ id }) => id)).size).toBe(SCREENING_RULES.length);
  });
});
