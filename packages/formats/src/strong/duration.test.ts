import { expect, it } from 'vitest';
import { parseDuration } from './duration.ts';

it.each([
  ['2h 38m', 9480],
  ['1h', 3600],
  ['55m', 3300],
  ['45s', 45],
  ['1h 5m 10s', 3910],
  ['1 Std. 5 Min.', 3900],
  ['1:05:00', 3900],
  ['5:30', 330],
  ['3300', undefined],
  ['soon', undefined],
  ['', undefined],
] as const)('%j is %s seconds', (text, seconds) => {
  expect(parseDuration(text)).toBe(seconds);
});
