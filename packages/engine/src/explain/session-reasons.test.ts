import { describe, expect, it } from 'vitest';
import { auditDays } from '../audit/audit-days.ts';
import { epochDay } from '../calendar/epoch-day.ts';
import { DEFAULT_POLICIES } from '../model/policies.ts';
import { ruleConfig } from '../plan/rule-config-for.ts';
import type { DayFacts, RunFacts, SessionFacts } from '../rules/day-facts.ts';
import { rulesFor } from '../rules/rule-book.ts';
import type { RuleConfig } from '../rules/rule-config.ts';
import { sessionReasons } from './session-reasons.ts';

const MONDAY = epochDay(2026, 11, 23);
const rules = (placement: RuleConfig['placement']) =>
  rulesFor(
    ruleConfig(DEFAULT_POLICIES, placement, {
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
  tomorrow: { quality: true, long: false, easyOrRest: false },
};
const lift = (legLoad: SessionFacts['legLoad'], novel = false): SessionFacts => ({
  what: 'session',
  role: 'heavy',
  legLoad,
  impact: 0,
  novel,
  minutes: 30,
  start: 1080,
  end: 1110,
});
const run = (kind: RunFacts['kind']): RunFacts => ({
  what: 'run',
  kind,
  quality: kind === 'tempo',
  long: kind === 'long',
  start: 420,
  end: 480,
});
/** Letters from Monday on: `H` heavy, `l` light, `n` new moderate legs, `t` tempo, `L` long run, `e` easy run, `.` nothing. */
function calendar(text: string): readonly DayFacts[] {
  const kinds = { t: 'tempo', L: 'long', e: 'easy' } as const;
  const sessions = { H: lift(3), l: lift(1), n: lift(2, true) };
  return text.split(' ').map((word) => {
    const runs = [...word].flatMap((letter) => (letter in kinds ? [run(kinds[letter as keyof typeof kinds])] : []));
    const letter = [...word].find((each) => each in sessions);
    return { ...FREE, runs, ...(letter ? { session: sessions[letter as keyof typeof sessions] } : {}) };
  });
}
/** The reasons for the session on a day, and the rules they come from. */
function reasons(text: string, day: number, placement: RuleConfig['placement'] = 'spaced') {
  const [book, days] = [rules(placement), calendar(text)];
  const matches = auditDays(book, days).filter((match) => match.day === day);
  return sessionReasons(book, { first: MONDAY, days }, day, matches);
}
const texts = (...given: Parameters<typeof reasons>) => reasons(...given).map(({ text }) => text);

describe('why a session stands on its day', () => {
  it('is that the day is open, where there is no better reason', () => {
    expect(texts('l', 0)).toEqual(['Monday is one of your days for strength.']);
    expect(texts('. l . .', 1)).toEqual(['Tuesday is one of your days for strength.']);
  });
  it('is that run days and strength days alternate, only in a week that has runs', () => {
    const said = (runFreeDays: number): string[] => {
      const book = rules('alternate-days');
      const days = calendar('l').map((each) => ({ ...each, week: { ...each.week, runFreeDays } }));
      return sessionReasons(book, { first: MONDAY, days }, 0, []).map(({ rule }) => rule);
    };
    expect(said(4)).toContain('strength-alternates-with-runs');
    expect(said(7)).not.toContain('strength-alternates-with-runs');
  });
  it('is no reason on a day without a session', () => {
    expect(reasons('. H', 0)).toEqual([]);
  });
  it('is the distance to the next hard run', () => {
    expect(texts('. H . t', 1)).toEqual(["36 h before Thursday's tempo; heavy legs need at least 24 h."]);
  });
  it('is the distance to the run before', () => {
    expect(texts('tl', 0)).toEqual(['10 h after the tempo.']);
  });
  it('is the distance from the last long run and to the next', () => {
    expect(texts('L . H . L', 2)).toEqual(['58 h after the long run.', "36 h before Friday's long run."]);
  });
  it('is the distance from the last heavy legs, said of the later session only', () => {
    expect(texts('H . H', 2)).toEqual(['48 h after the last heavy legs.']);
    expect(texts('H . H', 0)).toEqual(['Monday is one of your days for strength.']);
  });
  it('is what the day gains', () => {
    expect(texts('tH', 0, 'hard-days')).toContain("After Monday's tempo, so hard days stay hard and easy days easy.");
    expect(texts('l', 0, 'off-days')).toEqual(['Monday has no run.']);
  });
  it('comes with its rule and sources', () => {
    expect(reasons('l', 0, 'off-days')).toEqual([
      { rule: 'strength-on-run-free-days', text: 'Monday has no run.', sources: ['founding-001', 'founding-002'] },
    ]);
  });
  it('is said once, whichever rules say it', () => {
    const said = texts('tH . . L', 0, 'hard-days');
    expect(new Set(said).size).toBe(said.length);
  });
});

describe('a distance', () => {
  it('that is broken is no reason', () => {
    expect(texts('H t', 0)).toEqual(['Monday is one of your days for strength.']);
    expect(texts('el', 0, 'off-days')).toEqual(['10 h after the easy run.']);
  });
  it('is said up to three times what was asked for', () => {
    expect(texts('L . H', 2)).toEqual(['58 h after the long run.']);
    expect(texts('L . . H', 3)).toEqual(['Thursday is one of your days for strength.']);
  });
  it('further than four days away goes without saying', () => {
    expect(texts('H . . . t', 0)).toEqual(['Monday is one of your days for strength.']);
  });
  it('of new work is to the key run after it', () => {
    expect(texts('n . . t', 0)).toEqual(["60 h before Thursday's tempo, so that second-day soreness is over."]);
  });
});
