import { BANDS, GYM, HOME, kg } from '@stridelift/testkit';
import { describe, expect, it, test } from 'vitest';
import { blockOf, choiceFor, exerciseOf, FULL_GYM, library } from '../../tests/builders/choice.ts';
import type { LiftingLevel } from '../model/athlete.ts';
import type { Scale3 } from '../model/exercise.ts';
import type { Place } from '../model/place.ts';
import type { PhaseCode } from '../model/plan.ts';
import { plyoLevelOf } from '../safety/plyo-levels.ts';
import { type Block, type ChoiceContext, levelCap } from './choice-context.ts';
import { POINTS, type Rivals, score } from './score.ts';
import type { Slot } from './slot.ts';
import { POWER_SLOTS, TEMPLATES } from './templates.ts';
import { WORTH } from './usable-at.ts';

const slotOf = (template: keyof typeof TEMPLATES, id: string): Slot => {
  const found = TEMPLATES[template].find((slot) => slot.id === id);
  if (!found) throw new Error(`${template} has no ${id}`);
  return found;
};
const MAIN = slotOf('squat-day', 'main');
const SECOND = slotOf('squat-day', 'second');
const PUSH = slotOf('squat-day', 'push');
const JUMP = POWER_SLOTS[0] as Slot;

interface Asked {
  readonly slot?: Slot;
  readonly place?: Place;
  readonly legLoad?: Scale3;
  readonly block?: Partial<Block>;
  readonly context?: ChoiceContext;
  readonly rivals?: Rivals;
}

const advanced = choiceFor();

function pointsOf(id: string, asked: Asked = {}): number | undefined {
  const { slot = MAIN, place = FULL_GYM, legLoad = 3, block = {}, context = advanced, rivals = {} } = asked;
  return score(slot, exerciseOf(id), { place, legLoad }, blockOf(block), context, rivals);
}

describe('what cannot stand in a slot has no points', () => {
  test.each<readonly [string, string, Asked]>([
    ['a push in the place of a squat', 'push-up', {}],
    ['a barbell squat where there is no bar', 'back-squat', { place: HOME }],
    ['what the runner avoids', 'goblet-squat', { context: choiceFor({ avoid: ['goblet-squat'] }) }],
    [
      'what an injury closes',
      'pistol-squat',
      { context: choiceFor({ injuries: [{ site: 'knee-pfp', status: 'current' }] }) },
    ],
    ['a dumbbell too heavy to begin with', 'goblet-squat', { place: { ...GYM, dumbbells: [kg(60)] } }],
    ['more than the legs are asked for', 'back-squat', { legLoad: 2 }],
    ['leg work of any weight in an upper-body session', 'goblet-squat', { legLoad: 0 }],
    ['anything that moves in a slot for a hold', 'goblet-squat', { slot: slotOf('upper-trunk', 'hold') }],
    [
      'a bar on the back before the form is checked',
      'back-squat',
      { context: choiceFor({ lifting: 'novice', strength: [] }) },
    ],
    ['a jump above the level', 'drop-jump', { slot: JUMP, block: { plyoLevel: 3 } }],
    ['a jump without any level', 'ankle-pogo', { slot: JUMP, block: { plyoLevel: -1 } }],
    ['a throw in a slot for jumps', 'medicine-ball-slam', { slot: JUMP, block: { plyoLevel: 4 } }],
  ])('%s', (_, id, asked) => {
    expect(pointsOf(id, asked)).toBeUndefined();
  });

  it('and what stands at the edge of each of those has some', () => {
    expect(pointsOf('back-squat')).toBeDefined();
    expect(pointsOf('goblet-squat', { legLoad: 2 })).toBeDefined();
    expect(pointsOf('bodyweight-squat', { legLoad: 0, place: HOME })).toBeDefined();
    expect(pointsOf('wall-sit', { slot: slotOf('upper-trunk', 'hold'), legLoad: 1 })).toBeDefined();
    expect(pointsOf('hurdle-hop', { slot: JUMP, block: { plyoLevel: 3 } })).toBeDefined();
  });
});

describe('the highest level of an exercise', () => {
  test.each<readonly [LiftingLevel, PhaseCode, number, number]>([
    ['novice', 'A', 0, 2],
    ['novice', 'A', 20, 2],
    ['novice', 'RX', 20, 2],
    ['novice', 'B1', 3, 2],
    ['novice', 'B1', 4, 3],
    ['novice', 'B2', 30, 3],
    ['trained', 'A', 0, 4],
    ['trained', 'B2', 10, 4],
    ['advanced', 'A', 0, 5],
  ])('for %s in phase %s from week %i on is %i', (lifting, code, fromWeek, cap) => {
    const context = choiceFor({ lifting });
    expect(levelCap(context, blockOf({ code, fromWeek }))).toBe(cap);
  });

  it('keeps every harder exercise out of every slot, jumps apart, which have levels of their own', () => {
    const context = choiceFor({ lifting: 'novice', strength: [] });
    for (const slots of Object.values(TEMPLATES)) {
      for (const slot of slots) {
        const standing = library.exercises.filter(
          ({ id }) => pointsOf(id, { slot, context, block: { code: 'A', fromWeek: 0 } }) !== undefined,
        );
        expect(standing.filter(({ level }) => level > 2)).toEqual([]);
      }
    }
  });

  it('of a jump is that of the block', () => {
    for (const plyoLevel of [0, 1, 2, 3, 4]) {
      const standing = library.exercises.filter(
        (exercise) => pointsOf(exercise.id, { slot: JUMP, block: { plyoLevel } }) !== undefined,
      );
      expect(Math.max(...standing.map(({ id }) => plyoLevelOf(id) ?? 9))).toBeLessThanOrEqual(plyoLevel);
    }
  });
});

describe('points', () => {
  it('fall with the rank of the pattern in the slot', () => {
    expect(POINTS.fit[0]).toBeGreaterThan(POINTS.fit[1]);
    expect(POINTS.fit[1]).toBeGreaterThan(POINTS.fit[2]);
    expect(pointsOf('push-up', { slot: PUSH })).toBeGreaterThan(pointsOf('pike-push-up', { slot: PUSH }) ?? 0);
  });

  test.each<readonly [string, string, Asked, Asked, number]>([
    ['a wish of the runner', 'goblet-squat', {}, { context: choiceFor({ prefer: ['goblet-squat'] }) }, WORTH.wish],
    [
      'a main lift kept from one heavy block to the next',
      'back-squat',
      {},
      { rivals: { before: { exercise: 'back-squat', heavy: true } } },
      POINTS.keptMainLift,
    ],
    [
      'nothing kept from a light block',
      'goblet-squat',
      {},
      { rivals: { before: { exercise: 'goblet-squat', heavy: false } } },
      0,
    ],
    [
      'nothing kept into a light block',
      'goblet-squat',
      { block: { code: 'A' } },
      { block: { code: 'A' }, rivals: { before: { exercise: 'goblet-squat', heavy: true } } },
      0,
    ],
    ['the lift of the usual place', 'goblet-squat', {}, { rivals: { usual: 'goblet-squat' } }, POINTS.keptMainLift],
    [
      'an accessory that stood there before',
      'push-up',
      { slot: PUSH },
      { slot: PUSH, rivals: { before: { exercise: 'push-up', heavy: true } } },
      POINTS.repeated,
    ],
    [
      'the regression of what stood there before',
      'kneeling-push-up',
      { slot: PUSH },
      { slot: PUSH, rivals: { before: { exercise: 'push-up', heavy: true, easier: new Set(['kneeling-push-up']) } } },
      POINTS.steppedBack,
    ],
    [
      'nothing for a regression in a block that is easy on purpose',
      'kneeling-push-up',
      { slot: PUSH, block: { code: 'R' } },
      {
        slot: PUSH,
        block: { code: 'R' },
        rivals: { before: { exercise: 'push-up', heavy: true, easier: new Set(['kneeling-push-up']) } },
      },
      0,
    ],
    [
      'nothing for what another exercise was',
      'back-squat',
      {},
      { rivals: { before: { exercise: 'front-squat', heavy: true }, usual: 'leg-press' } },
      0,
    ],
  ])('change by %s', (_, id, without, given, difference) => {
    expect((pointsOf(id, given) ?? Number.NaN) - (pointsOf(id, without) ?? Number.NaN)).toBe(difference);
  });

  it('rise for a pattern that tested weak', () => {
    const weak: ChoiceContext = { ...advanced, weakPatterns: new Set(['squat']) };
    expect((pointsOf('back-squat', { context: weak }) ?? 0) - (pointsOf('back-squat') ?? 0)).toBe(WORTH.weakness);
    expect(pointsOf('step-up', { context: weak })).toBe(pointsOf('step-up'));
  });

  it('rise with what the event asks for, more for the first choice', () => {
    const gain = (id: string) =>
      (pointsOf(id, { context: choiceFor({ goal: { event: 'trail' } }), slot: SECOND }) ?? 0) -
      (pointsOf(id, { context: choiceFor({ goal: { event: 'general' } }), slot: SECOND }) ?? 0);
    expect(gain('single-leg-rdl')).toBeGreaterThan(gain('single-leg-rdl-supported'));
    expect(gain('single-leg-rdl-supported')).toBeGreaterThan(0);
    expect(gain('glute-bridge')).toBe(0);
  });

  it('rise and fall with what a tender site prefers and only tolerates', () => {
    const tender = choiceFor({ injuries: [{ site: 'knee-pfp', status: 'recovering' }] });
    expect(pointsOf('box-squat-bodyweight', { context: tender })).toBeGreaterThan(
      pointsOf('box-squat-bodyweight') ?? 0,
    );
    expect(pointsOf('goblet-squat', { context: tender })).toBeLessThan(pointsOf('goblet-squat') ?? 0);
  });

  it('prefer the bar over hand weights in heavy phases, not in the foundation', () => {
    const lead = (code: PhaseCode) =>
      (pointsOf('back-squat', { block: { code } }) ?? 0) - (pointsOf('goblet-squat', { block: { code } }) ?? 0);
    expect(lead('B2')).toBeGreaterThan(0);
    expect(lead('B2')).toBeGreaterThan(lead('A'));
  });

  it('prefer a lift over its drill, and what a band can load where nothing heavier is', () => {
    const at = (id: string, place: Place) =>
      pointsOf(id, { slot: slotOf('hinge-day', 'main'), place, legLoad: 2 }) ?? Number.NaN;
    expect(at('single-leg-glute-bridge', HOME)).toBeGreaterThan(at('glute-bridge-march', HOME));
    expect(at('good-morning-band', BANDS)).toBeGreaterThan(at('single-leg-glute-bridge', BANDS));
    expect(at('good-morning-band', BANDS)).toBeGreaterThan(at('band-hip-extension', BANDS));
  });

  it('prefer one leg for calves without a load in the strength phases', () => {
    const calf = (id: string) => pointsOf(id, { slot: slotOf('hinge-day', 'calf'), place: HOME }) ?? Number.NaN;
    expect(calf('bent-knee-single-leg-calf-raise')).toBeGreaterThan(calf('standing-calf-raise'));
  });

  it('are none on a trip for what is hard without a load, whoever does it at home', () => {
    const traveller = choiceFor({
      week: { monday: { minutes: 45, place: 'gym' } },
      travel: [{ from: 20_800 as never, to: 20_810 as never, place: 'bands' }],
    });
    expect(pointsOf('single-leg-squat', { place: BANDS, context: traveller })).toBeUndefined();
    expect(pointsOf('single-leg-squat-to-box', { place: BANDS, context: traveller })).toBeDefined();
    expect(pointsOf('single-leg-squat', { place: BANDS })).toBeDefined();
  });

  it('fall for a heavy day whose heaviest weight is light for the runner', () => {
    const light: Place = { ...GYM, id: 'light', dumbbells: [kg(2), kg(4), kg(6)] };
    const strong = choiceFor({
      strength: [{ exercise: 'goblet-squat', load: kg(40), reps: 5, rir: 2, day: 20_770 as never }],
    });
    const at = (legLoad: Scale3) => pointsOf('goblet-squat', { place: light, context: strong, legLoad }) ?? Number.NaN;
    expect(at(3) - at(2)).toBe(POINTS.cannotBeHeavy - POINTS.tooLight);
  });

  it('fall for a main lift of the foundation of which the place has not even half the maximum (S0-22)', () => {
    const light: Place = { ...GYM, id: 'light', dumbbells: [kg(2), kg(4), kg(6)] };
    const squatting = (kilograms: number) =>
      choiceFor({
        strength: [{ exercise: 'goblet-squat', load: kg(kilograms), reps: 5, rir: 2, day: 20_770 as never }],
      });
    const points = (kilograms: number) =>
      pointsOf('goblet-squat', { place: light, context: squatting(kilograms), legLoad: 2, block: { code: 'A' } });
    expect((points(40) ?? Number.NaN) - (points(8) ?? Number.NaN)).toBe(POINTS.tooLight);
  });

  it('are whole numbers for every exercise in every slot', () => {
    const broken = Object.values(TEMPLATES).flatMap((slots) =>
      slots.flatMap((slot) =>
        library.exercises.filter(({ id }) => {
          const points = pointsOf(id, { slot });
          return points !== undefined && !Number.isInteger(points);
        }),
      ),
    );
    expect(broken).toEqual([]);
  });
});
