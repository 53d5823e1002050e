import { DEFAULT_POLICIES, GAP_HOURS, RACE_EVENTS, type Source, WEIGHTS } from '@stridelift/engine';
import { ruleConfig } from '../../packages/engine/src/plan/rule-config-for.ts';
import { loadCaps } from '../../packages/engine/src/prescribe/load/novice-caps.ts';
import { NO_LIMITS } from '../../packages/engine/src/safety/limits/limits-model.ts';
import { PLYO_LEVELS } from '../../packages/engine/src/safety/plyo-levels.ts';
import { DEVELOPMENT_CODES, EVENT_ALLOCATION, MAX_WEEKS } from '../../packages/engine/src/season/allocation-table.ts';
import { PHASE_TABLE, type Span } from '../../packages/engine/src/season/phase-table.ts';
import { code, table } from './markdown.ts';

/** The tables that are drawn by hand, by file and name of what they show. */
export function drawnTables(): ReadonlyMap<string, string> {
  return new Map([
    ['season/phase-table.ts PHASE_TABLE', `${phases()}\n\n${restOfPhases()}`],
    ['season/allocation-table.ts EVENT_ALLOCATION', allocation()],
    ['rules/rule-config.ts GAP_HOURS', gaps()],
    ['season/race-windows.ts A_RACE', raceWindows()],
    ['schedule/weights.ts WEIGHTS', weights()],
    ['prescribe/load/novice-caps.ts NOVICE_WEEKS', noviceCaps()],
    ['safety/plyo-levels.ts PLYO_LEVELS', jumps()],
  ]);
}

/** What the marks mean, and how many of the sources bear each. */
export function marks(sources: ReadonlyMap<string, Source>): string {
  const meanings: Readonly<Record<Source['mark'], string>> = {
    V: 'read in the source itself',
    V2: 'read on a page that quotes the source',
    P: 'the paper was found; the number is not yet checked against it',
    M: 'general knowledge of the field, no source',
    D: 'our default, chosen inside the range of the evidence; not a finding',
  };
  const count = (mark: string): number => [...sources.values()].filter((source) => source.mark === mark).length;
  return table(
    ['mark', 'means', 'sources'],
    Object.entries(meanings).map(([mark, meaning]) => [mark, meaning, String(count(mark))]),
  );
}

function phases(): string {
  return table(
    ['code', 'phase', 'weeks', 'a week', 'sets', 'reps', '% of max', 'in reserve', 'rest s', 'tempo', 'jumps', 'marks'],
    Object.values(PHASE_TABLE).map(({ code: letters, name, weeks, sessionsPerWeek, main, plyoContacts, marks: of }) => [
      letters,
      name,
      weeks === undefined ? 'open' : words(weeks),
      words(sessionsPerWeek),
      words(main.sets),
      words(main.reps),
      main.percent === undefined ? 'pain leads' : words(main.percent),
      main.rir.max === undefined ? `${main.rir.min}+` : words({ min: main.rir.min, max: main.rir.max }),
      words(main.restSeconds),
      main.tempo,
      words(plyoContacts),
      of.join(' '),
    ]),
  );
}

/** What the table of the phases has beside the main lift. */
function restOfPhases(): string {
  const usual = (span: Span | undefined): string => (span?.typical === undefined ? '' : String(span.typical));
  return table(
    [
      'code',
      'usual weeks',
      'weeks if trained',
      'usual a week',
      'usual rest s',
      'explosive lifts',
      'one heavy lift',
      'levels of jumping',
    ],
    Object.values(PHASE_TABLE).map(
      ({ code: letters, weeks, weeksTrained, sessionsPerWeek, main, ballistic, heavyTouch, plyoLevels }) => [
        letters,
        usual(weeks),
        weeksTrained === undefined ? '' : words(weeksTrained),
        usual(sessionsPerWeek),
        usual(main.restSeconds),
        ballistic === undefined
          ? ''
          : `${words(ballistic.sets)} × ${words(ballistic.reps)} at ${words(ballistic.percent)} %`,
        heavyTouch === undefined
          ? ''
          : `${heavyTouch.perWeek} a week, ${heavyTouch.sets} × ${words(heavyTouch.reps)} from ${heavyTouch.percentMin} %`,
        plyoLevels === undefined ? '' : words(plyoLevels),
      ],
    ),
  );
}

function words({ min, max }: Span): string {
  return min === max ? String(min) : `${min}–${max}`;
}

function allocation(): string {
  const rows = Object.entries(EVENT_ALLOCATION).map(([event, { weightPercent, taperWeeks, finalWeeks }]) => [
    event,
    ...DEVELOPMENT_CODES.map((letter) => `${weightPercent[letter]} %`),
    String(taperWeeks),
    String(finalWeeks),
  ]);
  const most = DEVELOPMENT_CODES.map((letter) => `${MAX_WEEKS[letter]} weeks`);
  return table(['event', ...DEVELOPMENT_CODES, 'taper', 'final block'], [...rows, ['at most', ...most, '', '']]);
}

/** The gap table names its rows by code; these are the sentences. */
const GAP_WORDS: Readonly<Record<keyof typeof GAP_HOURS, string>> = {
  heavyToQuality: 'heavy legs → intervals, tempo, hills, race',
  heavyToLong: 'heavy legs → long run',
  newWorkToKeyRun: 'new leg work → quality or long run',
  longToHeavy: 'long run → heavy legs',
  qualityToJumps: 'quality run → jumps',
  longToJumps: 'long run → jumps',
  heavyToHeavy: 'heavy legs → heavy legs, start to start',
  legsToLegs: 'leg work → leg work, start to start',
  jumpsToJumps: 'jumps → jumps (soft: after hard jumps), start to start',
  runToStrength: 'any run → strength',
  heavyToEasyRun: 'heavy legs → easy run',
  spacedFromRuns: 'strength ↔ any run, with `placement: spaced`',
};

function gaps(): string {
  return table(
    ['from → to', 'never less', 'aimed at'],
    Object.entries(GAP_WORDS).map(([name, text]) => {
      const row: { readonly hard?: number; readonly soft?: number } = GAP_HOURS[name as keyof typeof GAP_HOURS];
      const hours = (value: number | undefined): string => (value === undefined ? '' : `${value} h`);
      return [text, hours(row.hard), hours(row.soft)];
    }),
  );
}

function raceWindows(): string {
  const { races } = ruleConfig(DEFAULT_POLICIES, 'hard-days', NO_LIMITS);
  const head = [
    'event',
    'new work',
    'heavy legs',
    'full jumps',
    'any session',
    'legs again',
    'heavy again',
    'jumps again',
  ];
  return table(
    head,
    RACE_EVENTS.map((event) => {
      const { lastNewWork, lastHeavyLegs, lastJumps, lastSession, legsFrom, heavyFrom, jumpsFrom } = races[event];
      const days = [lastNewWork, lastHeavyLegs, lastJumps, lastSession].map((day) => `−${day}`);
      return [event, ...days, ...[legsFrom, heavyFrom, jumpsFrom].map((day) => `+${day}`)];
    }),
  );
}

function weights(): string {
  const rows = Object.entries(WEIGHTS).sort(([, a], [, b]) => b - a);
  return table(
    ['rule', 'weight'],
    rows.map(([rule, weight]) => [`[${code(rule)}](rules.md#${rule})`, String(weight).replace('-', '−')]),
  );
}

/** First weeks of each row of the caps. */
const CAP_WEEKS = [
  [0, 'weeks 1 and 2'],
  [2, 'weeks 3 and 4'],
  [4, 'weeks 5 to 12'],
  [12, 'later'],
] as const;

function noviceCaps(): string {
  const limit = (value: number, unit = ''): string => (Number.isFinite(value) ? `${value}${unit}` : 'no limit');
  const head = [
    'novice',
    'sets an exercise',
    'of the maximum',
    'in reserve',
    'exercises',
    'load of the week',
    'sets of the week',
  ];
  return table(
    head,
    CAP_WEEKS.map(([week, name]) => {
      const { maxSets, maxPercent, minRir, maxExercises, maxLoadIncreasePct, maxSetIncreasePct } = loadCaps(
        week,
        'novice',
      );
      return [
        name,
        limit(maxSets),
        `${maxPercent} %`,
        `${minRir}+`,
        limit(maxExercises),
        `+${maxLoadIncreasePct} %`,
        `+${limit(maxSetIncreasePct, ' %')}`,
      ];
    }),
  );
}

function jumps(): string {
  return table(
    ['level', 'contacts a session', 'sessions a week', 'most a week', 'weeks before the next', 'impact', 'jumps'],
    PLYO_LEVELS.map(({ level, contactsSession, perWeek, weeklyCap, holdWeeks, impact, exercises, also }) => [
      String(level),
      words(contactsSession),
      words(perWeek),
      String(weeklyCap),
      String(holdWeeks),
      String(impact),
      [...exercises, ...also].join(', '),
    ]),
  );
}
