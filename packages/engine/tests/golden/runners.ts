import type { Athlete, StrengthRecord } from '@stridelift/engine';
import { at, buildAthlete, day, everyDay, kg, run } from '@stridelift/testkit';

const squatted = (kilograms: number): StrengthRecord[] => [
  { exercise: 'back-squat', load: kg(kilograms), reps: 5, rir: 2, day: day('2026-11-16') },
];

const SIX_RUNS: Athlete['running'] = {
  tuesday: run('intervals', '06:30', 60, 11),
  wednesday: run('easy', '06:30', 45, 8),
  thursday: run('tempo', '06:30', 60, 12),
  friday: run('easy', '06:30', 40, 7),
  saturday: run('easy', '08:00', 50, 9),
  sunday: run('long', '08:00', 130, 24),
};
const GYM_EVENINGS = everyDay(at('18:00', 45, 'gym'));

const THREE_EASY_RUNS: Athlete['running'] = {
  tuesday: run('easy', '07:00', 40, 6),
  thursday: run('easy', '07:00', 40, 6),
  saturday: run('easy', '09:00', 55, 8),
};

const NOVICE_RUNS: Athlete['running'] = {
  tuesday: run('easy', '07:00', 30, 4),
  thursday: run('easy', '07:00', 30, 4),
  saturday: run('long', '09:00', 45, 6),
};

const FOUR_RUNS: Athlete['running'] = {
  tuesday: run('intervals', '07:00', 50, 9),
  thursday: run('easy', '07:00', 45, 8),
  saturday: run('easy', '08:00', 40, 7),
  sunday: run('long', '08:00', 100, 17),
};
const GYM_MON_WED_FRI: Athlete['week'] = {
  monday: at('18:00', 45, 'gym'),
  wednesday: at('18:00', 45, 'gym'),
  friday: at('18:00', 45, 'gym'),
};

/** One runner of every kind that the product is for; the name is the name of the file. */
export const RUNNERS: Readonly<Record<string, Athlete>> = {
  'first-5k-at-home': buildAthlete({
    name: 'First 5K, novice, at home with nothing, ten weeks',
    lifting: 'novice',
    goal: { event: '5k', day: day('2027-01-31') },
    running: NOVICE_RUNS,
    week: { monday: at('18:30', 30, 'home'), wednesday: at('18:30', 30, 'home'), friday: at('18:30', 30, 'home') },
  }),
  'marathoner-with-a-gym': buildAthlete({
    name: 'Marathoner with a gym, trained, six runs',
    goal: { event: 'marathon', day: day('2027-04-18') },
    running: SIX_RUNS,
    week: GYM_EVENINGS,
    strength: squatted(70),
    policies: { sessionMinutes: 45 },
  }),
  'trail-ultra': buildAthlete({
    name: 'Trail ultra, trained, back-to-back weekend, gym on three evenings',
    goal: { event: 'ultra', day: day('2027-05-08') },
    running: {
      tuesday: run('hills', '17:30', 70, 11),
      thursday: run('easy', '17:30', 60, 10),
      saturday: run('long', '08:00', 180, 28),
      sunday: run('long', '08:00', 120, 18),
    },
    week: GYM_MON_WED_FRI,
    strength: squatted(75),
    policies: { sessionMinutes: 45 },
  }),
  'masters-66': buildAthlete({
    name: 'Masters, 66, novice, no race, three easy runs',
    bornYear: 1960,
    sex: 'male',
    bodyMass: kg(74),
    lifting: 'novice',
    goal: { event: 'general' },
    running: THREE_EASY_RUNS,
    week: GYM_MON_WED_FRI,
  }),
  'youth-15': buildAthlete({
    name: 'Youth, 15, novice, guardian consent, 5K',
    bornYear: 2011,
    bodyMass: kg(52),
    lifting: 'novice',
    goal: { event: '5k', day: day('2027-03-13') },
    running: {
      tuesday: run('intervals', '16:30', 45, 7),
      thursday: run('easy', '16:30', 35, 6),
      saturday: run('long', '09:00', 60, 10),
    },
    week: { ...GYM_MON_WED_FRI, sunday: at('10:00', 45, 'gym') },
    screening: { cleared: true, guardianConsent: true },
  }),
  'postnatal-week-14': buildAthlete({
    name: 'Postnatal, week 14, load tests not passed',
    bornYear: 1993,
    goal: { event: 'general' },
    running: { tuesday: run('walk-run', '10:00', 30, 4), friday: run('walk-run', '10:00', 30, 4) },
    week: {
      monday: at('13:00', 30, 'home'),
      wednesday: at('13:00', 30, 'home'),
      saturday: at('13:00', 30, 'bands'),
    },
    screening: { cleared: true, postnatalWeeks: 14, postnatalTestsPassed: false },
  }),
  'achilles-recovering': buildAthlete({
    name: 'Achilles recovering, stage 3, half marathon',
    goal: { event: 'half', day: day('2027-04-04') },
    running: FOUR_RUNS,
    week: GYM_EVENINGS,
    injuries: [{ site: 'achilles', side: 'left', status: 'recovering', stage: 3 }],
    strength: squatted(70),
    policies: { sessionMinutes: 45 },
  }),
  'bone-stress-history': buildAthlete({
    name: 'Tibial bone stress injury in the history, half marathon',
    goal: { event: 'half', day: day('2027-04-04') },
    running: FOUR_RUNS,
    week: GYM_EVENINGS,
    injuries: [{ site: 'tibia-bsi', side: 'right', status: 'history' }],
    strength: squatted(60),
    policies: { sessionMinutes: 45 },
  }),
  'bone-stress-current': buildAthlete({
    name: 'Tibial bone stress injury now, wants to return',
    goal: { event: 'return-from-injury' },
    running: {},
    week: GYM_EVENINGS,
    injuries: [{ site: 'tibia-bsi', side: 'right', status: 'current' }],
    strength: squatted(60),
  }),
  'chest-pain-not-cleared': buildAthlete({
    name: 'Chest pain, nobody qualified has looked yet',
    running: FOUR_RUNS,
    week: GYM_EVENINGS,
    screening: { chestPain: true },
  }),
  'four-minis': buildAthlete({
    name: 'Four minis at lunch, trained, 10K, six runs',
    goal: { event: '10k', day: day('2027-03-21') },
    running: {
      monday: run('easy', '07:00', 40, 7),
      tuesday: run('intervals', '07:00', 55, 10),
      wednesday: run('easy', '07:00', 45, 8),
      thursday: run('tempo', '07:00', 55, 10),
      friday: run('easy', '07:00', 35, 6),
      sunday: run('long', '08:00', 95, 17),
    },
    week: {
      monday: at('12:30', 20, 'gym'),
      tuesday: at('12:30', 20, 'gym'),
      wednesday: at('12:30', 20, 'gym'),
      thursday: at('12:30', 20, 'gym'),
      friday: at('12:30', 20, 'gym'),
    },
    strength: squatted(70),
    policies: { split: 'mini4', sessionMinutes: 20 },
  }),
  'travel-with-bands': buildAthlete({
    name: 'Marathoner, a fortnight away with bands in the maximal phase',
    goal: { event: 'marathon', day: day('2027-04-18') },
    running: SIX_RUNS,
    week: GYM_EVENINGS,
    strength: squatted(70),
    travel: [{ from: day('2027-01-18'), to: day('2027-01-31'), place: 'bands' }],
    policies: { sessionMinutes: 45 },
  }),
  'two-races': buildAthlete({
    name: 'Two half marathons three weeks apart, both A',
    goal: { event: 'half', day: day('2027-04-18') },
    races: [{ event: 'half', day: day('2027-03-28'), priority: 'A' }],
    running: FOUR_RUNS,
    week: GYM_EVENINGS,
    strength: squatted(70),
    policies: { sessionMinutes: 45 },
  }),
  'general-fitness': buildAthlete({
    name: 'General fitness, trained, no race, three easy runs',
    bornYear: 1982,
    sex: 'male',
    bodyMass: kg(78),
    goal: { event: 'general' },
    running: THREE_EASY_RUNS,
    week: GYM_MON_WED_FRI,
    policies: { sessionMinutes: 45 },
  }),
  'novice-10k-in-six-weeks': buildAthlete({
    name: 'Novice, 10K in six weeks, gym Tuesday and Saturday, long run on Sunday',
    lifting: 'novice',
    goal: { event: '10k', day: day('2027-01-03') },
    running: {
      wednesday: run('easy', '07:00', 40, 6),
      friday: run('tempo', '07:00', 40, 7),
      sunday: run('long', '09:00', 75, 11),
    },
    week: { tuesday: at('18:00', 45, 'gym'), saturday: at('10:00', 45, 'gym') },
  }),
  'advanced-10k-with-plyometrics': buildAthlete({
    name: 'Advanced lifter, 10K, plyometrics passed',
    sex: 'male',
    bodyMass: kg(68),
    lifting: 'advanced',
    goal: { event: '10k', day: day('2027-03-21') },
    running: SIX_RUNS,
    week: GYM_EVENINGS,
    strength: squatted(110),
    tests: [
      { test: 'single-leg-calf-raise', left: 32, right: 31, day: day('2026-11-16') },
      { test: 'single-leg-squat-quality', left: 9, right: 9, day: day('2026-11-16') },
      { test: 'single-leg-balance', left: 45, right: 45, day: day('2026-11-16') },
      { test: 'single-leg-hop', left: 180, right: 178, day: day('2026-11-16') },
      { test: 'rsi', value: 2.1, day: day('2026-11-16') },
    ],
    policies: { sessionMinutes: 45 },
  }),
};
