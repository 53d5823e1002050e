import { expect, it } from 'vitest';
import { eventOfKm } from './event-of-km.ts';

it.each([
  [undefined, '10k'],
  [5, '5k'],
  [7, '5k'],
  [7.1, '10k'],
  [15, '10k'],
  [21.1, 'half'],
  [30, 'half'],
  [42.2, 'marathon'],
  [45, 'marathon'],
  [45.1, 'ultra'],
] as const)('a race of %s km recovers like a %s', (km, event) => {
  expect(eventOfKm(km)).toBe(event);
});
