import type { CautionSite, Exercise } from '@stridelift/engine';
import { describe, expect, it, test } from 'vitest';
import { CAUTION_MAP } from '../../engine/src/safety/caution-map.ts';
import {
  FALL_RISK,
  LYING_ON_THE_BACK,
  LYING_ON_THE_BELLY,
  SPINE_LOADED_BARBELL,
} from '../../engine/src/safety/postures.ts';
import { loadLibrary } from '../src/node.ts';

type Asks = (exercise: Exercise) => boolean;

const { exercises, byId } = loadLibrary();
const entries = Object.values(CAUTION_MAP);

function among(...ids: readonly string[]): Asks {
  for (const id of ids) if (!byId.has(id)) throw new Error(`"${id}" is no exercise`);
  return ({ id }) => ids.includes(id);
}

function needs({ equipment }: Exercise, ...words: readonly string[]): boolean {
  return equipment.groups.flat().some((word) => words.includes(word));
}

/** Face down on hands or forearms and toes. From the knees it is half the load, and stays open as the first step. */
const PLANKS = [
  ...['plank', 'plank-leg-lift', 'body-saw', 'stir-the-pot', 'ab-wheel-rollout', 'plank-shoulder-tap', 'renegade-row'],
  ...['mountain-climber-slow', 'jackknife-swiss-ball', 'pike-slider', 'pike-swiss-ball'],
];
const BAR_ACROSS_THE_BACK = [
  ...['back-squat', 'half-squat-heavy', 'barbell-reverse-lunge', 'barbell-bulgarian-split-squat'],
  'smith-calf-raise-heavy',
];
const ON_THE_HANDS = [
  ...[
    'bird-dog',
    'bird-dog-row',
    'quadruped-hip-extension',
    'fire-hydrant',
    'cow-pose',
    'cat-cow',
    'inchworm',
    'cobra',
  ],
  ...['thoracic-rotation', 'worlds-greatest-stretch', 'downward-dog', 'plank-shoulder-tap', 'renegade-row'],
  ...['mountain-climber-slow', 'jackknife-swiss-ball', 'pike-slider', 'pike-swiss-ball', 'ab-wheel-rollout'],
  ...['turkish-get-up-half', 'push-up', 'wall-push-up', 'incline-push-up', 'kneeling-push-up', 'scapular-push-up'],
  ...['close-grip-push-up', 'pike-push-up'],
];

/** What a record must warn of, by what is done in it (D). The tags close an exercise while the site is sore. */
const RULES: readonly (readonly [name: string, sites: readonly CautionSite[], asks: Asks])[] = [
  [
    'a landing passes through every bone of the leg',
    ['tibia-bsi', 'foot-bsi', 'femoral-bsi', 'pelvis-bsi'],
    ({ impact }) => impact >= 1,
  ],
  ['a jump pulls on tendons and floor', ['achilles', 'patellar-tendon', 'pelvic-floor'], ({ impact }) => impact >= 2],
  [
    'a weight that is thrown presses down on the pelvic floor',
    ['pelvic-floor'],
    ({ contraction, loadType }) => contraction === 'ballistic' && loadType === 'external',
  ],
  [
    'a load on the forefoot works calf, tendon, sole and foot bones',
    ['achilles', 'calf', 'plantar-fascia', 'foot-bsi'],
    (one) => one.pattern === 'calf-plantarflexion' || among('plantar-fascia-calf-raise', 'sled-push')(one),
  ],
  [
    'lying flat is not for late pregnancy',
    ['pregnancy-late'],
    among(...LYING_ON_THE_BACK, ...LYING_ON_THE_BELLY, 'hamstring-curl-band'),
  ],
  ['nor is what may end in a fall', ['pregnancy-late'], among(...FALL_RISK)],
  [
    'a spine bent or turned under load or to its end squeezes thin bone',
    ['osteoporosis-spine'],
    ({ pattern, jointActions }) =>
      pattern !== 'mobility-dynamic' &&
      jointActions.some((action) => action === 'spine-flex' || action === 'spine-rot'),
  ],
  ['a straight bar loads the whole spine', ['osteoporosis-spine'], among(...SPINE_LOADED_BARBELL, 'sumo-deadlift')],
  [
    'a heavy bar is lifted with a stiff trunk and tempts to hold the breath',
    ['low-back', 'hypertension'],
    (one) => one.lowerBodyFatigue === 3 && needs(one, 'barbell', 'safety-bar', 'hex-bar'),
  ],
  [
    'a long hard hold raises blood pressure',
    ['hypertension'],
    (one) =>
      among('wall-sit', 'plank', 'plank-leg-lift')(one) ||
      (one.contraction === 'isometric' &&
        one.pattern !== 'stretch-static' &&
        (one.level >= 3 || one.lowerBodyFatigue >= 2)),
  ],
  [
    'so does the head below the heart',
    ['hypertension'],
    among('downward-dog', 'pike-push-up', 'pike-slider', 'pike-swiss-ball'),
  ],
  ['a bar across the back', ['neck', 'shoulder', 'low-back'], among(...BAR_ACROSS_THE_BACK)],
  ['a plank', ['low-back', 'shoulder', 'abdominal-wall', 'pregnancy-late'], among(...PLANKS)],
  ['a side plank hangs on one shoulder', ['shoulder'], ({ id }) => /^(side-plank|copenhagen)/.test(id)],
  [
    'the inner thigh pulls on the pelvis',
    ['groin-adductor', 'pelvis-bsi'],
    ({ pattern }) => pattern === 'hip-adduction',
  ],
  ['a wide stance with a deep hip', ['groin-adductor', 'hip-fai'], among('sumo-squat', 'sumo-deadlift')],
  [
    'a carried weight hangs on shoulder and back',
    ['low-back', 'shoulder'],
    among('farmer-carry', 'suitcase-carry', 'suitcase-march', 'farmer-walk-on-toes'),
  ],
  ['hands that carry the body', ['wrist-elbow'], (one) => needs(one, 'pull-up-bar') || among(...ON_THE_HANDS)(one)],
  [
    'every press and pull but the row that a sore shoulder begins with',
    ['shoulder'],
    ({ id, pattern }) => /^(push|pull)-/.test(pattern) && id !== 'one-arm-dumbbell-row',
  ],
  [
    'kneeling upright on one knee',
    ['knee-pfp'],
    among('half-kneeling-chop', 'half-kneeling-overhead-press', 'hip-flexor-stretch'),
  ],
];

/** They go with the posture or the hold, not with the load. */
const OF_THE_POSTURE: readonly CautionSite[] = ['pregnancy-late', 'wrist-elbow', 'hypertension'];

/** Harder than their regression, but easier on this site. */
const EASIER_ON: Readonly<Record<string, readonly CautionSite[]>> = {
  /* The knees bend less than with the hex bar. */
  deadlift: ['knee-pfp'],
  /* A step out and back, no long stance. */
  'forward-lunge': ['hip-flexor'],
  'reverse-lunge': ['hip-flexor'],
  'medial-lunge': ['hip-flexor'],
  /* Nothing is lowered. */
  'sled-push': ['knee-pfp', 'patellar-tendon'],
  /* The free hand or the split stance takes the strain. */
  'one-arm-dumbbell-row': ['shoulder'],
  'single-arm-cable-row-split': ['low-back'],
  /* Stops before the hip is deep. */
  'half-squat-heavy': ['hip-fai'],
  /* A choice for this very knee. */
  'spanish-squat-iso': ['knee-pfp'],
  /* Standing, or upright with the head free. */
  'dumbbell-overhead-press': ['knee-pfp'],
  'close-grip-overhead-press': ['knee-pfp'],
  'captains-chair-knee-raise': ['neck'],
};

const missing = (sites: readonly CautionSite[], { id, cautionSites }: Exercise): readonly string[] =>
  sites.filter((site) => !cautionSites.includes(site)).map((site) => `${id}: ${site}`);

describe('the cautions of the records are even', () => {
  test.each(RULES)('%s (%j)', (_, sites, asks) => {
    const asked = exercises.filter(asks);
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.flatMap((exercise) => missing(sites, exercise))).toEqual([]);
  });

  /** Falls are closed to bone stress for the fall; balancing itself does not load the bone. */
  test.each(entries)('what is closed by name for $site says so', ({ site, blocks, boneStress }) => {
    const named = new Set(blocks.flatMap(({ ids }) => ids ?? []));
    const asked = [...named].filter((id) => !(boneStress && FALL_RISK.has(id))).map((id) => byId.get(id)!);
    expect(asked.flatMap((exercise) => missing([site], exercise))).toEqual([]);
  });

  it('a harder exercise of the same pattern warns of what its easier one warns of', () => {
    const silent = exercises.flatMap((exercise) => {
      const easier = byId.get(exercise.regression ?? '');
      if (easier?.pattern !== exercise.pattern) return [];
      const spared = [...OF_THE_POSTURE, ...(EASIER_ON[exercise.id] ?? [])];
      return missing(
        easier.cautionSites.filter((site) => !spared.includes(site)),
        exercise,
      );
    });
    expect(silent).toEqual([]);
  });

  it('and no exception is left over', () => {
    const idle = Object.entries(EASIER_ON).flatMap(([id, sites]) => {
      const exercise = byId.get(id)!;
      const easier = byId.get(exercise.regression ?? '')!;
      return sites
        .filter((site) => exercise.cautionSites.includes(site) || !easier.cautionSites.includes(site))
        .map((site) => `${id}: ${site}`);
    });
    expect(idle).toEqual([]);
  });
});

test.each(entries)('most of the library does without the caution $site', ({ site }) => {
  const tagged = exercises.filter(({ cautionSites }) => cautionSites.includes(site));
  expect(tagged.length).toBeGreaterThan(0);
  expect(tagged.length).toBeLessThan(exercises.length / 3);
});
