import { expect, it } from 'vitest';
import { loadAppNames, loadLibrary } from '../node.ts';
import { meaningOfName } from './meaning-of-name.ts';

const library = loadLibrary();
const { hevy, strong, fit } = loadAppNames();

it.each([
  ['a name of Hevy', hevy, 'Squat (Barbell)', { exercise: 'back-squat', nearest: [] }],
  ['a name of Strong, written otherwise', strong, 'squat (barbell)', { exercise: 'back-squat', nearest: [] }],
  ['a name of a watch', fit, 'banded_exercises/clam_shells', { exercise: 'band-clamshell', nearest: [] }],
  [
    'a name with several readings',
    hevy,
    'Copenhagen Plank',
    { readings: ['copenhagen-short-lever', 'copenhagen-long-lever'], nearest: [] },
  ],
  ['work that the library does not hold', hevy, 'Treadmill', { nearest: [] }],
  ['nothing like it', hevy, 'Полёт шмеля', { nearest: [] }],
])('%s', (_, table, name, meaning) => {
  expect(meaningOfName(library, table, name)).toEqual(meaning);
});

it('what is only near is never taken for certain, and stands first of the nearest', () => {
  const { exercise, nearest } = meaningOfName(library, hevy, 'Back Extension (Machine)');
  expect(exercise).toBeUndefined();
  expect(nearest[0]).toBe('back-extension');
});

it('an unknown name is searched without what it says beside the movement', () => {
  const { exercise, nearest } = meaningOfName(library, hevy, 'Paused Tempo Front Squat (Smith Machine)');
  expect(exercise).toBeUndefined();
  expect(nearest).toHaveLength(3);
  expect(nearest[0]).toContain('squat');
});
