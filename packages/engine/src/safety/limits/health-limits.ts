import type { PhaseCode } from '../../model/plan.ts';
import { isPostnatalGateOpen, POSTNATAL_IMPACT_WEEK, POSTNATAL_YEAR_WEEKS } from '../active-sites.ts';
import { BONE_STRESS_SITES } from '../caution-map.ts';
import { redsCard } from '../reds.ts';
import { hasActive, type LimitRule, type RunnerFacts } from './limit-rule.ts';

const FOUNDATION_ONLY: readonly PhaseCode[] = ['A', 'T', 'R', 'RX'];
const FOUNDATION_OR_MAINTENANCE: readonly PhaseCode[] = ['A', 'M', 'T', 'R', 'RX'];
/** Lying flat makes some unwell "after week 16"; as nobody asks whether it does, it ends with that week (B9, D). */
const NO_LYING_FLAT_FROM_WEEK = 16;

/** What health caps: pregnancy and birth (B9), blood pressure (D2), energy (D3). Where no source is named the number is D. */
export const HEALTH_LIMITS: readonly LimitRule[] = [
  {
    id: 'pregnancy',
    when: (facts) => weeksPregnant(facts) >= 0,
    caps: {
      maxLegLoad: 2,
      maxImpact: 1,
      maxPercent: 70,
      minRir: 3,
      plyoLevelMax: -1,
      heavyAllowed: false,
      maximalTests: false,
      steadyFootingOnly: true,
      pelvicFloor: true,
      weightGoalsHidden: true,
    },
    text: 'In pregnancy work stays comfortable: effort 7 of 10 at most, breathing all the way, no jumps, no tests, firm ground.',
    sources: ['mottola-2019', 'kipling-physio', 'stridelift-default'],
  },
  {
    id: 'pregnancy-lying-flat',
    when: (facts) => weeksPregnant(facts) >= NO_LYING_FLAT_FROM_WEEK,
    caps: { supineAllowed: false },
    text: 'From week 16 on nothing is done flat on the back, because some feel unwell that way.',
    sources: ['mottola-2019', 'stridelift-default'],
  },
  {
    id: 'pregnancy-late',
    when: (facts) => hasActive(facts, 'pregnancy-late'),
    caps: { maxImpact: 0, minRir: 4, plyoLevelMax: -1, supineAllowed: false, pelvicFloor: true },
    text: 'From week 20 on effort stays at 6 of 10, and nothing lands.',
    sources: ['mottola-2019', 'stridelift-default'],
  },
  {
    id: 'postnatal-first-weeks',
    when: (facts) => weeksPostnatal(facts) < POSTNATAL_IMPACT_WEEK,
    caps: { maxPercent: 60, minRir: 4 },
    text: 'In the first twelve weeks after birth work is light and rebuilds from the inside: breathing, pelvic floor, bridges.',
    sources: ['goom-2019', 'fourth-trimester', 'stridelift-default'],
  },
  {
    id: 'postnatal-gate',
    when: ({ athlete }) => !isPostnatalGateOpen(athlete.screening),
    caps: { maxImpact: 0, plyoLevelMax: -1, maxPercent: 70, minRir: 2, heavyAllowed: false, maximalTests: false },
    text: 'No landings before twelve weeks after birth, nor until the walking, hopping and strength tests pass without leaking, heaviness or pain.',
    sources: ['goom-2019', 'fourth-trimester', 'fix-program-postnatal'],
  },
  {
    id: 'postnatal-year',
    when: (facts) => weeksPostnatal(facts) < POSTNATAL_YEAR_WEEKS,
    caps: { pelvicFloor: true, weightGoalsHidden: true },
    text: 'In the first year after birth the pelvic floor has its place in the plan.',
    sources: ['goom-2019', 'stridelift-default'],
  },
  {
    id: 'pelvic-floor',
    when: (facts) => hasActive(facts, 'pelvic-floor'),
    caps: { pelvicFloor: true },
    text: 'With a pelvic floor that needs care you breathe out on every effort, and pelvic-floor work has its place.',
    sources: ['goom-2019', 'stridelift-default'],
  },
  {
    id: 'bone-stress-keeps-foundation',
    when: ({ athlete, sites }) =>
      athlete.goal.event !== 'return-from-injury' &&
      sites.some(({ site, status }) => status === 'current' && BONE_STRESS_SITES.includes(site)),
    caps: { phases: FOUNDATION_ONLY },
    text: 'While a bone is under stress nothing is built up: light work goes on until a clinician has cleared more.',
    sources: ['george-2024', 'stridelift-default'],
  },
  {
    id: 'blood-pressure',
    when: (facts) => hasActive(facts, 'hypertension') && facts.athlete.screening.cleared !== true,
    caps: { minRir: 5, maxPercent: 65, phases: FOUNDATION_ONLY, heavyAllowed: false, maximalTests: false },
    text: 'Until a doctor’s go-ahead is recorded, effort stays at 5 of 10 in foundation work, with a breath out on every effort.',
    sources: ['acsm-2018-screening', 'stridelift-default'],
  },
  {
    id: 'osteoporosis',
    when: (facts) => hasActive(facts, 'osteoporosis-spine'),
    caps: {
      maxImpact: 1,
      plyoLevelMax: 0,
      maximalTests: false,
      steadyFootingOnly: true,
      spineLoadedBarbell: false,
      balanceEachSession: true,
    },
    text: 'With low bone density the plan keeps you upright on firm ground; heavy bars belong beside someone qualified.',
    sources: ['liftmor-2018', 'stridelift-default'],
  },
  {
    id: 'osteoporosis-not-cleared',
    when: (facts) => hasActive(facts, 'osteoporosis-spine') && facts.athlete.screening.cleared !== true,
    caps: { maxPercent: 70, heavyAllowed: false },
    text: 'Heavier loads wait until a clinician has agreed to them.',
    sources: ['liftmor-2018', 'stridelift-default'],
  },
  {
    id: 'reds-amber',
    when: (facts) => redsCard(facts.athlete) !== undefined,
    caps: { weightGoalsHidden: true },
    text: 'Something in your answers can mean that you eat less than your training needs, so nothing here speaks of losing weight.',
    sources: ['mountjoy-2023', 'stridelift-default'],
  },
  {
    id: 'reds-red',
    when: (facts) => redsCard(facts.athlete) === 'red',
    caps: { minRir: 3, maxPercent: 85, phases: FOUNDATION_OR_MAINTENANCE, plyoLevelMax: -1, maxImpact: 1 },
    text: 'Your answers speak for a doctor’s visit first. Until then the plan builds a foundation or keeps what you have, without jumps.',
    sources: ['mountjoy-2023', 'stellingwerff-2023', 'stridelift-default'],
  },
  {
    id: 'reds-red-not-cleared',
    when: (facts) => redsCard(facts.athlete) === 'red' && facts.athlete.screening.cleared !== true,
    caps: { maxPercent: 65, heavyAllowed: false, maximalTests: false },
    text: 'Until a doctor has looked at it, loads stay at those of foundation work.',
    sources: ['mountjoy-2023', 'stridelift-default'],
  },
];

function weeksPregnant({ athlete }: RunnerFacts): number {
  return athlete.screening.pregnantWeeks ?? -1;
}

function weeksPostnatal({ athlete }: RunnerFacts): number {
  return athlete.screening.postnatalWeeks ?? Number.POSITIVE_INFINITY;
}
