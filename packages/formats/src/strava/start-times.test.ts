import { expect, it } from 'vitest';
import { stravaTimesFor } from './start-times.ts';

const read = (text: string, ...beside: readonly string[]) => stravaTimesFor(() => [text, ...beside])(text);

it.each([
  'Jan 5, 2026, 7:30:09 PM',
  'Jan 5, 2026, 7:30:09\u202fPM',
  'Jan 05, 2026, 07:30:09\u00a0PM',
  '5 Jan 2026, 19:30:09',
  '05.01.2026, 19:30:09',
  '5 janv. 2026, 19:30:09',
  '5 janv. 2026 à 19:30:09',
  '5 ene. 2026, 7:30:09 p. m.',
  '5 gen 2026, 19:30:09',
  '5 de jan. de 2026, 19:30:09',
  '5. jan. 2026 19.30.09',
  '5 янв. 2026 г., 19:30:09',
  '5.1.2026 klo 19.30.09',
  '2026年1月5日 19:30:09',
  '2026-01-05 19:30:09',
  '2026-01-05 19:30:09 UTC',
  '2026-01-05T19:30:09Z',
])('%s is UTC', (text) => {
  expect(read(text)).toEqual({ kind: 'instant', unixSeconds: Date.UTC(2026, 0, 5, 19, 30, 9) / 1000 });
});

it.each([
  ['Mar 2, 2026, 12:00:05 AM', Date.UTC(2026, 2, 2, 0, 0, 5)],
  ['Mar 2, 2026, 12:00:05 PM', Date.UTC(2026, 2, 2, 12, 0, 5)],
  ['27 juil. 2026, 07:05:09', Date.UTC(2026, 6, 27, 7, 5, 9)],
  ['29.02.2028, 06:00:00', Date.UTC(2028, 1, 29, 6)],
])('%s', (text, milliseconds) => {
  expect(read(text)).toEqual({ kind: 'instant', unixSeconds: milliseconds / 1000 });
});

it('a day alone stays that day', () => {
  expect(read('2026-01-05')).toEqual({ kind: 'wall', day: 20_458 });
});

it.each([
  '',
  '--',
  'Feb 30, 2026, 7:30:00 AM',
  'Mon 3, 2026, 7:30:00 AM',
  'Jan 5, 2026, 13:30:00 AM',
  'Jan 5, 2026, 7:61:00 AM',
  '29.02.2026, 06:00:00',
  '12:30:00',
])('%j is no time', (text) => {
  expect(read(text)).toBeUndefined();
});
