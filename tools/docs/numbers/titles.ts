/** Headings of tables whose name in the code says too little outside its file. */
export const TITLES: Readonly<Record<string, string>> = {
  'season/phase-table.ts PHASE_TABLE': 'The phases',
  'season/allocation-table.ts EVENT_ALLOCATION': 'Weeks before a race',
  'season/allocation-table.ts LEVEL_ALLOCATION': 'Least weeks by experience',
  'season/allocation-table.ts MAX_WEEKS': 'Most weeks of a phase',
  'prescribe/tier-dose.ts MAIN': 'Main lift, week by week',
  'prescribe/tier-dose.ts SECONDARY': 'The lift beside the main one',
  'prescribe/tier-dose.ts BY_TIER': 'All other exercises',
  'prescribe/tier-dose.ts BY_POLICY': 'The founding documents read literally',
  'model/policies.ts CHOICES': 'Choices of the runner',
  'prescribe/short-versions.ts FRAME': 'Short versions of a session',
  'plan/session-document.ts FRAMES': 'Finishers and trunk sessions',
  'season/race-windows.ts A_RACE': 'Days around the goal race',
  'season/deloads.ts DELOAD': 'An easier week',
  'rules/rule-config.ts GAP_HOURS': 'Hours between',
  'schedule/weights.ts WEIGHTS': 'Weight of each rule',
  'prescribe/load/readiness.ts WEIGHTS': 'Readiness score',
  'prescribe/load/readiness.ts BANDS': 'What readiness changes',
  'prescribe/load/rpe-table.ts CHART': 'Percent of the maximum by repetitions done and left',
  'prescribe/load/rir-correction.ts TABLE': 'Correction after a set',
  'prescribe/load/missed-time.ts ROWS': 'After time away',
  'prescribe/load/load-step.ts STEPS': 'Steps of a load',
  'prescribe/lifter-strength.ts GROWTH': 'Growth that is planned with',
  'prescribe/bodyweight-progress.ts LADDERS': 'Bodyweight exercises',
  'prescribe/load/novice-caps.ts NOVICE_WEEKS': 'First weeks of a novice',
  'prescribe/ramp-sets.ts RAMP': 'Sets on the way to the work',
  'prescribe/load/loadable-weights.ts BAR': 'Bars of unknown weight',
  'safety/limits/limits-model.ts NO_LIMITS': 'Where nothing limits',
  'running/calendar-run.ts RUN_DEFAULTS': 'Runs whose kind or time is not said',
  'running/event-of-km.ts UP_TO_KM': 'Races without a name',
  'running/run-calendar.ts RACE_KM': 'Distances of races',
  'compose/score.ts POINTS': 'Points of an exercise in a slot',
  'compose/usable-at.ts FAVOURITES': 'First choices',
  'compose/usable-at.ts LOAD_POINTS': 'Points of an implement',
  'compose/templates.ts TEMPLATES': 'Kinds of session',
};

/** The heading of a number that has a table of its own. */
export function titleOf(path: string, name: string): string {
  const words = name.toLowerCase().replaceAll('_', ' ');
  return TITLES[`${path} ${name}`] ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
