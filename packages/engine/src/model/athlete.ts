import type { Weekday, WeekStart } from '../calendar/epoch-day.ts';
import type { ClockMinutes, EpochDay, Grams } from '../units/brands.ts';
import type { Place } from './place.ts';
import type { Policies } from './policies.ts';
import type { PatternRun, Run } from './run.ts';

export const EVENTS = ['5k', '10k', 'half', 'marathon', 'ultra', 'trail', 'general', 'return-from-injury'] as const;
export type Event = (typeof EVENTS)[number];

/** Events that end in a race on a date. */
export const RACE_EVENTS = ['5k', '10k', 'half', 'marathon', 'ultra', 'trail'] as const;
export type RaceEvent = (typeof RACE_EVENTS)[number];

export const LIFTING_LEVELS = ['novice', 'trained', 'advanced'] as const;
export type LiftingLevel = (typeof LIFTING_LEVELS)[number];

export interface Goal {
  readonly event: Event;
  readonly day?: EpochDay;
}

export interface Race {
  readonly event: RaceEvent;
  readonly day: EpochDay;
  readonly priority: 'A' | 'B' | 'C';
  readonly title?: string;
}

/** When and where strength is possible on a weekday. */
export interface Availability {
  readonly minutes: number;
  readonly at?: ClockMinutes;
  readonly place: string;
}

export interface Travel {
  readonly from: EpochDay;
  readonly to: EpochDay;
  readonly place: string;
}

/** Body sites and conditions of the caution map (evidence.md, D8); the same words tag exercises. */
export const CAUTION_SITES = [
  'abdominal-wall',
  'achilles',
  'ankle-sprain',
  'calf',
  'femoral-bsi',
  'foot-bsi',
  'gluteal-tendon',
  'groin-adductor',
  'hamstring-strain',
  'hip-fai',
  'hip-flexor',
  'hypertension',
  'itb',
  'knee-acl-meniscus',
  'knee-pfp',
  'low-back',
  'neck',
  'osteoporosis-spine',
  'patellar-tendon',
  'pelvic-floor',
  'pelvis-bsi',
  'plantar-fascia',
  'pregnancy-late',
  'proximal-hamstring',
  'shin',
  'shoulder',
  'tibia-bsi',
  'wrist-elbow',
] as const;
export type CautionSite = (typeof CAUTION_SITES)[number];

export type InjuryStatus = 'current' | 'recovering' | 'history';

export interface Injury {
  readonly site: CautionSite;
  readonly side?: 'left' | 'right' | 'both';
  readonly status: InjuryStatus;
  /** Stage of the return-to-strength ladder (D5), where known. */
  readonly stage?: 0 | 1 | 2 | 3 | 4 | 5;
}

/** Answers to the screening questions of D2 in our own wording; absent means not asked. */
export interface Screening {
  /** A clinician's clearance is recorded. */
  readonly cleared?: boolean;
  readonly heartCondition?: boolean;
  readonly controlledBloodPressure?: boolean;
  readonly chestPain?: boolean;
  readonly dizziness?: boolean;
  readonly longTermCondition?: boolean;
  readonly medicine?: boolean;
  readonly boneOrJoint?: boolean;
  readonly supervisedOnly?: boolean;
  readonly surgeryWithin6Months?: boolean;
  readonly osteoporosis?: boolean;
  readonly pregnantWeeks?: number;
  readonly postnatalWeeks?: number;
  /** The postnatal load and impact tests of B9 are passed without symptoms. */
  readonly postnatalTestsPassed?: boolean;
  /** Guardian consent, for runners under 18. */
  readonly guardianConsent?: boolean;
  /** How many of the REDs indicators of D3 were answered yes. */
  readonly redsIndicators?: number;
  /** A single severe indicator counts for two. */
  readonly redsSevere?: boolean;
}

/** A known set: what was lifted, how often, and how many more were possible. */
export interface StrengthRecord {
  readonly exercise: string;
  readonly load: Grams;
  readonly reps: number;
  readonly rir?: number;
  readonly day: EpochDay;
}

export const TESTS = [
  'single-leg-calf-raise',
  'single-leg-hamstring-bridge',
  'single-leg-glute-bridge',
  'single-leg-sit-to-stand',
  'single-leg-squat-quality',
  'side-lying-hip-abduction',
  'side-plank',
  'plank',
  'wall-sit',
  'push-up',
  'knee-to-wall',
  'y-balance',
  'single-leg-balance',
  'chair-stand-30s',
  'countermovement-jump',
  'rsi',
  'single-leg-hop',
] as const;
export type TestName = (typeof TESTS)[number];

/** One test of part E; either one value or one a side. Units belong to the test: reps, seconds or centimetres. */
export interface TestResult {
  readonly test: TestName;
  readonly left?: number;
  readonly right?: number;
  readonly value?: number;
  readonly day: EpochDay;
}

/** Everything the runner told us, refined: dates are epoch days, policies complete, words from closed vocabularies. */
export interface Athlete {
  readonly name: string;
  readonly bornYear?: number;
  readonly sex?: 'female' | 'male' | 'unspecified';
  readonly bodyMass?: Grams;
  readonly units: 'metric' | 'imperial';
  readonly timeZone: string;
  readonly weekStartsOn: WeekStart;
  readonly lifting: LiftingLevel;
  readonly goal: Goal;
  readonly races: readonly Race[];
  readonly places: Readonly<Record<string, Place>>;
  readonly week: Readonly<Partial<Record<Weekday, Availability>>>;
  readonly running: Readonly<Partial<Record<Weekday, PatternRun>>>;
  readonly runs: readonly Run[];
  /** A weekday that stays free of running and lifting plans, where the runner keeps one. */
  readonly restDay?: Weekday;
  readonly blockedDays: readonly EpochDay[];
  readonly travel: readonly Travel[];
  readonly policies: Policies;
  readonly injuries: readonly Injury[];
  readonly screening: Screening;
  readonly strength: readonly StrengthRecord[];
  readonly tests: readonly TestResult[];
  readonly prefer: readonly string[];
  readonly avoid: readonly string[];
}
