import { formatDate } from '@stridelift/engine';
import { describe, expect, it } from 'vitest';
import { monthOf } from './months.ts';
import { readDateTime, slashOrderOf } from './read-date-time.ts';

function shown(text: string, order?: 'day-first' | 'month-first'): string | undefined {
  const time = readDateTime(text, order);
  if (time === undefined) return undefined;
  const { day, secondOfDay } = time;
  if (secondOfDay === undefined) return formatDate(day);
  const parts = [Math.floor(secondOfDay / 3600), Math.floor(secondOfDay / 60) % 60, secondOfDay % 60];
  return `${formatDate(day)} ${parts.map((part) => String(part).padStart(2, '0')).join(':')}`;
}

describe('one moment in the words of many languages', () => {
  it.each([
    'Jan 5, 2026, 7:30:00 PM',
    'Jan 5, 2026, 7:30:00\u202fPM',
    'Jan 5, 2026, 7:30:00\u00a0pm',
    '5 Jan 2026, 19:30:00',
    '5 Jan 2026, 7:30:00 p.m.',
    '05.01.2026, 19:30:00',
    '5.1.2026 klo 19.30.00',
    '05/01/2026 19:30:00',
    '5 janv. 2026, 19:30:00',
    '5 janv. 2026 à 19:30:00',
    '5 ene 2026, 19:30:00',
    '5 ene. 2026, 7:30:00 p. m.',
    '5 gen 2026, 19:30:00',
    '5 de jan. de 2026, 19:30:00',
    '5 jan. 2026 19:30:00',
    '5. jan. 2026 19.30.00',
    '5. 1. 2026 19:30:00',
    '5 янв. 2026 г., 19:30:00',
    '5 sty 2026, 19:30:00',
    '5 Oca 2026 19:30:00',
    '2026. jan. 5. 19:30:00',
    '2026/01/05 19:30:00',
    '2026年1月5日 19:30:00',
    '2026. 1. 5. 오후 7:30:00',
    '2026-01-05 19:30:00',
    '2026-01-05T19:30:00Z',
    '2026-01-05 19:30:00.0',
    '2026-01-05 19:30:00 UTC',
  ])('%s', (text) => {
    expect(shown(text)).toBe('2026-01-05 19:30:00');
  });
});

it.each([
  ['27 juil. 2026, 07:05:09', '2026-07-27 07:05:09'],
  ['3 août 2026 à 00:00:00', '2026-08-03 00:00:00'],
  ['15 déc. 2025, 12:00:00', '2025-12-15 12:00:00'],
  ['1. März 2026, 08:00', '2026-03-01 08:00:00'],
  ['26 апр. 2026, 19:20', '2026-04-26 19:20:00'],
  ['Mar 2, 2026, 12:00:05 AM', '2026-03-02 00:00:05'],
  ['Mar 2, 2026, 12:00:05 PM', '2026-03-02 12:00:05'],
  ['Sept 2, 2026, 1:00:00 AM', '2026-09-02 01:00:00'],
  ['2026-04-02', '2026-04-02'],
  ['29.02.2028, 06:00:00', '2028-02-29 06:00:00'],
])('%s is %s', (text, moment) => {
  expect(shown(text)).toBe(moment);
});

it.each([
  '',
  '--',
  'yesterday',
  'Feb 30, 2026, 7:30:00 AM',
  '29.02.2026, 06:00:00',
  '31.04.2026',
  'Jan 5, 2026, 13:30:00 PM',
  'Jan 5, 2026, 7:61:00 AM',
  '05.13.2026',
  'Jan 5, 0026, 7:30:00 AM',
  '2026',
  '12:30:00',
  `Jan 5, 2026${' '.repeat(100)}`,
])('%s is no time', (text) => {
  expect(shown(text)).toBeUndefined();
});

it('dates with slashes are read as the whole column is meant', () => {
  expect(slashOrderOf(['4/2/2026 6:43', '4/20/2026 6:43'])).toBe('month-first');
  expect(slashOrderOf(['4/2/2026 6:43', '20/4/2026 6:43'])).toBe('day-first');
  expect(slashOrderOf(['4/2/2026'])).toBe('day-first');
  expect(shown('4/2/2026 6:43', 'month-first')).toBe('2026-04-02 06:43:00');
  expect(shown('4.2.2026 6:43', 'month-first')).toBe('2026-02-04 06:43:00');
});

it('words that are no months are none', () => {
  expect(['Monday', 'klo', 'um', 'de', 'ma', ''].map(monthOf)).toEqual(Array(6).fill(undefined));
});
