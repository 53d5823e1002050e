/** One exercise of a session that is written down, with its dose in one unit. */
export interface StarterItem {
  readonly exercise: string;
  readonly sets: number;
  readonly reps?: readonly [number, number];
  readonly seconds?: number;
  readonly contacts?: number;
  readonly metres?: number;
  readonly perSide: boolean;
  readonly restSeconds: number;
  readonly note?: string;
}

/** A session that needs no plan: to begin with, to squeeze in, or to come back to. */
export interface StarterSession {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly when: string;
  /** In the library's grammar. */
  readonly equipment: string;
  readonly level: number;
  readonly legLoad: number;
  readonly impact: number;
  readonly purpose: string;
  /** Times through all items; circuits have more than one. */
  readonly rounds: number;
  readonly items: readonly StarterItem[];
  /** How it grows, step by step. */
  readonly progress: readonly string[];
  readonly stop: string;
  /** Caution sites for which it is not meant. */
  readonly care: readonly string[];
  readonly sources: readonly string[];
  /** Bouts week by week, where the evidence gives them (B4). */
  readonly weeks?: readonly StarterWeek[];
  /** What to know about the room. */
  readonly visit?: readonly string[];
}

export interface StarterWeek {
  readonly week: number;
  readonly bouts: number;
  readonly secondsPerBout: number;
  readonly restSeconds: number;
  readonly sessions?: number | readonly number[];
  readonly minutesPerSession?: number;
}
