import type { EpochDay } from '@stridelift/engine';
import { addDays, calendarDate, formatDate, parseDate, startOfWeek, weekdayOf } from '@stridelift/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repeat, startBudget } from './repeat.ts';
import { parseRule } from './rule.ts';

const day = (text: string): EpochDay => parseDate(text) as EpochDay;

function days(rule: string, start: string, from = start, to = '2027-12-31'): readonly string[] {
  const parsed = parseRule(rule);
  if (!parsed) return ['unread'];
  return repeat(parsed, { day: day(start), utc: false }, { from: day(from), to: day(to) }, startBudget()).days.map(
    formatDate,
  );
}

describe('repetition', () => {
  it.each([
    ['FREQ=DAILY;COUNT=3', '2026-02-27', ['2026-02-27', '2026-02-28', '2026-03-01']],
    ['FREQ=DAILY;BYDAY=SA,SU;COUNT=3', '2026-09-07', ['2026-09-12', '2026-09-13', '2026-09-19']],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=3', '2026-09-08', ['2026-09-08', '2026-09-10', '2026-09-22']],
    ['FREQ=WEEKLY;BYMONTH=10;COUNT=2', '2026-09-07', ['2026-10-05', '2026-10-12']],
    ['FREQ=WEEKLY;UNTIL=20260914', '2026-09-07', ['2026-09-07', '2026-09-14']],
    ['freq=weekly;until=20260914T000000Z', '2026-09-07', ['2026-09-07', '2026-09-14']],
    ['FREQ=MONTHLY;BYDAY=1SU;COUNT=2', '2026-09-06', ['2026-09-06', '2026-10-04']],
    ['FREQ=MONTHLY;BYDAY=SU;BYSETPOS=-1;COUNT=2', '2026-09-27', ['2026-09-27', '2026-10-25']],
    ['FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2', '2026-09-30', ['2026-09-30', '2026-10-31']],
    ['FREQ=YEARLY;COUNT=2', '2026-09-07', ['2026-09-07', '2027-09-07']],
  ])('%s', (rule, start, expected) => {
    expect(days(rule, start)).toEqual(expected);
  });

  it.each([
    'FREQ=SOMETIMES',
    'FREQ=HOURLY',
    'COUNT=3',
    'FREQ=DAILY;BYMONTHDAY=30;BYMONTH=2',
    'FREQ=WEEKLY;BYDAY=5MO',
    'FREQ=WEEKLY;INTERVAL=0',
    'FREQ=WEEKLY;INTERVAL=1e9',
    'FREQ=MONTHLY;BYDAY=5SU;BYSETPOS=9',
    'FREQ=YEARLY;BYWEEKNO=53',
    'FREQ=DAILY;UNTIL=tomorrow',
    'FREQ=DAILY;BYMONTH=13',
    'FREQ=DAILY;COUNT=',
  ])('%s is not read', (rule) => {
    expect(days(rule, '2026-09-07')).toEqual(['unread']);
  });

  it('a rule that began long ago is entered near the window', () => {
    const budget = startBudget();
    const before = budget.steps;
    const rule = parseRule('FREQ=WEEKLY;INTERVAL=2;BYDAY=WE');
    const window = { from: day('2026-09-07'), to: day('2026-09-30') };
    const found = repeat(rule!, { day: day('1990-01-03'), utc: false }, window, budget);
    expect(found.days.map(formatDate)).toEqual(['2026-09-09', '2026-09-23']);
    expect(before - budget.steps).toBeLessThan(10);
  });

  it('COUNT is counted from the start, not from the window', () => {
    expect(days('FREQ=WEEKLY;COUNT=3', '2026-09-07', '2026-09-20')).toEqual(['2026-09-21']);
  });

  it('UNTIL ends on its day, or before the session of that day', () => {
    const from = { day: day('2026-09-07'), minute: 420, utc: false };
    const window = { from: from.day, to: day('2026-09-30') };
    const last = (until: string): string =>
      formatDate(repeat(parseRule(`FREQ=DAILY;UNTIL=${until}`)!, from, window, startBudget()).days.at(-1)!);
    expect(last('20260909')).toBe('2026-09-09');
    expect(last('20260909T070000')).toBe('2026-09-09');
    expect(last('20260909T060000')).toBe('2026-09-08');
  });

  it('an empty budget ends it', () => {
    const budget = { steps: 5 };
    const window = { from: day('2026-09-07'), to: day('2027-09-07') };
    const found = repeat(parseRule('FREQ=DAILY')!, { day: day('2026-09-07'), utc: false }, window, budget);
    expect(found).toEqual({ days: [20703, 20704, 20705, 20706, 20707], cut: true });
  });
});

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Every day of the window tried on its own, from the words of RFC 5545. */
function byTrial(rule: Weekly, start: EpochDay, to: EpochDay): readonly EpochDay[] {
  const wanted =
    rule.weekdays.length > 0 ? rule.weekdays : rule.frequency === 'WEEKLY' ? [weekdayOf(start)] : [0, 1, 2, 3, 4, 5, 6];
  const found: EpochDay[] = [];
  for (let at = start; at <= to && found.length < rule.count; at = addDays(at, 1)) {
    const weeks = (startOfWeek(at, rule.weekStart) - startOfWeek(start, rule.weekStart)) / 7;
    const turn = rule.frequency === 'DAILY' ? at - start : weeks;
    const inMonth = rule.month === undefined || calendarDate(at).month === rule.month;
    if (turn % rule.interval === 0 && wanted.includes(weekdayOf(at)) && inMonth) found.push(at);
  }
  return found;
}

interface Weekly {
  readonly frequency: 'DAILY' | 'WEEKLY';
  readonly interval: number;
  readonly weekdays: readonly number[];
  readonly weekStart: 'monday' | 'sunday';
  readonly month: number | undefined;
  readonly count: number;
}

const weekly: fc.Arbitrary<Weekly> = fc.record({
  frequency: fc.constantFrom('DAILY' as const, 'WEEKLY' as const),
  interval: fc.integer({ min: 1, max: 6 }),
  weekdays: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 4 }),
  weekStart: fc.constantFrom('monday' as const, 'sunday' as const),
  month: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined, freq: 4 }),
  count: fc.integer({ min: 1, max: 60 }),
});

it('daily and weekly rules give the days that trying every day gives', () => {
  fc.assert(
    fc.property(
      weekly,
      fc.integer({ min: 20_000, max: 21_500 }),
      fc.integer({ min: 0, max: 500 }),
      (rule, first, length) => {
        const start = first as EpochDay;
        const to = addDays(start, length);
        const text = [
          `FREQ=${rule.frequency};INTERVAL=${rule.interval};COUNT=${rule.count}`,
          ...(rule.weekdays.length > 0 ? [`BYDAY=${rule.weekdays.map((index) => CODES[index]).join(',')}`] : []),
          ...(rule.month === undefined ? [] : [`BYMONTH=${rule.month}`]),
          `WKST=${rule.weekStart === 'monday' ? 'MO' : 'SU'}`,
        ].join(';');
        const { days: found } = repeat(
          parseRule(text)!,
          { day: start, utc: false },
          { from: start, to },
          startBudget(),
        );
        expect(found).toEqual(byTrial(rule, start, to));
      },
    ),
    { numRuns: 1000 },
  );
});
