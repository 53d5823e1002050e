import { loadLibrary } from '@stridelift/library/node';
import { type AthleteSketch, at, buildAthlete, day, kg, run } from '@stridelift/testkit';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../model/plan.ts';
import { planSeason } from './plan-season.ts';

const library = loadLibrary();
function planned(sketch: AthleteSketch): Plan {
  const strength = [{ exercise: 'back-squat', load: kg(70), reps: 5, rir: 2, day: day('2026-11-16') }];
  const athlete = buildAthlete({ strength, ...sketch });
  const result = planSeason({ athlete, runs: [], library, asOf: day('2026-11-23') });
  if (result.kind === 'blocked') throw new Error('blocked');
  return result.plan;
}
const notes = (plan: Plan, start: string) => plan.weeks.find((week) => week.start === start)?.notes ?? [];
const dropped = (plan: Plan, start: string) => plan.schedule.droppedSessions.filter(({ week }) => week === start);

const EASY_TUESDAY = { running: { tuesday: run('easy', '06:00', 55, 10) } };
const TWO_EVENINGS = { week: { monday: at('20:00', 45, 'gym'), thursday: at('20:00', 45, 'gym') } };
const quiet = (...blocked: readonly string[]) =>
  planned({ ...EASY_TUESDAY, ...TWO_EVENINGS, blockedDays: blocked.map(day) });
/** Nights before key runs only: enough days, and none for heavy legs. */
const KEY_MORNINGS: AthleteSketch = {
  running: {
    tuesday: run('intervals', '06:00', 55, 10),
    thursday: run('tempo', '06:00', 55, 11),
    saturday: run('easy', '08:00', 50, 9),
    sunday: run('long', '08:00', 120, 22),
  },
  week: { monday: at('20:00', 45, 'gym'), wednesday: at('20:00', 45, 'gym') },
};
/** Runs on six days, and the open days are the seventh and a morning before a tempo. */
const CROWDED: AthleteSketch = {
  running: {
    monday: run('tempo', '19:30', 55, 10),
    tuesday: run('easy', '06:00', 40),
    wednesday: run('easy', '06:00', 40),
    thursday: run('easy', '06:00', 40),
    friday: run('easy', '06:00', 40),
    saturday: run('easy', '06:00', 40),
  },
  week: { monday: at('07:00', 45, 'gym'), sunday: at('10:00', 45, 'gym') },
};

describe('a week with blocked dates', () => {
  const CHRISTMAS = '2026-12-21';
  it('names the date', () => {
    const plan = quiet('2026-12-24');
    expect(notes(plan, CHRISTMAS)[0]).toBe('One session short: 24 December is blocked.');
    expect(dropped(plan, CHRISTMAS)).toEqual([{ week: CHRISTMAS, reason: '24 December is blocked.' }]);
  });
  it('names both, and drops two', () => {
    const plan = quiet('2026-12-21', '2026-12-24');
    const reason = '21 December and 24 December are blocked.';
    expect(notes(plan, CHRISTMAS)[0]).toBe(`2 sessions short: ${reason}`);
    expect(dropped(plan, CHRISTMAS)).toEqual([
      { week: CHRISTMAS, reason },
      { week: CHRISTMAS, reason },
    ]);
  });
  it('names only dates that would have been open', () => {
    const reasons = dropped(quiet('2026-12-23', '2026-12-24'), CHRISTMAS).map(({ reason }) => reason);
    expect(reasons).toEqual(['24 December is blocked.']);
  });
  it('leaves other weeks as they are', () => {
    const plan = quiet('2026-12-24');
    expect(plan.schedule.droppedSessions).toHaveLength(1);
    expect(plan.weeks.filter((week) => week.notes.length > 0).map(({ start }) => start)).toEqual([CHRISTMAS]);
  });
});

describe('a week whose rules leave no day', () => {
  const plan = planned(CROWDED);
  const [week] = plan.weeks.filter((each) => each.notes.length > 0);
  it('says of each open day what stands against it', () => {
    expect(week?.notes[0]).toBe(
      '2 sessions short: Monday: on one day the key run comes first. Sunday: at least one day a week holds neither run nor strength.',
    );
  });
  it('joins two reasons into one sentence', () => {
    const all = plan.weeks.flatMap((each) => each.notes);
    expect(all.some((note) => /[a-z]; on one day the key run comes first\. Sunday: /.test(note))).toBe(true);
    expect(all.filter((note) => /\.[,;.]| and [A-Z]/.test(note))).toEqual([]);
  });
});

describe('a week without a day for heavy legs', () => {
  const plan = planned(KEY_MORNINGS);
  const heavyWeek = plan.weeks.find((each) => each.notes.length > 0);
  it('says why, day by day, though no session is missing', () => {
    expect(heavyWeek?.notes[0]).toBe(
      'Heavy legs found no day: Monday: no heavy legs in the 24 hours before intervals, a tempo or hills. Wednesday: no heavy legs in the 24 hours before intervals, a tempo or hills.',
    );
    expect(plan.schedule.droppedSessions).toEqual([]);
  });
  it('says which one change would make one', () => {
    expect(heavyWeek?.notes[1]).toBe('An hour on Tuesday or Thursday after work would open a day for heavy legs.');
  });
  it('says nothing where nothing heavy can be lifted anywhere', () => {
    const home = planned({
      ...KEY_MORNINGS,
      week: { monday: at('20:00', 45, 'home'), wednesday: at('20:00', 45, 'home') },
    });
    expect(home.weeks.flatMap((each) => each.notes)).toEqual([]);
  });
  it('says nothing where heavy legs stand', () => {
    const open = planned({
      ...KEY_MORNINGS,
      week: { tuesday: at('20:00', 45, 'gym'), friday: at('20:00', 45, 'gym') },
    });
    expect(open.weeks.flatMap((each) => each.notes).filter((note) => note.startsWith('Heavy legs'))).toEqual([]);
  });
});

it.each<[string, AthleteSketch]>([
  ['with blocked dates', { ...EASY_TUESDAY, ...TWO_EVENINGS, blockedDays: [day('2026-12-24'), day('2027-02-01')] }],
  ['with crowded weeks', CROWDED],
  ['with evenings before key runs', KEY_MORNINGS],
  ['with a small race', { ...KEY_MORNINGS, races: [{ event: '10k', day: day('2027-02-07'), priority: 'B' }] }],
])('every session that a week lacks is accounted for, %s', (_, sketch) => {
  const plan = planned(sketch);
  for (const { start, target, sessions } of plan.weeks) {
    expect([start, dropped(plan, start).length]).toEqual([start, Math.max(0, target - sessions)]);
    if (sessions < target) expect(notes(plan, start).join(' ')).toMatch(/session(s)? short: .+\./);
  }
});
