/** An equation that estimates the one-repetition maximum; `load` in any unit, the answer in the same. */
export interface OneRepMaxFormula {
  readonly words: string;
  readonly estimate: (load: number, reps: number) => number;
}

export const FORMULA_NAMES = ['epley', 'brzycki', 'lombardi', 'oconner', 'wathan', 'mayhew', 'lander'] as const;
export type FormulaName = (typeof FORMULA_NAMES)[number];

/** The seven estimators of C1 (V), `reps` counting those done and those in reserve; meant for 2 to 10. */
export const ONE_REP_MAX_FORMULAS: Readonly<Record<FormulaName, OneRepMaxFormula>> = {
  epley: { words: 'w (1 + r / 30)', estimate: (load, reps) => load * (1 + reps / 30) },
  brzycki: { words: '36 w / (37 - r)', estimate: (load, reps) => (load * 36) / (37 - reps) },
  lombardi: { words: 'w r^0.10', estimate: (load, reps) => load * reps ** 0.1 },
  oconner: { words: 'w (1 + 0.025 r)', estimate: (load, reps) => load * (1 + 0.025 * reps) },
  wathan: {
    words: '100 w / (48.8 + 53.8 e^(-0.075 r))',
    estimate: (load, reps) => (100 * load) / (48.8 + 53.8 * Math.exp(-0.075 * reps)),
  },
  mayhew: {
    words: '100 w / (52.2 + 41.9 e^(-0.055 r))',
    estimate: (load, reps) => (100 * load) / (52.2 + 41.9 * Math.exp(-0.055 * reps)),
  },
  lander: { words: '100 w / (101.3 - 2.67123 r)', estimate: (load, reps) => (100 * load) / (101.3 - 2.67123 * reps) },
};
