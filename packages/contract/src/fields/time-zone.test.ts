import { expect, test } from 'vitest';
import { isTimeZone } from './time-zone.ts';

test.each(['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires', 'Pacific/Apia'])('%s is a time zone', (name) => {
  expect(isTimeZone(name)).toBe(true);
});

test.each(['', '+02:00', 'Berlin', 'Europe/Nowhere', 'Europe/Berlin '])('%j is none', (name) => {
  expect(isTimeZone(name)).toBe(false);
});
