import type { Exercise } from '../model/exercise.ts';
import type { LimitField, Limits } from './limits/limits-model.ts';
import { plyoLevelOf } from './plyo-levels.ts';
import { EYES_CLOSED, FALL_RISK, HEAVY_BY_NATURE, LYING_ON_THE_BACK, SPINE_LOADED_BARBELL } from './postures.ts';
import type { Refusal } from './refusal.ts';

interface LimitCheck {
  readonly rule: string;
  /** The limit whose reasons explain the refusal. */
  readonly field: LimitField;
  readonly refuses: (limits: Limits, exercise: Exercise) => boolean;
  readonly text: string;
}

const CHECKS: readonly LimitCheck[] = [
  {
    rule: 'limit-impact',
    field: 'maxImpact',
    refuses: ({ maxImpact }, { impact }) => impact > maxImpact,
    text: 'It lands harder than is good for you now.',
  },
  {
    rule: 'limit-jumps',
    field: 'plyoLevelMax',
    refuses: ({ plyoLevelMax }, exercise) => jumpLevel(exercise) > plyoLevelMax,
    text: 'It is a jump beyond your level for now.',
  },
  {
    rule: 'limit-leg-load',
    field: 'maxLegLoad',
    refuses: ({ maxLegLoad }, { lowerBodyFatigue }) => lowerBodyFatigue > maxLegLoad,
    text: 'It asks more of the legs than is good for you now.',
  },
  {
    rule: 'limit-heavy',
    field: 'heavyAllowed',
    refuses: ({ heavyAllowed }, { id }) => !heavyAllowed && HEAVY_BY_NATURE.has(id),
    text: 'It only makes sense with heavy loads.',
  },
  {
    rule: 'limit-spine-loaded-barbell',
    field: 'spineLoadedBarbell',
    refuses: ({ spineLoadedBarbell }, { id }) => !spineLoadedBarbell && SPINE_LOADED_BARBELL.has(id),
    text: 'The straight bar loads the whole back.',
  },
  {
    rule: 'limit-lying-flat',
    field: 'supineAllowed',
    refuses: ({ supineAllowed }, { id }) => !supineAllowed && LYING_ON_THE_BACK.has(id),
    text: 'It is done lying flat on the back.',
  },
  {
    rule: 'limit-steady-footing',
    field: 'steadyFootingOnly',
    refuses: ({ steadyFootingOnly }, { id }) => steadyFootingOnly && FALL_RISK.has(id),
    text: 'A stumble is too likely.',
  },
  {
    rule: 'limit-eyes-open',
    field: 'eyesClosedSeconds',
    refuses: ({ eyesClosedSeconds }, { id }) => eyesClosedSeconds === 0 && EYES_CLOSED.has(id),
    text: 'It is done without sight.',
  },
];

/** The first general limit that closes an exercise, with the reason for that limit. */
export function refuseByLimits(limits: Limits, exercise: Exercise): Refusal | undefined {
  const check = CHECKS.find(({ refuses }) => refuses(limits, exercise));
  if (!check) return undefined;
  const why = limits.reasons.find(({ field }) => field === check.field)?.text;
  return { rule: check.rule, text: why === undefined ? check.text : `${check.text} ${why}` };
}

/** A landing that no level knows counts as the highest; what does not land is no jump. */
function jumpLevel({ id, pattern, impact }: Exercise): number {
  const isJump = (pattern === 'plyometric-bilateral' || pattern === 'plyometric-unilateral') && impact >= 1;
  return plyoLevelOf(id) ?? (isJump ? 4 : -1);
}
