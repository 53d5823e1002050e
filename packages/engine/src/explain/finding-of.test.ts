import { describe, expect, it } from 'vitest';
import { auditDays } from '../audit/audit-days.ts';
import { epochDay } from '../calendar/epoch-day.ts';
import { DEFAULT_POLICIES } from '../model/policies.ts';
import { ruleConfig } from '../plan/rule-config-for.ts';
import type { DayFacts, RunFacts, SessionFacts } from '../rules/day-facts.ts';
import { rulesFor } from '../rules/rule-book.ts';
import { findingOf, hoursSince } from './finding-of.ts';

const MONDAY = epochDay(2026, 11, 23);
const RULES = rulesFor(
  ruleConfig(DEFAULT_POLICIES, 'hard-days', {
    fatigueHalfLifeHours: 24,
    heavyToQualitySoftHours: 48,
    legsToLegsSoftHours: 48,
  }),
);

const FREE: DayFacts = {
  firstOfWeek: false,
  lastOfWeek: false,
  runs: [],
  minutes: 60,
  race: { ahead: [], behind: [] },
  week: { sessions: 2, heavy: 2, legs: 2, jumps: 1, legsMax: 2, runFreeDays: 3 },
  tomorrow: { quality: false, long: false, easyOrRest: true },
};
const heavy = (hour: number): SessionFacts => ({
  what: 'session',
  role: 'heavy',
  legLoad: 3,
  impact: 0,
  novel: false,
  minutes: 30,
  start: hour * 60,
  end: hour * 60 + 30,
});
const run = (kind: RunFacts['kind'], hour: number): RunFacts => ({
  what: 'run',
  kind,
  quality: kind === 'tempo' || kind === 'intervals',
  long: kind === 'long',
  start: hour * 60,
  end: hour * 60 + 60,
});
const on = (session: SessionFacts | undefined, ...runs: readonly RunFacts[]): DayFacts => ({
  ...FREE,
  runs,
  ...(session ? { session } : {}),
});
const found = (id: string, ...days: readonly DayFacts[]) =>
  auditDays(
    RULES.filter((rule) => rule.id === id),
    days,
  ).map((match) => findingOf(match, { first: MONDAY, days }));

describe('a finding about hours', () => {
  it('names both ends, their days and their distance', () => {
    expect(found('quality-run-no-heavy-legs-before', on(heavy(18)), on(undefined, run('intervals', 7)))).toEqual([
      {
        rule: 'quality-run-no-heavy-legs-before',
        level: 'hard',
        dates: ['2026-11-23', '2026-11-24'],
        facts: { gapHours: 12, neededHours: 24, shortHours: 12 },
        text: "Heavy legs on Monday only 12 h before Tuesday's intervals; 24 h are needed.",
        sources: ['doma-deakin-2013', 'founding-001', 'stridelift-default'],
        suggestion: 'Lift after the intervals instead.',
      },
    ]);
  });
  it('within one day names the day once', () => {
    const [finding] = found('hours-between-run-and-strength', on(heavy(12), run('easy', 7)));
    expect(finding?.dates).toEqual(['2026-11-23']);
    expect(finding?.text).toBe("Strength 4 h after Monday's easy run; 6 h would be better, 3 are acceptable.");
  });
  it('names the one of two runs that comes too soon', () => {
    const days = [on(heavy(18)), on(undefined, run('tempo', 7), run('intervals', 17))];
    expect(found('quality-run-fresh-legs', ...days).map(({ text }) => text)).toEqual([
      "Heavy legs on Monday 12 h before Tuesday's tempo; 48 h would be better.",
      "Heavy legs on Monday 22 h before Tuesday's intervals; 48 h would be better.",
    ]);
  });
  it('counts from the last start, not from the first', () => {
    const days = [on(heavy(18)), on(heavy(18)), on(undefined, run('tempo', 7))];
    const [finding] = found('quality-run-no-heavy-legs-before', ...days);
    expect(finding?.dates).toEqual(['2026-11-24', '2026-11-25']);
  });
});

describe('a finding about a day', () => {
  it('names the day, the session and the run', () => {
    const day = { ...on(heavy(6), run('easy', 7), run('tempo', 17)), closed: 'blocked' as const };
    expect(found('blocked-day-stays-free', day).map(({ text, dates }) => [text, dates])).toEqual([
      ['Heavy legs on Monday, 23 November, which is blocked.', ['2026-11-23']],
    ]);
    expect(found('key-run-before-strength', day)[0]?.text).toBe(
      'Strength before the tempo on Monday; the run comes first.',
    );
  });
  it('fills its suggestion too, and has none where the rule has none', () => {
    const [possible] = found('session-on-a-possible-day', { ...on(heavy(6)), closed: 'no-time' });
    expect(possible?.suggestion).toBe('Move it to a day with time, or add Monday to the week.');
    const [rest] = found('rest-day-stays-free', { ...on(heavy(6)), closed: 'rest-day' });
    expect(rest).not.toHaveProperty('suggestion');
  });
  it('keeps the rule’s own facts and no others', () => {
    const [finding] = found('session-fits-the-minutes', { ...on(heavy(6)), minutes: 20 });
    expect(finding?.facts).toEqual({ minutes: 30, available: 20 });
    expect(finding?.text).toBe('30 minutes of strength on Monday, which has 20.');
  });
});

describe('full hours', () => {
  const rule = RULES.find(({ id }) => id === 'quality-run-no-heavy-legs-before') as (typeof RULES)[number];
  it('are never rounded up', () => {
    const days = [on(heavy(18)), on(undefined, run('tempo', 18))];
    expect(hoursSince(rule, days, 1, (days[1] as DayFacts).runs[0] as RunFacts)).toBe(23);
  });
  it('are none where nothing came before', () => {
    const days = [on(undefined, run('tempo', 18))];
    expect(hoursSince(rule, days, 0, (days[0] as DayFacts).runs[0] as RunFacts)).toBeUndefined();
  });
});
