import type { Exercise } from '@stridelift/engine';
import type { Problem } from './problem.ts';

const BANDS: readonly string[] = ['band', 'mini-band'];

/** Fields that are each right but cannot be true together. */
export function impossibleTogether(exercise: Exercise): readonly Problem[] {
  const { contraction, tempo, doseUnit, impact, loadType, equipment, id } = exercise;
  const problems: Problem[] = [];
  const note = (path: string, expected: string, found: string): void => {
    problems.push({ path, expected, found: JSON.stringify(found) });
  };
  if (contraction === 'isometric' && tempo !== 'hold') note('tempo', 'hold, because the exercise is isometric', tempo);
  if (contraction === 'ballistic' && tempo !== 'explosive') {
    note('tempo', 'explosive, because the exercise is ballistic', tempo);
  }
  if (contraction === 'dynamic' && (tempo === 'hold' || tempo === 'explosive')) {
    note('tempo', 'a moving tempo, because the exercise is dynamic', tempo);
  }
  if (doseUnit === 'contacts' && impact === 0) {
    note('doseUnit', 'reps, seconds or metres, because nothing lands', doseUnit);
  }
  if (loadType === 'timed' && doseUnit !== 'seconds') note('doseUnit', 'seconds, because the load is time', doseUnit);
  if (loadType === 'band' && !equipment.groups.flat().some((word) => BANDS.includes(word))) {
    note('loadType', 'equipment with a band', loadType);
  }
  for (const step of ['regression', 'progression'] as const) {
    if (exercise[step] === id) note(step, 'another exercise', id);
  }
  return problems;
}
