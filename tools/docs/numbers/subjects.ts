/** A heading of the page and what stands under it: files of the engine, or single names in them as `file NAME`. */
export interface Subject {
  readonly title: string;
  /** What to know before reading its numbers. */
  readonly intro?: string;
  readonly from: readonly string[];
  /** Numbers that no runner notices: sizes of tables and their like need no mark. */
  readonly machinery?: true;
}

/** In the order in which a reader would ask. The most exact entry wins: a name, then a file, then a folder. */
export const SUBJECTS: readonly Subject[] = [
  {
    title: 'Phases',
    intro:
      'For the main lift. A is where novices start; D keeps one heavy lift a week; T holds the load of the phase before it. RX ends by criteria, not by weeks.',
    from: [
      'season/phase-table.ts',
      'season/allocate.ts',
      'season/allocation-table.ts',
      'season/order-blocks.ts',
      'season/return-phases.ts',
      'season/season-frame.ts',
      'season/season-notes.ts',
      'season/season-turns.ts',
      'prescribe/tier-dose.ts',
    ],
  },
  { title: 'Frequency', from: ['dose/exposures.ts', 'dose/week-dose.ts NOVEL_WEEKS', 'model/policies.ts'] },
  {
    title: 'Time',
    intro:
      'Minutes of a session are warm-up, sets with their work and rest, the way from one exercise to the next, and cool-down.',
    from: [
      'prescribe/time-model.ts',
      'prescribe/short-versions.ts',
      'prescribe/fit-to-minutes.ts',
      'prescribe/fit/',
      'plan/easy-blocks.ts',
      'plan/session-document.ts FRAMES',
      'plan/session-document.ts PRIMER_COOL_DOWN',
      'compose/warm-up.ts',
      'dose/week-dose.ts MINI_MINUTES',
      'schedule/session-options.ts',
      'schedule/open-season.ts',
      'schedule/calendar-facts.ts QUARTER',
      'rules/long-run-day-short.ts',
      'plan/plan-days.ts',
      'plan/audit-calendar.ts',
    ],
  },
  {
    title: 'Jumps',
    intro:
      'In landings. A level is held for some weeks before the next, and the landings of a week grow or the level does, never both.',
    from: [
      'safety/plyo-levels.ts',
      'safety/plyo-gates.ts',
      'safety/plyo/',
      'dose/contacts.ts',
      'plan/contact-budget.ts',
      'plan/session-document.ts',
      'prescribe/draft.ts CONTACTS_A_SET',
      'prescribe/draft.ts MOST_CONTACTS_A_SET',
      'prescribe/draft.ts MOST_JUMP_SETS',
      'prescribe/draft.ts QUICK_REST',
    ],
  },
  {
    title: 'Races',
    intro:
      'Days before: the last on which it is possible. Days after: the first on which it is. Light trunk and upper-body work is possible from the second day after any race. Before a B or C race only heavy legs stop, for five days, and all leg work on the eve; after it the same days hold as after a goal race.',
    from: [
      'season/race-windows.ts',
      'season/taper.ts',
      'season/season-slots.ts',
      'season/season-frame.ts CLOSE_RACES_DAYS',
      'rules/mini-taper-no-heavy-legs.ts',
      'rules/race-after-first-days-off.ts',
      'rules/race-week-no-leg-work.ts',
      'rules/race-week-session-late.ts',
      'schedule/calendar-facts.ts MINI_TAPER_REACH',
      'dose/heavy-days.ts',
      'dose/week-dose.ts',
      'plan/race-shadow.ts',
      'plan/rule-config-for.ts LAST_SESSION_DAYS',
      'plan/copied-runs.ts',
      'plan/session-document.ts KNOWN_WEEKS',
    ],
  },
  {
    title: 'Deloads',
    from: ['season/deloads.ts', 'plan/season-and-runs.ts seasonAndRuns', 'plan/set-budget.ts DELOAD_WEEKS_BACK'],
  },
  {
    title: 'Hours between runs and strength',
    intro:
      'From the end of the first to the start of the second, unless the row says start to start. A plan never goes under the first column; it pays for each hour under the second. From age 50 and 65 some hours grow.',
    from: [
      'rules/rule-config.ts',
      'rules/no-three-strength-days-in-a-row.ts',
      'rules/strength-days-apart.ts',
      'plan/rule-config-for.ts',
    ],
  },
  {
    title: 'Fatigue',
    from: ['rules/tired-legs-before-key-run.ts', 'plan/race-shadow.ts PROTECTED_DAYS', 'prescribe/load/readiness.ts'],
  },
  {
    title: 'Weights',
    intro:
      'Cost of one unit of a match; negative ones are gains. Hard rules have none: they are compared first. Why these: [decision 0005](decisions/0005-weights-and-worked-weeks.md).',
    from: ['schedule/weights.ts'],
  },
  {
    title: 'Age and health',
    intro: 'Which rule caps what, in words: [rules.md](rules.md#limits-of-a-runner).',
    from: ['safety/limits/', 'safety/screening/', 'safety/active-sites.ts'],
  },
  {
    title: 'Loads',
    from: [
      'prescribe/load/one-rep-max-formulas.ts',
      'prescribe/load/one-rep-max.ts',
      'prescribe/load/rpe-table.ts',
      'prescribe/load/start-load-table.ts',
      'prescribe/load/first-load.ts',
      'prescribe/load/first-session-step.ts',
      'prescribe/load/rir-correction.ts',
      'prescribe/lifter-strength.ts',
      'prescribe/draft.ts',
      'prescribe/plan-load.ts',
      'prescribe/ramp-sets.ts',
      'plan/effort-bounds.ts',
    ],
  },
  {
    title: 'Rounding and what a place has',
    intro: 'Weights of this part are in grams.',
    from: [
      'prescribe/load/loadable-weights.ts',
      'prescribe/load/plates.ts',
      'prescribe/load/pound-defaults.ts',
      'compose/equipment-at.ts',
      'prescribe/plan-load.ts TOO_LIGHT_PERCENT',
      'prescribe/plan-load.ts planLoad',
      'prescribe/plan-load.ts repsFor',
    ],
  },
  {
    title: 'Growth',
    intro: 'No load is planned to rise faster than its cap, and logged sets replace every guess.',
    from: [
      'prescribe/load/load-step.ts',
      'prescribe/load/next-load.ts',
      'prescribe/load/novice-caps.ts',
      'prescribe/load/stall.ts',
      'prescribe/load/missed-time.ts',
      'prescribe/bodyweight-progress.ts',
      'prescribe/lifter-strength.ts GROWTH',
      'prescribe/lifter-strength.ts NOVICE_GROWTH',
      'prescribe/load-rise.ts',
      'prescribe/load-memory.ts',
      'prescribe/plan-load.ts FIRST_GROWTH',
      'plan/set-budget.ts',
      'plan/write-season.ts',
      'plan/plan-season.ts',
    ],
  },
  {
    title: 'Pain and return',
    intro:
      'The caution map is convention of clinics, not a diagnosis. Of each site only what holds a number is shown: up to which stage of the way back, from which impact, level or leg fatigue on an exercise stays out.',
    from: ['safety/limits.ts', 'safety/return-ladder.ts', 'safety/limits/injury-limits.ts', 'safety/caution/'],
  },
  { title: 'Mileage and runs', from: ['running/', 'plan/season-and-runs.ts'] },
  {
    title: 'Tests and norms',
    intro: 'A weakness is called one when it is plain; tests do not predict injury, they help to choose exercises.',
    from: [
      'prescribe/tested-reps.ts',
      'prescribe/load/norm-table.ts',
      'prescribe/load/norms.ts',
      'prescribe/load/score-test.ts',
      'safety/history-sets.ts',
      'safety/weaknesses.ts',
      'safety/test-safety.ts',
    ],
  },
  {
    title: 'Choice of exercises',
    intro: 'Points of the composer: for each block it takes the exercises whose points together are most.',
    from: [
      'compose/score.ts',
      'compose/usable-at.ts',
      'compose/run-specificity.ts',
      'compose/event-guarantees.ts',
      'compose/choice-context.ts',
      'compose/frames.ts',
      'compose/slot.ts',
      'compose/swaps.ts',
      'compose/templates.ts',
      'plan/runner-context.ts',
      'safety/site-advice.ts',
    ],
  },
  {
    title: 'Words and display',
    from: ['plan/plan-cards.ts', 'explain/', 'plan/short-weeks.ts', 'plan/why.ts', 'prescribe/cues.ts'],
  },
  {
    title: 'Machinery',
    intro: 'Sizes and costs inside the scheduler. They bear no mark, because no plan should change with them.',
    machinery: true,
    from: [
      'audit/auditor.ts',
      'calendar/',
      'compose/assign.ts',
      'plan/audit-plan.ts',
      'rules/gap-rule.ts',
      'rules/rule.ts',
      'schedule/layers.ts',
      'schedule/product-cache.ts',
      'schedule/product.ts',
      'schedule/row-table.ts',
      'schedule/same-day.ts',
      'schedule/tuple-table.ts',
    ],
  },
];

/** The subject of a number, by its name in a file; undefined where nobody has said what it belongs to. */
export function subjectOf(path: string, name: string): Subject | undefined {
  const claims = SUBJECTS.flatMap((subject) => subject.from.map((entry) => ({ subject, entry })));
  const fits = claims.filter(({ entry }) => fitsEntry(entry, path, name));
  return fits.sort((a, b) => exactness(b.entry) - exactness(a.entry))[0]?.subject;
}

/** Whether an entry of a subject speaks of this number. */
export function fitsEntry(entry: string, path: string, name: string): boolean {
  return entry === `${path} ${name}` || entry === path || (entry.endsWith('/') && path.startsWith(entry));
}

function exactness(entry: string): number {
  return entry.includes(' ') ? 2 : entry.endsWith('/') ? 0 : 1;
}
