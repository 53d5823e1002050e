import type { CautionSite, Exercise, InjuryStatus } from '@stridelift/engine';
import { safetyOf } from '../../../src/safety/exercise-safety.ts';
import { type Guarantee, itemsOf, ofPlans, type Planned } from '../planned.ts';

type Blocks = (exercise: Exercise) => boolean;

const jumps: Blocks = ({ pattern, impact }) => pattern.startsWith('plyometric') && impact >= 1;
const lands: Blocks = ({ impact }) => impact >= 1;
const among =
  (...ids: readonly string[]): Blocks =>
  ({ id }) =>
    ids.includes(id);
const any =
  (...blocks: readonly Blocks[]): Blocks =>
  (exercise) =>
    blocks.some((block) => block(exercise));

const deepKnee = among(
  'pistol-squat',
  'single-leg-squat',
  'skater-squat',
  'decline-single-leg-squat',
  'reverse-nordic',
);
const stepDowns = among('step-down', 'forward-step-down');
const crossedLegs = among('itb-tfl-stretch', 'glute-stretch', 'curtsy-lunge');
const longHamstrings = among(
  'hamstring-stretch',
  'nordic-curl-eccentric',
  'bounding',
  'power-skip',
  'skipping-drill-b',
);
const bone = any(lands, ({ lowerBodyFatigue }) => lowerBodyFatigue === 3);

/** The column "block" of the rulebook's caution map (D8), read anew and as careful as it is written. */
const D8: Readonly<Partial<Record<CautionSite, Blocks>>> = {
  achilles: any(jumps, among('eccentric-heel-drop')),
  calf: any(jumps, among('eccentric-heel-drop')),
  'plantar-fascia': among('jump-rope', 'farmer-walk-on-toes', 'eccentric-heel-drop'),
  'tibia-bsi': bone,
  'foot-bsi': bone,
  'femoral-bsi': bone,
  'pelvis-bsi': bone,
  shin: ({ id }) => /pogo|-hop|jump-rope/.test(id),
  'knee-pfp': any(jumps, deepKnee, stepDowns),
  'patellar-tendon': any(jumps, deepKnee, stepDowns),
  itb: crossedLegs,
  'gluteal-tendon': crossedLegs,
  'hamstring-strain': longHamstrings,
  'proximal-hamstring': longHamstrings,
  'hip-fai': among('back-squat', 'front-squat', 'goblet-squat', 'sumo-squat', 'pistol-squat'),
  'low-back': among('deadlift', 'romanian-deadlift-barbell', 'bent-over-row', 'good-morning-band', 'russian-twist'),
  hypertension: ({ id, contraction, level }) => /wall-sit/.test(id) || (contraction === 'isometric' && level >= 3),
  'pelvic-floor': ({ impact }) => impact >= 2,
  'osteoporosis-spine': ({ id, pattern }) => pattern === 'rotation' || id === 'lying-spinal-twist',
  'pregnancy-late': any(lands, ({ cautionSites }) => cautionSites.includes('pregnancy-late')),
};

const BONE = /-bsi$/;

export const contraindications: Guarantee = ofPlans(
  'holds nothing that a tender site forbids (D8)',
  function* (planned) {
    const { plan, library } = planned;
    const refusals = new Map<string, string | undefined>();
    const refusal = (exercise: Exercise): string | undefined => {
      if (!refusals.has(exercise.id)) refusals.set(exercise.id, refusalOf(exercise, planned));
      return refusals.get(exercise.id);
    };
    for (const { item, exercise } of itemsOf(planned, plan.sessions)) {
      for (const one of [exercise, ...item.swaps.flatMap((id) => library.byId.get(id) ?? [])]) {
        const why = refusal(one);
        if (why !== undefined) yield `${item.id}: ${one.id}: ${why}`;
      }
    }
  },
);

function refusalOf(exercise: Exercise, planned: Planned): string | undefined {
  const site = sitesOf(planned).find((tender) => D8[tender]?.(exercise));
  if (site !== undefined) return `forbidden with ${site}`;
  const safety = safetyOf(planned.limits, exercise);
  return safety.allowed ? undefined : safety.reason.text;
}

/** B9: nothing lands in pregnancy nor in the first twelve weeks after birth. */
export const motherhood: Guarantee = ofPlans('spares mothers of all landings (B9)', function* (planned) {
  const { plan, athlete } = planned;
  const { pregnantWeeks, postnatalWeeks = 99 } = athlete.screening;
  if (pregnantWeeks === undefined && postnatalWeeks >= 12) return;
  for (const { item, exercise, session } of itemsOf(planned, plan.sessions)) {
    const weeks = postnatalWeeks + Math.floor((Date.parse(session.date) - Date.parse(plan.asOf)) / 604_800_000);
    if (item.contacts !== undefined) yield `${item.id}: ${exercise.id}`;
    if (pregnantWeeks === undefined && weeks < 12 && exercise.impact > 0) yield `${item.id}: ${exercise.id} lands`;
    if (item.rir !== undefined && pregnantWeeks !== undefined && item.rir < 3) yield `${item.id}: too hard`;
  }
});

/** Sites for which the table is meant as it stands: sore, or recovering without a known stage; bone until it is cleared. */
function sitesOf({ limits, athlete }: Planned): readonly CautionSite[] {
  const cleared = athlete.screening.cleared === true;
  const strict = (status: InjuryStatus, stage: number | undefined, site: CautionSite): boolean =>
    status === 'current' || (status === 'recovering' && (stage === undefined || (BONE.test(site) && !cleared)));
  return limits.activeSites.filter(({ site, status, stage }) => strict(status, stage, site)).map(({ site }) => site);
}
