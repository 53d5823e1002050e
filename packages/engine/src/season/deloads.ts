import type { Source } from '../model/exercise.ts';
import type { DeloadReason } from './season-model.ts';

/** What an easier week is, and when it comes (B6, D); the spacing of strength athletes that it rests on is V. */
export const DELOAD: {
  readonly everyWeeks: number;
  readonly everyWeeksFrom65: number;
  readonly minWeeksBetween: number;
  readonly maxWeeksBetween: number;
  /** Share of the sets that stays; the range is 0.5 to 0.6. */
  readonly setFactor: number;
  /** Repetitions in reserve on top. */
  readonly rirPlus: number;
  /** Share of the ground contacts that stays. */
  readonly plyoFactor: number;
  readonly mark: Source['mark'];
  readonly sources: readonly string[];
} = {
  everyWeeks: 4,
  everyWeeksFrom65: 3,
  minWeeksBetween: 3,
  maxWeeksBetween: 6,
  setFactor: 0.55,
  rirPlus: 2,
  plyoFactor: 0.5,
  mark: 'D',
  sources: ['deload-survey', 'bell-2023', 'stridelift-default'],
};

export interface DeloadWeekFacts {
  /** Taper, race, recovery and return weeks, and weeks away without heavy legs, are light already: no deload there, and the count starts anew. */
  readonly light: boolean;
  /** The runner cuts running back. */
  readonly cutBack: boolean;
}

/**
 * Which weeks are deloads, and why; undefined where a week is none. The runner's own cut-back weeks come first; where
 * there is none within six weeks, every fourth week (every third from 65) counts. Two deloads are three to six weeks
 * apart, never in the first week. A deload by count is left out right before light weeks, which do its work (B6, B9; D).
 */
export function layDeloads(weeks: readonly DeloadWeekFacts[], age?: number): readonly (DeloadReason | undefined)[] {
  const every = age !== undefined && age >= 65 ? DELOAD.everyWeeksFrom65 : DELOAD.everyWeeks;
  const byCount: DeloadReason = every === 3 ? 'every-third' : 'every-fourth';
  const anyCutBack = weeks.some(({ cutBack }) => cutBack);
  let lastDeload = Number.NEGATIVE_INFINITY;
  let lastLight = -1;

  return weeks.map(({ light, cutBack }, index): DeloadReason | undefined => {
    if (light) {
      lastLight = index;
      return undefined;
    }
    const lastRest = Math.max(lastDeload, lastLight);
    if (cutBack && index - lastDeload >= DELOAD.minWeeksBetween && index - lastLight >= 2) {
      lastDeload = index;
      return 'cut-back';
    }
    if (index - lastRest < every) return undefined;
    const reach = weeks.slice(index + 1, lastRest + DELOAD.maxWeeksBetween + 1);
    if (reach.some((week) => week.cutBack && !week.light) || weeks[index + 1]?.light) return undefined;
    lastDeload = index;
    return anyCutBack ? 'cut-backs-far-apart' : byCount;
  });
}
