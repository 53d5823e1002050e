import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICIES } from '../model/policies.ts';
import { ruleConfig } from '../plan/rule-config-for.ts';
import type { DayFacts, RunFacts, SessionFacts, WeekFacts } from '../rules/day-facts.ts';
import { rulesFor } from '../rules/rule-book.ts';
import type { OpenDay } from './open-day.ts';
import { compileProduct } from './product.ts';
import { solveSchedule } from './solve.ts';

const RULES = rulesFor(
  ruleConfig(DEFAULT_POLICIES, 'hard-days', {
    fatigueHalfLifeHours: 24,
    heavyToQualitySoftHours: 48,
    legsToLegsSoftHours: 48,
  }),
);

const lift = (legLoad: SessionFacts['legLoad']): SessionFacts => ({
  what: 'session',
  role: 'heavy',
  legLoad,
  impact: 0,
  novel: false,
  minutes: 30,
  start: 1080,
  end: 1110,
});
const SESSIONS: Readonly<Record<string, SessionFacts>> = { h: lift(3), m: lift(2), l: lift(1) };
const TEMPO: RunFacts = { what: 'run', kind: 'tempo', quality: true, long: false, start: 420, end: 480 };

/**
 * A week of words from Monday on: each letter a session that may stand there, most wanted first, in capitals where it has happened;
 * `t` a tempo run in the morning, `.` nothing.
 */
function week(text: string, asked: Partial<WeekFacts> = {}): readonly OpenDay[] {
  const words = text.split(' ');
  return words.map((word, index) => {
    const letters = [...word.toLowerCase()];
    const facts: DayFacts = {
      firstOfWeek: index === 0,
      lastOfWeek: index === words.length - 1,
      runs: letters.includes('t') ? [TEMPO] : [],
      minutes: 60,
      race: { ahead: [], behind: [] },
      week: {
        sessions: 1,
        heavy: 2,
        legs: 0,
        jumps: 0,
        legsMax: 2,
        ...asked,
        runFreeDays: words.filter((other) => !other.includes('t')).length,
      },
      tomorrow: { quality: words[index + 1]?.includes('t') === true, long: false, easyOrRest: true },
    };
    const options = letters.flatMap((letter) => SESSIONS[letter] ?? []);
    return { facts, options, ...(/[HML]/.test(word) ? { fixed: true } : {}) };
  });
}

const MARKS = ['l', 'l', 'm', 'h'];
/** The chosen week in letters, its cost and its hard matches, under the rules of these names. */
function solved(days: readonly OpenDay[], ...ids: readonly string[]) {
  const rules = RULES.filter(({ id }) => ids.includes(id));
  expect(rules).toHaveLength(ids.length);
  const { days: chosen, cost, hard } = solveSchedule(compileProduct(rules), days);
  return { chosen: chosen.map(({ session }) => (session ? MARKS[session.legLoad] : '.')).join(''), cost, hard };
}

const ASKED = 'week-has-its-sessions';
const NO_MORE = 'no-more-sessions-than-planned';

describe('the cheapest week', () => {
  it.each<[string, string, Partial<WeekFacts>, readonly string[], string, number]>([
    ['puts the session on the only day', '. . m .', {}, [ASKED], '..m.', 0],
    ['stays free where nothing is open, and says what is missing', '. . . .', { sessions: 2 }, [ASKED], '....', 2000],
    ['takes the first of two days that are as good', '. m . m', {}, [ASKED, NO_MORE], '.m..', 0],
    ['takes the most wanted of what is as good', '. hml . .', {}, [ASKED, NO_MORE], '.h..', 0],
    ['takes the later day where the first costs more', 'm t m .', {}, [ASKED, NO_MORE, 'quality-day-next'], '..m.', 0],
    [
      'pays for the worse day rather than leaving the week short',
      'm t . .',
      {},
      [ASKED, 'quality-day-next'],
      'm...',
      12,
    ],
    ['takes less where that costs nothing', 'ml t . .', {}, [ASKED, 'quality-day-next'], 'l...', 0],
    [
      'keeps what is forbidden out, whatever it costs',
      'h t . .',
      {},
      [ASKED, 'quality-run-no-heavy-legs-before'],
      '....',
      1000,
    ],
    [
      'looks ahead: two days apart are better than the first two',
      'h h h .',
      { sessions: 2 },
      [ASKED, NO_MORE, 'heavy-legs-two-days-apart'],
      'h.h.',
      0,
    ],
    [
      'leaves one out where only one fits',
      'h h . .',
      { sessions: 2 },
      [ASKED, 'heavy-legs-two-days-apart'],
      'h...',
      1000,
    ],
    ['is paid for a good day', 'm tm . .', {}, [ASKED, NO_MORE, 'hard-day-takes-strength'], '.m..', -10],
    ['keeps one day of rest', 't t t m', {}, [ASKED, 'one-full-rest-day'], '....', 1000],
  ])('%s', (_, text, asked, rules, chosen, cost) => {
    expect(solved(week(text, asked), ...rules)).toEqual({ chosen, cost, hard: 0 });
  });
});

describe('what has happened', () => {
  it('stays, and what it breaks is counted', () => {
    const days = week('H H . .', { sessions: 2 });
    expect(solved(days, ASKED, 'heavy-legs-two-days-apart')).toEqual({ chosen: 'hh..', cost: 0, hard: 24 });
  });
  it('stays even where leaving it out would be cheaper', () => {
    expect(solved(week('M t . .'), ASKED, 'quality-day-next')).toEqual({ chosen: 'm...', cost: 12, hard: 0 });
  });
  it('keeps what it forbids away', () => {
    expect(solved(week('H h h .', { sessions: 2 }), ASKED, NO_MORE, 'heavy-legs-two-days-apart')).toEqual({
      chosen: 'h.h.',
      cost: 0,
      hard: 0,
    });
  });
  it('may leave no week without a hard match, and there is a schedule all the same', () => {
    expect(solved(week('t t M t'), ASKED, 'one-full-rest-day')).toEqual({ chosen: '..m.', cost: 0, hard: 1 });
    expect(solved(week('t t M tm'), ASKED, 'one-full-rest-day')).toEqual({ chosen: '..m.', cost: 0, hard: 1 });
  });
});

describe('a schedule', () => {
  it('of no days costs nothing', () => {
    expect(solveSchedule(compileProduct(RULES), [])).toEqual({ days: [], cost: 0, hard: 0, alive: 1 });
  });
  it('of closed days is free days, priced by what each week misses', () => {
    const closed = week('. . . . . . .', { sessions: 2, legs: 2, heavy: 1, jumps: 1 }).map(
      (day): OpenDay => ({ ...day, facts: { ...day.facts, closed: 'no-time', minutes: 0 } }),
    );
    const { days, cost, hard } = solveSchedule(compileProduct(RULES), closed);
    expect(days).toEqual(closed.map(({ facts }) => facts));
    expect({ cost, hard }).toEqual({ cost: 2 * 1000 + 2 * 160 + 200 + 30, hard: 0 });
  });
  it('without rules costs nothing and takes what is most wanted', () => {
    expect(solved(week('hml . m'))).toEqual({ chosen: 'h.m', cost: 0, hard: 0 });
  });
  it('is the same every time', () => {
    const days = week('hml tml hml ml thml hml ml', { sessions: 3, legs: 2, jumps: 0 });
    const once = solveSchedule(compileProduct(RULES), days);
    for (let time = 0; time < 5; time += 1) expect(solveSchedule(compileProduct(RULES), days)).toEqual(once);
  });
});
