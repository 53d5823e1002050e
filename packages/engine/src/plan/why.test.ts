import { loadLibrary } from '@stridelift/library/node';
import { type AthleteSketch, at, buildAthlete, day, everyDay, kg, run } from '@stridelift/testkit';
import { describe, expect, it } from 'vitest';
import { auditDays, priceOf } from '../audit/audit-days.ts';
import { addDays, formatDate } from '../calendar/epoch-day.ts';
import type { Plan } from '../model/plan.ts';
import { rulesFor } from '../rules/rule-book.ts';
import { daysOfPlan } from './plan-days.ts';
import { planSeason } from './plan-season.ts';
import { whyDay, whyNot } from './why.ts';

const library = loadLibrary();
const SIX_RUNS = {
  tuesday: run('intervals', '06:30', 60, 11),
  wednesday: run('easy', '06:30', 45, 8),
  thursday: run('tempo', '06:30', 60, 12),
  friday: run('easy', '06:30', 40, 7),
  saturday: run('easy', '08:00', 50, 9),
  sunday: run('long', '08:00', 130, 24),
};
function planned(sketch: AthleteSketch): Plan {
  const strength = [{ exercise: 'back-squat', load: kg(70), reps: 5, rir: 2, day: day('2026-11-16') }];
  const athlete = buildAthlete({ running: SIX_RUNS, strength, ...sketch });
  const result = planSeason({ athlete, runs: [], library, asOf: day('2026-11-23') });
  if (result.kind === 'blocked') throw new Error('blocked');
  return result.plan;
}
/** Heavy on Tuesday and Thursday evening, after the intervals and the tempo. */
const PLAN = planned({ week: everyDay(at('18:00', 45, 'gym')) });
const FEW_DAYS = planned({
  week: { tuesday: at('18:00', 45, 'gym'), thursday: at('07:45', 45, 'gym'), friday: at('12:00', 30, 'gym') },
  blockedDays: [day('2027-01-08'), ...[21, 22, 23, 24, 25].map((date) => day(`2026-12-${date}`))],
});
/** Wednesday is open at an hour at which the tempo is still to come. */
const EARLY_WEDNESDAY = planned({
  running: { wednesday: run('tempo', '08:00', 50, 8), saturday: run('easy', '08:00', 75, 12) },
  week: { monday: at('18:00', 45, 'gym'), wednesday: at('07:00', 45, 'gym'), friday: at('18:00', 45, 'gym') },
  policies: { placement: 'hard-days' },
});
const price = (plan: Plan) => {
  const { days, config } = daysOfPlan(plan);
  return priceOf(auditDays(rulesFor(config), days));
};

describe('why a day has its session', () => {
  const answer = whyDay(PLAN, day('2027-01-05'));
  const session = PLAN.sessions.find(({ date }) => date === '2027-01-05');

  it('is told by the session’s own reasons', () => {
    expect(answer.date).toBe('2027-01-05');
    expect(answer.session).toEqual({ id: session?.id, title: session?.title, reasons: session?.why });
    const reasons = session?.why.map(({ text }) => text).join(' ');
    expect(answer.text).toBe(`${session?.title} on Tuesday, 5 January: ${reasons}`);
    expect(reasons).toContain("36 h before Thursday's tempo; heavy legs need at least 24 h.");
  });
  it('comes with what the rules notice there', () => {
    expect(answer.findings.map(({ rule }) => rule)).toContain('quality-run-fresh-legs');
    expect(answer.findings.every(({ dates }) => dates.includes('2027-01-05'))).toBe(true);
    expect(answer.findings.every(({ level }) => level !== 'note')).toBe(true);
  });
  it('is compared with every other free day of its week, the best first', () => {
    expect(answer.alternatives.map(({ date }) => date).toSorted()).toEqual([
      '2027-01-04',
      '2027-01-06',
      '2027-01-08',
      '2027-01-09',
      '2027-01-10',
    ]);
    const ranks = answer.alternatives.map(({ hard, cost }) => hard * 1e6 + cost);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    const wednesday = answer.alternatives.find(({ date }) => date === '2027-01-06');
    expect(wednesday?.text).toMatch(
      /^Not Wednesday: Heavy legs on Wednesday only 12 h before Thursday's tempo; 24 h are needed\./,
    );
    expect(wednesday?.findings.map(({ rule }) => rule)).toContain('heavy-legs-two-days-apart');
  });
});

describe('why a day has none', () => {
  it('is what each session of its week would bring there', () => {
    const { text, alternatives, session } = whyDay(PLAN, day('2027-01-06'));
    expect(text).toMatch(
      /^Wednesday, 6 January is free\. Tuesday's session here is out: .* Thursday's session here is out: /,
    );
    expect({ alternatives, session }).toEqual({ alternatives: [], session: undefined });
  });
  it('is a season that has not begun or is over', () => {
    const end = addDays(day(PLAN.season.start), 7 * PLAN.weeks.length);
    for (const outside of [addDays(day(PLAN.season.start), -1), end]) {
      expect(whyDay(PLAN, outside).text).toMatch(
        / lies outside this season \(\d{4}-\d{2}-\d{2} to \d{4}-\d{2}-\d{2}\)\.$/,
      );
    }
  });
  it('is that it is no day for strength, blocked or for rest', () => {
    const { text } = whyDay(FEW_DAYS, day('2027-01-06'));
    expect(text).toBe('Wednesday, 6 January is no day for strength in your week.');
    const blockedDates = ['2027-01-06'];
    const availability = PLAN.availability ?? { week: {}, blockedDates };
    const blocked: Plan = { ...PLAN, availability: { ...availability, blockedDates } };
    expect(whyDay(blocked, day('2027-01-06')).text).toBe('Wednesday, 6 January is a date you blocked.');
    const resting: Plan = { ...PLAN, availability: { ...availability, restDay: 'wednesday' } };
    expect(whyDay(resting, day('2027-01-06')).text).toBe('Wednesday, 6 January is your rest day.');
  });
  it('is a week in which no day was left', () => {
    const { text } = whyDay(FEW_DAYS, day('2026-12-23'));
    expect(text).toMatch(/^Wednesday, 23 December is free\./);
    expect(text).not.toMatch(/asks for no session/);
    expect(text).toMatch(/blocked/);
  });
  it('is a week that asks for none', () => {
    const off: Plan = { ...PLAN, sessions: [], weeks: PLAN.weeks.map((week) => ({ ...week, target: 0 })) };
    expect(whyDay(off, day('2027-01-06')).text).toBe('Wednesday, 6 January is free; its week asks for no session.');
  });
});

describe('why not another day', () => {
  it('is what would break there', () => {
    const answer = whyNot(PLAN, day('2027-01-05'), day('2027-01-04'));
    expect(answer.text).toMatch(
      /^Not Monday: Heavy legs on Monday only 12 h before Tuesday's intervals; 24 h are needed\./,
    );
    expect(answer.hardChange).toBeGreaterThan(0);
    expect(answer.gained.map(({ rule }) => rule)).toContain('quality-run-no-heavy-legs-before');
    expect(answer.lost.map(({ rule }) => rule)).toContain('quality-run-fresh-legs');
  });
  it('is no time there, a blocked date, or a rest day', () => {
    const session = day('2027-01-05');
    expect(whyNot(FEW_DAYS, session, day('2027-01-06')).text).toContain(
      'on Wednesday, a day without time for strength.',
    );
    expect(whyNot(FEW_DAYS, session, day('2027-01-08')).text).toContain('on Friday, 8 January, which is blocked.');
    const resting = planned({ week: everyDay(at('18:00', 45, 'gym')), restDay: 'friday' });
    expect(whyNot(resting, session, day('2027-01-08')).text).toContain('on Friday, the fixed rest day.');
  });
  it('is the hour at which that day is open', () => {
    const { text } = whyNot(EARLY_WEDNESDAY, day('2027-01-04'), day('2027-01-06'));
    expect(text).toContain('Strength before the tempo on Wednesday; the run comes first.');
  });
  it('is the difference of two audits', () => {
    const before = price(PLAN);
    const someWeeks = PLAN.sessions.filter((_, index) => index % 5 === 0);
    for (const session of someWeeks) {
      const from = day(session.date);
      const taken = new Set(PLAN.sessions.map(({ date }) => date));
      for (const offset of [-3, -1, 1, 2]) {
        const to = addDays(from, offset);
        const sunday = PLAN.runs.some(({ date, long }) => long && date === formatDate(to));
        if (sunday || taken.has(formatDate(to)) || to < day(PLAN.asOf)) continue;
        const moved = { ...session, date: formatDate(to) };
        const sessions = PLAN.sessions.map((other) => (other === session ? moved : other));
        const after = price({ ...PLAN, sessions });
        const { costChange, hardChange } = whyNot(PLAN, from, to);
        expect({ date: moved.date, costChange, hardChange }).toEqual({
          date: moved.date,
          costChange: after.cost - before.cost,
          hardChange: after.hard - before.hard,
        });
      }
    }
  });
  it('is never that the plan could have done better', () => {
    for (const plan of [PLAN, FEW_DAYS, EARLY_WEDNESDAY]) {
      const better = plan.sessions.flatMap(({ date }) =>
        whyDay(plan, day(date)).alternatives.filter(({ hard, cost }) => hard < 0 || (hard === 0 && cost < 0)),
      );
      expect(better).toEqual([]);
    }
  });
  it('has an answer however far away the day is', () => {
    const [from, end] = [day('2027-01-05'), day(PLAN.season.end)];
    for (let other = day(PLAN.season.start); other <= end; other = addDays(other, 1)) {
      const { text } = whyNot(PLAN, from, other);
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text).not.toMatch(/[{}]|undefined|NaN/);
    }
  });
  it('says when there is nothing to move, or nowhere to move it', () => {
    const nothing = { gained: [], lost: [], costChange: 0, hardChange: 0 };
    expect(whyNot(PLAN, day('2027-01-06'), day('2027-01-05'))).toEqual({
      ...nothing,
      text: 'There is no session on Wednesday, 6 January.',
    });
    expect(whyNot(PLAN, day('2027-01-05'), day('2029-01-05'))).toEqual({
      ...nothing,
      text: '5 January is not in this season.',
    });
  });
});
