import { describe, expect, it } from 'vitest';
import type { Injury } from '../model/athlete.ts';
import { returnPhases } from './return-phases.ts';

const current: Injury = { site: 'achilles', status: 'current' };
const recovering: Injury = { site: 'calf', status: 'recovering' };

describe('returnPhases', () => {
  it.each([
    { why: 'starts the ladder at the bottom with a current injury', injuries: [current], phases: 'RXx6 Ax4 B1x4 Mx2' },
    { why: 'starts it two steps up when recovering', injuries: [recovering], phases: 'RXx4 Ax4 B1x4 Mx4' },
    { why: 'takes the same where no injury is named', injuries: [], phases: 'RXx4 Ax4 B1x4 Mx4' },
    { why: 'counts from the stage that is known', injuries: [{ ...current, stage: 5 }], phases: 'RXx1 Ax4 B1x4 Mx7' },
    {
      why: 'goes by the lowest of several, old ones left out',
      injuries: [
        { ...recovering, stage: 4 },
        { ...current, stage: 3 },
        { ...current, status: 'history', stage: 0 },
      ],
      phases: 'RXx3 Ax4 B1x4 Mx5',
    },
  ] as const)('$why', ({ injuries, phases }) => {
    expect(text(16, injuries)).toBe(phases);
  });

  it.each([
    { weeks: 3, phases: 'RXx3' },
    { weeks: 9, phases: 'RXx6 Ax3' },
    { weeks: 14, phases: 'RXx6 Ax4 B1x4' },
  ])('stops after $weeks weeks', ({ weeks, phases }) => {
    expect(text(weeks, [current])).toBe(phases);
  });
});

function text(weeks: number, injuries: readonly Injury[]): string {
  return returnPhases(weeks, injuries)
    .map((phase) => `${phase.code}x${phase.weeks}`)
    .join(' ');
}
