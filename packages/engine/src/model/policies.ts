/**
 * The questions on which the sources disagree and the runner chooses (evidence.md, A2). The first option of each list is the default.
 */
export const POLICY_OPTIONS = {
  longRunLifting: ['avoid-heavy', 'avoid-all', 'allow'],
  placement: ['auto', 'off-days', 'hard-days', 'spaced', 'alternate-days'],
  phaseOrder: ['strength-power-endurance', 'endurance-strength-power', 'mixed'],
  intensityPolicy: ['evidence', 'verywell-endurance', 'tra-3-5x5-10', 'acsm-endurance-15plus'],
  heavyLifting: ['allowed', 'off'],
  plyo: ['graded', 'experienced-only', 'off'],
  painPolicy: ['strict', 'graded', 'rehab-monitored'],
  mileageGate: ['soft', 'hard', 'off'],
  cueStyle: ['auto', 'internal', 'external'],
  sameDayOrder: ['run-first', 'lift-first', 'auto'],
  split: ['full', 'mini4'],
  cooldownStretch: ['on', 'off'],
} as const;

export type PolicyName = keyof typeof POLICY_OPTIONS;

export type Policies = {
  readonly [Name in PolicyName]: (typeof POLICY_OPTIONS)[Name][number];
} & {
  /** Sessions a week in development phases, 1 to 4. */
  readonly frequency: 1 | 2 | 3 | 4;
  /** Minutes a session, 15 to 60. */
  readonly sessionMinutes: 15 | 20 | 30 | 45 | 60;
};

/** Every question that the runner may answer, with every answer; numbers have no default by their place (A2, D). */
export const CHOICES: { readonly [Name in keyof Policies]: readonly Policies[Name][] } = {
  ...POLICY_OPTIONS,
  frequency: [1, 2, 3, 4],
  sessionMinutes: [15, 20, 30, 45, 60],
};

/** Every default of A2: C1 to C22, frequency of C11 and minutes of C12 (D). */
export const DEFAULT_POLICIES: Policies = {
  longRunLifting: 'avoid-heavy',
  placement: 'auto',
  phaseOrder: 'strength-power-endurance',
  intensityPolicy: 'evidence',
  heavyLifting: 'allowed',
  plyo: 'graded',
  painPolicy: 'strict',
  mileageGate: 'soft',
  cueStyle: 'auto',
  sameDayOrder: 'run-first',
  split: 'full',
  cooldownStretch: 'on',
  frequency: 2,
  sessionMinutes: 30,
};
