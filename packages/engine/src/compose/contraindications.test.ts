import { BANDS, GYM, HOME } from '@stridelift/testkit';
import { describe, expect, it } from 'vitest';
import { blockOf, choiceFor, FULL_GYM, frameOf, library } from '../../tests/builders/choice.ts';
import { CAUTION_SITES, type CautionSite, type InjuryStatus } from '../model/athlete.ts';
import type { Exercise } from '../model/exercise.ts';
import { type CautionBlock, matchesSelector } from '../safety/caution/caution-entry.ts';
import { CAUTION_MAP } from '../safety/caution-map.ts';
import { plyoLevelOf } from '../safety/plyo-levels.ts';
import type { ChoiceContext } from './choice-context.ts';
import { composeBlock } from './compose-block.ts';
import { jumpFrame } from './frames.ts';
import type { TemplateId } from './slot.ts';
import { swapsFor } from './swaps.ts';
import { TEMPLATES } from './templates.ts';
import { coolDownFor, warmUpFor } from './warm-up.ts';

const LEGS = { legs: true, landing: true };

const PLACES = [FULL_GYM, GYM, BANDS, HOME];
const templates = Object.keys(TEMPLATES) as TemplateId[];

/** Everything that any kind of session at any place may show the runner: exercises, their swaps, warm-up and cool-down. */
function everythingFor(context: ChoiceContext): ReadonlySet<Exercise> {
  const shown = new Set<Exercise>();
  const block = blockOf({ plyoLevel: context.plyoLevel, impact: 3 });
  for (const place of PLACES) {
    for (const template of templates) {
      const frames = [
        frameOf(template, place, { balance: true, pelvicFloor: true, event: 'trail' }),
        jumpFrame(template, place, 3, 'trail', 0),
      ];
      for (const { slots } of frames.flatMap((frame) => composeBlock([frame], block, context, () => ({})))) {
        for (const { exercise } of slots) {
          if (!exercise) continue;
          shown.add(exercise);
          for (const id of swapsFor(exercise, place, context)) shown.add(library.byId.get(id) as Exercise);
        }
      }
      const warmUp = warmUpFor(template, place, 6, LEGS, context);
      for (const drills of [...Object.values(warmUp), coolDownFor(template, place, 4, context)]) {
        for (const drill of drills as readonly Exercise[]) shown.add(drill);
      }
    }
  }
  return shown;
}

const shownTo = (site: CautionSite, status: InjuryStatus): Exercise[] => [
  ...everythingFor(choiceFor({ injuries: [{ site, status }], screening: { cleared: true } })),
];
const closed = (blocks: readonly CautionBlock[], exercise: Exercise): boolean =>
  blocks.some((block) => matchesSelector(block, exercise));

describe.each(CAUTION_SITES)('with %s', (site) => {
  const { blocks, prefers, region, jumpsWhileRecovering, boneStress } = CAUTION_MAP[site];

  it('current, nothing shown works it, is closed by it or jumps on it', () => {
    const shown = shownTo(site, 'current');
    expect(shown.length).toBeGreaterThan(20);
    const wrong = shown.filter(
      (exercise) =>
        closed(blocks, exercise) ||
        (exercise.cautionSites.includes(site) && !prefers.includes(exercise.id)) ||
        (region === 'leg' && (plyoLevelOf(exercise.id) !== undefined || exercise.impact > 0)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('recovering, nothing shown is closed by it or jumps further than it may', () => {
    const shown = shownTo(site, 'recovering');
    const wrong = shown.filter(
      (exercise) =>
        closed(blocks, exercise) ||
        (plyoLevelOf(exercise.id) ?? -1) > jumpsWhileRecovering ||
        (boneStress === true && exercise.impact > 0),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('two injuries', () => {
  it('take away what either takes away', () => {
    const both = choiceFor({
      injuries: [
        { site: 'achilles', status: 'current' },
        { site: 'low-back', status: 'current' },
      ],
    });
    const wrong = [...everythingFor(both)].filter((exercise) =>
      (['achilles', 'low-back'] as const).some(
        (site) =>
          closed(CAUTION_MAP[site].blocks, exercise) ||
          (exercise.cautionSites.includes(site) && !CAUTION_MAP[site].prefers.includes(exercise.id)),
      ),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('equipment down to nothing', () => {
  it.each(templates)('leaves %s something in most slots, and nothing that needs a thing', (template) => {
    const frame = frameOf(template, HOME, { legLoad: 2 });
    const [filled] = composeBlock([frame], blockOf({ code: 'A' }), choiceFor({ lifting: 'novice' }), () => ({}));
    const exercises = filled?.slots.flatMap(({ exercise }) => exercise ?? []) ?? [];
    const everywhere = ['none', 'floor', 'wall', 'doorway', 'towel', 'chair'];
    expect(
      exercises.filter(
        ({ equipment }) => !equipment.groups.every((group) => group.some((word) => everywhere.includes(word))),
      ),
    ).toEqual([]);
    const pulls = frame.slots.filter(({ patterns }) => patterns.every((pattern) => pattern.startsWith('pull'))).length;
    expect(exercises.length).toBeGreaterThanOrEqual(frame.slots.length - pulls - 1);
  });
});

describe('wishes', () => {
  it('an exercise that the runner prefers stands where it fits', () => {
    const chosen = (prefer: readonly string[]) =>
      composeBlock([frameOf('squat-day', GYM)], blockOf(), choiceFor({ prefer }), () => ({})).flatMap(({ slots }) =>
        slots.flatMap(({ exercise }) => exercise?.id ?? []),
      );
    expect(chosen([])).not.toContain('front-squat');
    expect(chosen(['front-squat'])).toContain('front-squat');
    expect(chosen(['front-squat', 'dumbbell-bench-press'])).toContain('dumbbell-bench-press');
  });

  it('never bring back what is unsafe', () => {
    const context = choiceFor({
      prefer: ['box-jump', 'pistol-squat'],
      injuries: [{ site: 'knee-pfp', status: 'current' }],
    });
    expect(
      [...everythingFor(context)].map(({ id }) => id).filter((id) => id === 'box-jump' || id === 'pistol-squat'),
    ).toEqual([]);
  });

  it('to avoid take an exercise out everywhere', () => {
    const usual = [...everythingFor(choiceFor())].map(({ id }) => id);
    const avoid = usual.slice(0, 25);
    const left = [...everythingFor(choiceFor({ avoid }))].map(({ id }) => id);
    expect(left.filter((id) => avoid.includes(id))).toEqual([]);
  });
});
