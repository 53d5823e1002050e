import { expect, it } from 'vitest';
import { describeEquipment } from './describe-equipment.ts';

it.each([
  [[], [], 'nothing needed'],
  [[], ['dumbbell', 'kettlebell'], 'nothing needed, with dumbbell or kettlebell if you like'],
  [[['barbell'], ['rack']], [], 'barbell and rack'],
  [[['dumbbell', 'kettlebell']], [], 'dumbbell or kettlebell'],
  [[['smith', 'dumbbell'], ['bench']], [], 'smith or dumbbell, and bench'],
  [[['step']], ['dumbbell'], 'step, with dumbbell if you like'],
])('%j with %j if wanted: %s', (groups, optionalLoads, words) => {
  expect(describeEquipment({ groups, optionalLoads })).toBe(words);
});
