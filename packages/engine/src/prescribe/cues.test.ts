import { describe, expect, it, test } from 'vitest';
import { exerciseOf, library } from '../../tests/builders/choice.ts';
import { exerciseWith } from '../../tests/published/builders.ts';
import type { Contraction, Cue } from '../model/exercise.ts';
import { cuesFor } from './cues.ts';

const CUES: readonly [Cue, Cue, Cue] = [
  { focus: 'form', text: 'Stand tall' },
  { focus: 'internal', text: 'Feel the calf' },
  { focus: 'external', text: 'Push the floor away' },
];
const lift = (contraction: Contraction = 'dynamic') => exerciseWith({ id: 'lift', cues: CUES, contraction });
const focusOf = (cues: readonly string[]) => CUES.find(({ text }) => text === cues[0])?.focus;

describe('the first cue (A2, C19)', () => {
  test.each([
    ['of a light lift looks inward', lift(), 60, 'auto', 'internal'],
    ['of a heavy one outward', lift(), 61, 'auto', 'external'],
    ['without a load inward', lift(), undefined, 'auto', 'internal'],
    ['of a jump outward', lift('ballistic'), undefined, 'auto', 'external'],
    ['is inward where that was chosen, even heavy', lift(), 90, 'internal', 'internal'],
    ['is outward where that was chosen, even light', lift(), 30, 'external', 'external'],
    ['of a jump is inward where that was chosen', lift('ballistic'), undefined, 'internal', 'internal'],
  ] as const)('%s', (_, exercise, percent, style, focus) => {
    expect(focusOf(cuesFor(exercise, percent, style))).toBe(focus);
  });

  it('is followed by the others as the record has them', () => {
    expect(cuesFor(lift(), 90, 'auto')).toEqual(['Push the floor away', 'Stand tall', 'Feel the calf']);
  });

  it.each(['auto', 'internal', 'external'] as const)('with %s drops none of any exercise', (style) => {
    for (const exercise of library.exercises) {
      expect([...cuesFor(exercise, 70, style)].sort()).toEqual(exercise.cues.map(({ text }) => text).sort());
    }
  });

  it('leaves the record as it is', () => {
    const before = exerciseOf('goblet-squat').cues.map(({ focus }) => focus);
    cuesFor(exerciseOf('goblet-squat'), 90, 'auto');
    expect(exerciseOf('goblet-squat').cues.map(({ focus }) => focus)).toEqual(before);
  });
});
