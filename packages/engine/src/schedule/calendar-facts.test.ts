import { describe, expect, it } from 'vitest';
import { addDays, epochDay } from '../calendar/epoch-day.ts';
import type { Race } from '../model/athlete.ts';
import { DEFAULT_POLICIES } from '../model/policies.ts';
import { ruleConfig } from '../plan/rule-config-for.ts';
import { type CalendarRun, describeRun } from '../running/calendar-run.ts';
import type { ClockMinutes } from '../units/brands.ts';
import { quarter, raceFacts, runFacts, tomorrowFacts } from './calendar-facts.ts';

const DAY = epochDay(2026, 11, 24);
const run = (kind: CalendarRun['kind'], at: number, minutes: number, long = false): CalendarRun =>
  describeRun({ id: kind, day: DAY, at: at as ClockMinutes, kind, minutes, source: 'listed' }, long);

describe('runs as rules see them', () => {
  it('stand on the quarter hour', () => {
    expect([0, 7, 8, 22, 23, 1439].map(quarter)).toEqual([0, 0, 15, 15, 30, 1440]);
    expect(runFacts([run('tempo', 7 * 60 + 5, 47)])).toEqual([
      { what: 'run', kind: 'tempo', quality: true, long: false, start: 420, end: 465 },
    ]);
  });
  it('last a quarter of an hour at least', () => {
    const [short] = runFacts([run('easy', 420, 5)]);
    expect(short).toMatchObject({ start: 420, end: 435 });
  });
  it('may end after midnight', () => {
    const [late] = runFacts([run('easy', 23 * 60, 90)]);
    expect(late).toMatchObject({ start: 1380, end: 1470 });
  });
  it('leave behind what no rule may know', () => {
    expect(Object.keys(runFacts([run('long', 480, 120, true)])[0] ?? {}).sort()).toEqual([
      'end',
      'kind',
      'long',
      'quality',
      'start',
      'what',
    ]);
  });
});

describe('tomorrow', () => {
  it.each([
    ['nothing', [], { quality: false, long: false, easyOrRest: true }],
    ['an easy run', [run('easy', 420, 45)], { quality: false, long: false, easyOrRest: true }],
    ['intervals', [run('intervals', 420, 45)], { quality: true, long: false, easyOrRest: false }],
    ['a long run', [run('long', 480, 120, true)], { quality: false, long: true, easyOrRest: false }],
    [
      'an easy run and a tempo',
      [run('easy', 420, 45), run('tempo', 1080, 45)],
      { quality: true, long: false, easyOrRest: false },
    ],
  ])('holds %s', (_, runs, facts) => {
    expect(tomorrowFacts(runFacts(runs))).toEqual(facts);
  });
});

const CONFIG = ruleConfig(DEFAULT_POLICIES, 'hard-days', {
  fatigueHalfLifeHours: 24,
  heavyToQualitySoftHours: 48,
  legsToLegsSoftHours: 48,
});
const race = (event: Race['event'], priority: Race['priority'], day: number): Race => ({
  event,
  priority,
  day: addDays(DAY, day),
});
/** Days from the first on which a race is seen ahead, and behind. */
const seen = (races: readonly Race[], days: number) => {
  const facts = raceFacts(races, CONFIG, DAY, days);
  const when = (holds: (index: number) => boolean) => facts.flatMap((_, index) => (holds(index) ? [index] : []));
  return {
    ahead: when((index) => (facts[index]?.ahead.length ?? 0) > 0),
    behind: when((index) => (facts[index]?.behind.length ?? 0) > 0),
  };
};
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe('races as days see them', () => {
  it('are seen as far as some rule reaches', () => {
    expect(seen([race('marathon', 'A', 30)], 60)).toEqual({ ahead: range(9, 30), behind: range(31, 49) });
    expect(seen([race('5k', 'A', 30)], 60)).toEqual({ ahead: range(16, 30), behind: range(31, 33) });
    expect(seen([race('5k', 'B', 30)], 60)).toEqual({ ahead: range(25, 30), behind: range(31, 33) });
  });
  it('count the days to them and since', () => {
    const facts = raceFacts([race('10k', 'C', 1)], CONFIG, DAY, 3);
    expect(facts).toEqual([
      { ahead: [{ daysTo: 1, event: '10k', goal: false }], behind: [] },
      { ahead: [{ daysTo: 0, event: '10k', goal: false }], behind: [] },
      { ahead: [], behind: [{ daysSince: 1, event: '10k' }] },
    ]);
  });
  it('stand nearest first, and none hides another', () => {
    const [day] = raceFacts(
      [race('ultra', 'A', -5), race('5k', 'C', -1), race('10k', 'B', 2), race('half', 'A', 6)],
      CONFIG,
      DAY,
      1,
    );
    expect(day).toEqual({
      ahead: [
        { daysTo: 2, event: '10k', goal: false },
        { daysTo: 6, event: 'half', goal: true },
      ],
      behind: [
        { daysSince: 1, event: '5k' },
        { daysSince: 5, event: 'ultra' },
      ],
    });
  });
  it('reach in from before the first day and from after the last', () => {
    expect(seen([race('marathon', 'A', -3), race('marathon', 'A', 12)], 7)).toEqual({
      ahead: range(0, 6),
      behind: range(0, 6),
    });
  });
  it('are none where there are none', () => {
    expect(raceFacts([], CONFIG, DAY, 2)).toEqual([
      { ahead: [], behind: [] },
      { ahead: [], behind: [] },
    ]);
  });
});
