import type {
  CautionSite,
  Event,
  InjuryStatus,
  LiftingLevel,
  Policies,
  RaceEvent,
  RunKind,
  Screening,
  TestName,
  Weekday,
  WeekStart,
} from '@stridelift/engine';

export const ATHLETE_VERSION = 'stridelift/athlete@1';

export interface PlaceEntry {
  readonly equipment?: readonly string[];
  readonly barKg?: number;
  readonly platesKg?: readonly number[];
  readonly dumbbellsKg?: readonly number[];
  readonly kettlebellsKg?: readonly number[];
  readonly stackStepKg?: number;
}

export interface DayEntry {
  readonly minutes?: number;
  readonly at?: string;
  readonly place?: string;
}

export interface PatternRunEntry {
  readonly kind: RunKind;
  readonly km?: number;
  readonly minutes?: number;
  readonly at?: string;
}

export interface RunEntry extends PatternRunEntry {
  readonly date: string;
  readonly title?: string;
}

export interface RunRuleEntry {
  readonly title?: string;
  readonly weekday?: Weekday;
  readonly from?: string;
  readonly to?: string;
  readonly kind: RunKind;
}

export interface RaceEntry {
  readonly event: RaceEvent;
  readonly date: string;
  readonly priority?: 'A' | 'B' | 'C';
  readonly title?: string;
}

export interface InjuryEntry {
  readonly site: CautionSite;
  readonly side?: 'left' | 'right' | 'both';
  readonly status?: InjuryStatus;
  readonly stage?: 0 | 1 | 2 | 3 | 4 | 5;
}

export interface StrengthEntry {
  readonly exercise: string;
  readonly kg: number;
  readonly reps: number;
  readonly rir?: number;
  readonly date: string;
}

export interface TestEntry {
  readonly test: TestName;
  readonly left?: number;
  readonly right?: number;
  readonly value?: number;
  readonly date: string;
}

/** `stridelift/athlete@1` as it stands in the file: dates and times are text, whatever is unknown is absent. */
export interface AthleteFile {
  readonly version: typeof ATHLETE_VERSION;
  readonly name?: string;
  readonly bornYear?: number;
  readonly sex?: 'female' | 'male' | 'unspecified';
  readonly bodyMassKg?: number;
  readonly units?: 'metric' | 'imperial';
  readonly timeZone?: string;
  readonly weekStartsOn?: WeekStart;
  readonly lifting?: LiftingLevel;
  readonly goal: { readonly event: Event; readonly date?: string };
  readonly races?: readonly RaceEntry[];
  readonly places?: Readonly<Record<string, PlaceEntry>>;
  readonly week?: Readonly<Partial<Record<Weekday, DayEntry>>>;
  readonly running?: Readonly<Partial<Record<Weekday, PatternRunEntry>>>;
  readonly runs?: readonly RunEntry[];
  readonly runRules?: readonly RunRuleEntry[];
  readonly restDay?: Weekday;
  readonly blockedDates?: readonly string[];
  readonly travel?: readonly { readonly from: string; readonly to: string; readonly place: string }[];
  readonly policies?: Partial<Policies>;
  readonly injuries?: readonly InjuryEntry[];
  readonly screening?: Screening;
  readonly strength?: readonly StrengthEntry[];
  readonly tests?: readonly TestEntry[];
  readonly prefer?: readonly string[];
  readonly avoid?: readonly string[];
}
