import { isPostnatalGateOpen } from '../active-sites.ts';
import { BONE_STRESS_SITES } from '../caution-map.ts';
import { redsCard } from '../reds.ts';
import type { ScreeningFacts, ScreeningRule } from './screening-rule.ts';

/** What a plan may be made with, inside the limits, and what to say about it (D2, D3, B9; D). */
export const BESIDE_A_PLAN: readonly ScreeningRule[] = [
  {
    id: 'bone-stress-current',
    outcome: 'advice',
    runningWaits: true,
    when: (facts) => boneSites(facts, 'current').length > 0,
    text: 'While a bone stress injury heals, running and everything that lands stop. For bone the rule is no pain at all, and hop tests are out.',
    suggestion:
      'Please see a sports doctor or physiotherapist this week, sooner for the hip, the pelvis, the middle of the foot or the front of the shin, or if it hurts at night or at rest.',
    facts: (facts) => ({ sites: boneSites(facts, 'current').join(' ') }),
    sources: ['upward-pt-bone-stress', 'achieve-podiatry-bone', 'stridelift-default'],
  },
  {
    id: 'bone-stress-not-cleared',
    outcome: 'advice',
    when: (facts) => boneSites(facts, 'recovering').length > 0 && facts.athlete.screening.cleared !== true,
    text: 'Your bone is recovering. Until a clinician has said that it may take load, landings and heavy legs stay out.',
    suggestion: 'Please ask the person who looks after your injury, and record their go-ahead here.',
    facts: (facts) => ({ sites: boneSites(facts, 'recovering').join(' ') }),
    sources: ['george-2024', 'stridelift-default'],
  },
  {
    id: 'bone-stress-no-pain',
    outcome: 'note',
    when: (facts) =>
      facts.athlete.policies.painPolicy !== 'strict' &&
      boneSites(facts, 'current').length + boneSites(facts, 'recovering').length > 0,
    text: 'You chose to go on with a little pain. For bone that does not hold: any pain there ends the exercise.',
    suggestion: 'Keep the strict pain rule until the bone is history.',
    sources: ['achieve-podiatry-bone', 'stridelift-default'],
  },
  {
    id: 'reds-red',
    outcome: 'advice',
    when: ({ athlete }) => redsCard(athlete) === 'red',
    text: 'Several of your answers together can mean that your body gets less energy than your training uses. The plan stays easy and leaves out jumps.',
    suggestion: 'Please talk to a sports doctor before you train harder; they can find out what is behind it.',
    facts: () => ({ card: 'red' }),
    sources: ['mountjoy-2023', 'stellingwerff-2023', 'stridelift-default'],
  },
  {
    id: 'reds-amber',
    outcome: 'advice',
    when: ({ athlete }) => redsCard(athlete) === 'amber',
    text: 'One of your answers can mean that your body gets less energy than your training uses.',
    suggestion: 'Eat enough around your sessions, and bring it up with a doctor or sports dietitian if it stays.',
    facts: () => ({ card: 'amber' }),
    sources: ['mountjoy-2023', 'stellingwerff-2023', 'stridelift-default'],
  },
  {
    id: 'screening-blood-pressure',
    outcome: 'advice',
    when: ({ athlete: { screening } }) =>
      screening.controlledBloodPressure === true && screening.heartCondition !== true && screening.cleared !== true,
    text: 'With blood pressure that is under control you can start: easily, at effort 5 of 10, with a breath out on every effort.',
    suggestion: 'Ask your doctor at the next visit, and record their go-ahead here; then the plan may ask for more.',
    sources: ['par-q-plus-topics', 'acsm-2018-screening', 'stridelift-default'],
  },
  {
    id: 'screening-bone-or-joint',
    outcome: 'advice',
    when: ({ athlete }) => athlete.screening.boneOrJoint === true && athlete.injuries.length === 0,
    text: 'You told us that a bone, joint or muscle troubles you, but not where, so the plan cannot go around it.',
    suggestion: 'Add the site under injuries; if you are not sure what it is, ask a physiotherapist.',
    sources: ['par-q-plus-topics', 'stridelift-default'],
  },
  {
    id: 'screening-postnatal',
    outcome: 'advice',
    runningWaits: true,
    when: ({ athlete }) => !isPostnatalGateOpen(athlete.screening),
    text: 'No running and no landings before twelve weeks after birth, nor before you can walk for half an hour, hop and do twenty of the strength tests without leaking, heaviness or pain.',
    suggestion:
      'A pelvic-health physiotherapist can test it with you, and is the one to see if you leak, feel heaviness or see a bulge.',
    facts: ({ athlete }) => ({ weeks: athlete.screening.postnatalWeeks ?? 0 }),
    sources: ['goom-2019', 'fourth-trimester', 'fix-program-postnatal', 'valetudo-health'],
  },
  {
    id: 'screening-youth',
    outcome: 'note',
    when: ({ age, athlete }) =>
      age !== undefined && age >= 13 && age < 18 && athlete.screening.guardianConsent === true,
    text: 'Under 18 an adult who knows lifting should be there when loads are used. Pain at the heel, knee or hip that comes with growing is a reason to stop.',
    suggestion: 'Ask a coach or a teacher to watch the first sessions.',
    facts: ({ age }) => ({ age: age ?? 0 }),
    sources: ['blagrove-2020-youth', 'lloyd-2014', 'stridelift-default'],
  },
  {
    id: 'screening-unanswered',
    outcome: 'note',
    when: ({ athlete }) => Object.keys(athlete.screening).length === 0,
    text: 'The health questions are not answered yet, so the plan takes it that nothing speaks against training.',
    suggestion: 'Answer them before the first session; it takes a minute.',
    sources: ['par-q-plus-topics', 'stridelift-default'],
  },
];

function boneSites({ sites }: ScreeningFacts, status: 'current' | 'recovering'): readonly string[] {
  return sites.filter((one) => one.status === status && BONE_STRESS_SITES.includes(one.site)).map(({ site }) => site);
}
