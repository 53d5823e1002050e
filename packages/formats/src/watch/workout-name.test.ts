import { expect, test } from 'vitest';
import { session } from '../../tests/watch/small-session.ts';
import { workoutFileName, workoutName } from './workout-name.ts';

test.each([
  ['Strength A: squat and hinge', {}, '24 Nov Strength A', '2026-11-24-strength-a'],
  ['Strength A: squat and hinge', { minutes: 20 }, '24 Nov 20 min Strength A', '2026-11-24-strength-a-20-min'],
  ['Easy mobility and trunk', {}, '24 Nov Easy mobility and trunk', '2026-11-24-easy-mobility-and-trunk'],
  ['Kräftigung / Füße', {}, '24 Nov Kräftigung / Füße', '2026-11-24-kraftigung-fusse'],
  ['筋トレ', {}, '24 Nov 筋トレ', '2026-11-24-strength'],
  ['../../etc', {}, '24 Nov ../../etc', '2026-11-24-etc'],
] as const)('%s', (title, options, name, file) => {
  expect(workoutName(session([], { title }), options)).toBe(name);
  expect(workoutFileName(session([], { title }), options)).toBe(file);
});

test('a date that is none stays as it is written', () => {
  expect(workoutName(session([], { date: 'soon' }), {})).toBe('soon Strength A');
});
