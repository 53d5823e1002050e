/** How much of a session gets a step of its own. */
export interface WatchLayout {
  /** A pause to change sides between the two halves of a timed hold. */
  readonly pauseInFrame: boolean;
  readonly pauseInWork: boolean;
  readonly rampSteps: boolean;
  readonly coolDownSteps: boolean;
  readonly warmUpSteps: boolean;
}

const WHOLE: WatchLayout = {
  pauseInFrame: true,
  pauseInWork: true,
  rampSteps: true,
  coolDownSteps: true,
  warmUpSteps: true,
};
const NO_PAUSES: WatchLayout = { ...WHOLE, pauseInFrame: false };
const COOL_DOWN_IN_ONE: WatchLayout = { ...NO_PAUSES, coolDownSteps: false };
const WARM_UP_IN_ONE: WatchLayout = { ...COOL_DOWN_IN_ONE, warmUpSteps: false };
const RAMPS_IN_ONE: WatchLayout = { ...WARM_UP_IN_ONE, rampSteps: false };

/** From the fullest to the shortest: what the lifts need goes last, and nothing is left unsaid, for a step that stands for several lists them. */
export const LAYOUTS: readonly WatchLayout[] = [
  WHOLE,
  NO_PAUSES,
  COOL_DOWN_IN_ONE,
  WARM_UP_IN_ONE,
  RAMPS_IN_ONE,
  { ...RAMPS_IN_ONE, pauseInWork: false },
];

/**
 * D: the steps that one file may have. Garmin's own editor is said to stop at 50; no watch was at hand to try more, and a real export that
 * was looked at has 43.
 */
export const MOST_STEPS = 50;
