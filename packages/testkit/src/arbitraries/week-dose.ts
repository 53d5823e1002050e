import fc from 'fast-check';
import type { WeekDose } from '../calendar/calendar-sketch.ts';

/** From a week off to four sessions, where heavy ones are leg sessions and leg sessions are sessions. */
export function weekDose(): fc.Arbitrary<WeekDose> {
  return fc
    .record({
      sessions: fc.constantFrom(0, 1, 2, 2, 3, 3, 4),
      legsDrawn: fc.nat(4),
      heavyDrawn: fc.nat(2),
      jumpsDrawn: fc.nat(2),
    })
    .map(({ sessions, legsDrawn, heavyDrawn, jumpsDrawn }) => {
      const legsMax = sessions === 4 ? 2 : sessions;
      const legs = Math.min(legsDrawn, legsMax);
      return { sessions, legs, legsMax, heavy: Math.min(heavyDrawn, legs), jumps: Math.min(jumpsDrawn, sessions) };
    });
}
