import type { EpochDay, PlanItem } from '@stridelift/engine';
import { parseDate } from '@stridelift/engine';
import { item } from '@stridelift/testkit';
import { describe, expect, test } from 'vitest';
import {
  datesText,
  distanceText,
  doseText,
  effortText,
  lengthText,
  loadText,
  minutesText,
  restText,
  secondsText,
  spanText,
  tempoText,
  weightText,
} from '../words.ts';

const day = (text: string): EpochDay => parseDate(text)!;
const of = (fields: Partial<PlanItem>): PlanItem => item('x', fields);

describe('weights and lengths', () => {
  test.each([
    [22.5, 'metric', '22.5 kg'],
    [1.25, 'metric', '1.25 kg'],
    [20.412, 'imperial', '45 lb'],
    [24, 'imperial', '52.9 lb'],
    [1.134, 'imperial', '2.5 lb'],
  ] as const)('%d kg, %s: %s', (kg, units, text) => {
    expect(weightText(kg, units)).toBe(text);
  });

  test('kilometres and miles', () => {
    expect(lengthText(10.55, 'metric')).toBe('10.6 km');
    expect(lengthText(42.195, 'imperial')).toBe('26.2 mi');
  });

  test.each([
    [45, '45 s'],
    [60, '1 min'],
    [150, '2 min 30 s'],
  ])('%d seconds: %s', (seconds, text) => {
    expect(secondsText(seconds)).toBe(text);
  });

  test.each([
    [45, '45 min'],
    [119, '119 min'],
    [120, '2 h'],
    [200, '3 h 20 min'],
  ])('%d minutes: %s', (minutes, text) => {
    expect(minutesText(minutes)).toBe(text);
  });
});

describe('what an exercise asks', () => {
  test.each([
    [{ reps: { min: 6, max: 8 } }, '3 × 6 to 8'],
    [{ reps: { min: 8, max: 8 }, perSide: true }, '3 × 8 each side'],
    [{ seconds: 90 }, '3 × 1 min 30 s'],
    [{ metres: 30 }, '3 × 30 m'],
    [{ contacts: 36 }, '3 × 12 landings'],
    [{ contacts: 36, perSide: true }, '3 × 6 landings on each leg'],
    [{ contacts: 20 }, '20 landings in 3 sets'],
    [{ contacts: 7, sets: 1, perSide: true }, '7 landings, shared between the legs'],
    [{}, '3 sets'],
  ] satisfies readonly (readonly [Partial<PlanItem>, string])[])('%j is %s', (fields, text) => {
    expect(doseText(of(fields))).toBe(text);
  });

  test.each([
    [3, 'stop with 3 reps left'],
    [1, 'stop with 1 rep left'],
    [0, 'the last rep is the last you can do well'],
  ])('%d in reserve is "%s"', (rir, text) => {
    expect(effortText(of({ rir, reps: { min: 5, max: 5 } }))).toBe(text);
  });

  test.each([
    ['3-1-1-0', '3 s down, 1 s pause, 1 s up'],
    ['2-0-X-0', '2 s down, up fast'],
    ['2-0-1-2', '2 s down, 1 s up, 2 s at the top'],
    ['hold', 'hold still'],
    ['explosive', 'fast and springy'],
    ['controlled', 'under control'],
  ])('tempo %s is "%s"', (tempo, text) => {
    expect(tempoText(of({ tempo }))).toBe(text);
  });

  test('rest is said where one rests', () => {
    expect(restText(of({ restSeconds: 120 }))).toBe('rest 2 min');
    expect(restText(of({ restSeconds: 0 }))).toBe('');
  });

  test.each([
    [{ kg: 62.5, plates: [20, 1.25], basis: '' }, '62.5 kg (20 + 1.25 kg on each end)'],
    [{ kg: 20, plates: [], basis: '' }, '20 kg (the bare bar)'],
    [{ kg: 14, perHand: true, basis: '' }, '14 kg in each hand'],
    [{ kg: 16, basis: '' }, '16 kg'],
  ])('%j is %s', (load, text) => {
    expect(loadText(load, 'metric')).toBe(text);
  });

  test('plates in pounds are plates that exist', () => {
    expect(loadText({ kg: 61.236, plates: [20.412], basis: '' }, 'imperial')).toBe('135 lb (45 lb on each end)');
  });
});

describe('days', () => {
  test.each([
    ['2026-11-23', '2026-11-23', 'today'],
    ['2026-11-23', '2026-11-24', 'tomorrow'],
    ['2026-11-23', '2026-12-05', 'in 12 days'],
    ['2026-11-23', '2026-12-15', 'in 3 weeks and 1 day'],
    ['2026-11-23', '2026-11-22', 'yesterday'],
    ['2026-11-23', '2026-11-20', '3 days ago'],
  ])('from %s, %s is %s', (from, to, text) => {
    expect(distanceText(day(from), day(to))).toBe(text);
  });

  test('a span names a year once where it is one', () => {
    expect(spanText(day('2026-11-23'), day('2026-12-20'))).toBe('23 Nov to 20 Dec 2026');
    expect(spanText(day('2026-12-21'), day('2027-01-17'))).toBe('21 Dec 2026 to 17 Jan 2027');
    expect(spanText(day('2026-12-21'), day('2026-12-21'))).toBe('21 Dec 2026');
  });

  test('a long list ends with how many more', () => {
    const days = [0, 7, 14].map((add) => (day('2026-12-07') + add) as EpochDay);
    expect(datesText(days)).toBe('7 Dec, 14 Dec and 21 Dec');
    expect(datesText([...days, ...days, ...days])).toMatch(/ and 3 more$/);
  });
});
