import type { ScreeningRule } from './screening-rule.ts';

const TOPICS: readonly string[] = ['par-q-plus-topics', 'acsm-2018-screening', 'stridelift-default'];
const SEE_A_DOCTOR =
  'Please see your doctor, tell them that you run and would like to lift, and record their go-ahead here.';

/** What has to be settled before there is a plan (D2; topics V, wording and outcomes ours). */
export const BEFORE_A_PLAN: readonly ScreeningRule[] = [
  {
    id: 'screening-too-young',
    outcome: 'block',
    when: ({ age }) => age !== undefined && age < 13,
    text: 'Plans here begin at 13.',
    suggestion: 'Until then play, climb, jump and run; a club with a youth coach is the best gym there is.',
    facts: ({ age }) => ({ age: age ?? 0 }),
    sources: ['lloyd-2014', 'stridelift-default'],
  },
  {
    id: 'screening-guardian-consent',
    outcome: 'block',
    when: ({ age, athlete }) =>
      age !== undefined && age >= 13 && age < 18 && athlete.screening.guardianConsent !== true,
    text: 'Until 18 a parent or guardian needs to agree to the plan.',
    suggestion: 'Look through it together and record their consent.',
    facts: ({ age }) => ({ age: age ?? 0 }),
    sources: ['lloyd-2014', 'stridelift-default'],
  },
  {
    id: 'screening-chest-pain',
    outcome: 'clearance',
    when: ({ athlete }) => athlete.screening.chestPain === true,
    text: 'You told us about pain or pressure in the chest. That should be looked at before you train.',
    suggestion:
      'Please see your doctor soon and record their go-ahead here. If it is there now, or comes with sweating or breathlessness, call the emergency number.',
    sources: TOPICS,
  },
  {
    id: 'screening-dizziness',
    outcome: 'clearance',
    when: ({ athlete }) => athlete.screening.dizziness === true,
    text: 'You told us that dizziness or a blackout has cost you your balance. Before you lift, someone should find out why.',
    suggestion: `${SEE_A_DOCTOR} If the reason is already known and settled, recording that it was looked at is enough.`,
    sources: TOPICS,
  },
  {
    id: 'screening-supervised-only',
    outcome: 'clearance',
    when: ({ athlete }) => athlete.screening.supervisedOnly === true,
    text: 'You were told to exercise only with supervision, and a plan on a screen is no supervision.',
    suggestion:
      'Please ask the person who told you so whether this kind of training is fine, and record their go-ahead here.',
    sources: TOPICS,
  },
  {
    id: 'screening-heart',
    outcome: 'clearance',
    when: ({ athlete }) => athlete.screening.heartCondition === true,
    text: 'With a heart condition a doctor should agree to the lifting first; very often they do.',
    suggestion: SEE_A_DOCTOR,
    sources: TOPICS,
  },
  {
    id: 'screening-long-term-condition',
    outcome: 'clearance',
    when: ({ athlete: { screening } }) =>
      screening.longTermCondition === true ||
      (screening.medicine === true && screening.controlledBloodPressure !== true),
    text: 'With a long-term condition, or a medicine for one, it is worth asking what to watch for when lifting.',
    suggestion: SEE_A_DOCTOR,
    sources: TOPICS,
  },
  {
    id: 'screening-surgery',
    outcome: 'clearance',
    when: ({ athlete }) => athlete.screening.surgeryWithin6Months === true,
    text: 'Your operation was less than six months ago, and what it needs only your surgeon or physiotherapist can say.',
    suggestion: 'Please ask them when and how you may lift, and record their go-ahead here.',
    sources: TOPICS,
  },
  {
    id: 'screening-pregnancy',
    outcome: 'clearance',
    when: ({ athlete }) => athlete.screening.pregnantWeeks !== undefined,
    text: 'Strength work is usually welcome in pregnancy. Your midwife or doctor should agree to it first.',
    suggestion:
      'Please ask them and record their go-ahead here. Stop and call them if you bleed, lose fluid, feel contractions, chest pain or dizziness, have a swollen calf, are breathless at rest, or feel the baby move less.',
    facts: ({ athlete }) => ({ weeks: athlete.screening.pregnantWeeks ?? 0 }),
    sources: ['mottola-2019', 'kipling-physio', 'field-knowledge', 'stridelift-default'],
  },
  {
    id: 'screening-osteoporosis',
    outcome: 'clearance',
    when: ({ athlete }) => athlete.screening.osteoporosis === true,
    text: 'Lifting is good for bone. With known osteoporosis it should begin with someone qualified beside you.',
    suggestion: 'Please ask your doctor or a physiotherapist for supervised sessions, and record their go-ahead here.',
    sources: ['liftmor-2018', 'stridelift-default'],
  },
];
