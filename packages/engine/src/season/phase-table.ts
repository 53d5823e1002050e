import type { Source } from '../model/exercise.ts';
import type { PhaseCode } from '../model/plan.ts';

export interface Span {
  readonly min: number;
  readonly max: number;
  readonly typical?: number;
}

export interface PhaseDose {
  readonly sets: Span;
  readonly reps: Span;
  /** Of the one-repetition maximum; absent where pain leads the load. */
  readonly percent?: Span;
  /** Repetitions in reserve; without `max` the phase sets no lower effort. */
  readonly rir: { readonly min: number; readonly max?: number };
  readonly restSeconds: Span;
  /** `3-1-1-0`: eccentric, pause, concentric, pause in seconds, X fast; or `explosive`, `controlled`, `as-phase`. */
  readonly tempo: string;
}

export interface PhaseRow {
  readonly code: PhaseCode;
  readonly name: string;
  /** Absent where the phase has no length of its own: maintenance lasts as long as it must, a return ends by criteria. */
  readonly weeks?: Span;
  /** For people who already lift, where it differs. */
  readonly weeksTrained?: Span;
  readonly sessionsPerWeek: Span;
  readonly main: PhaseDose;
  /** Explosive lifts and loaded jumps; they stop when speed is lost, not at a count in reserve. */
  readonly ballistic?: { readonly sets: Span; readonly reps: Span; readonly percent: Span };
  /** The one heavy lift a week that keeps strength while the phase trains something else. */
  readonly heavyTouch?: {
    readonly perWeek: number;
    readonly sets: number;
    readonly reps: Span;
    readonly percentMin: number;
  };
  /** A taper does the lifts of the phase before it with their load; `main` serves where there was none. */
  readonly asPreviousPhase?: true;
  /** Ground contacts a session. */
  readonly plyoContacts: Span;
  readonly plyoLevels?: Span;
  readonly marks: readonly Source['mark'][];
  readonly sources: readonly string[];
}

const span = (min: number, max: number = min): Span => ({ min, max });
const usually = (min: number, typical: number, max: number): Span => ({ min, typical, max });

/**
 * What each phase asks for (B1). Week counts, tempos and contacts are our defaults (D); what else a source carries is
 * named with it.
 */
export const PHASE_TABLE: Readonly<Record<PhaseCode, PhaseRow>> = {
  A: {
    code: 'A',
    name: 'Foundation',
    weeks: usually(2, 4, 6),
    weeksTrained: span(0, 3),
    sessionsPerWeek: usually(2, 2, 3),
    main: {
      sets: span(1, 3),
      reps: span(8, 15),
      percent: span(50, 65),
      rir: span(3, 5),
      restSeconds: span(60, 90),
      tempo: '3-1-1-0',
    },
    plyoContacts: span(20, 60),
    plyoLevels: span(0, 1),
    marks: ['V', 'V2', 'D'],
    sources: ['blagrove-hooper', 'acsm-2009', 'grgic-2018', 'founding-004', 'stridelift-default'],
  },
  B1: {
    code: 'B1',
    name: 'Basic strength',
    weeks: usually(2, 3, 4),
    sessionsPerWeek: span(2, 3),
    main: {
      sets: span(3),
      reps: span(6, 8),
      percent: span(70, 80),
      rir: span(2, 3),
      restSeconds: span(120),
      tempo: '2-0-1-0',
    },
    plyoContacts: span(40, 80),
    plyoLevels: span(1, 2),
    marks: ['V', 'V2', 'D'],
    sources: ['bazyler-2015', 'blagrove-hooper', 'acsm-2009', 'grgic-2018', 'founding-001', 'stridelift-default'],
  },
  B2: {
    code: 'B2',
    name: 'Maximal strength',
    weeks: usually(2, 5, 8),
    sessionsPerWeek: span(2),
    main: {
      sets: span(3, 5),
      reps: span(3, 6),
      percent: span(80, 90),
      rir: span(1, 3),
      restSeconds: usually(120, 180, 240),
      tempo: '2-0-X-0',
    },
    plyoContacts: span(40, 100),
    plyoLevels: span(2, 3),
    marks: ['V', 'V2', 'D'],
    sources: [
      'bazyler-2015',
      'eihara-2022',
      'vikmoen-2016',
      'acsm-2009',
      'grgic-2018',
      'founding-001',
      'stridelift-default',
    ],
  },
  C: {
    code: 'C',
    name: 'Power',
    weeks: usually(2, 4, 8),
    sessionsPerWeek: span(2),
    main: {
      sets: span(2, 3),
      reps: span(3, 5),
      percent: span(80, 85),
      rir: span(2, 3),
      restSeconds: span(120, 180),
      tempo: 'explosive',
    },
    ballistic: { sets: span(3, 5), reps: span(3, 6), percent: span(0, 30) },
    plyoContacts: span(60, 120),
    plyoLevels: span(3, 4),
    marks: ['V', 'V2', 'D'],
    sources: ['bazyler-2015', 'acsm-2009', 'founding-001', 'founding-004', 'stridelift-default'],
  },
  D: {
    code: 'D',
    name: 'Race-specific endurance',
    weeks: usually(2, 4, 8),
    sessionsPerWeek: span(1, 2),
    main: {
      sets: span(2, 3),
      reps: span(12, 20),
      percent: span(50, 68),
      rir: span(2, 3),
      restSeconds: span(30, 60),
      tempo: '2-0-1-0',
    },
    heavyTouch: { perWeek: 1, sets: 2, reps: span(3, 5), percentMin: 80 },
    plyoContacts: span(30, 60),
    marks: ['V2', 'D'],
    sources: ['acsm-2009', 'founding-001', 'founding-002', 'stridelift-default'],
  },
  M: {
    code: 'M',
    name: 'Maintenance',
    sessionsPerWeek: usually(1, 1, 2),
    main: {
      sets: span(1, 3),
      reps: span(3, 6),
      percent: span(80, 85),
      rir: span(2, 3),
      restSeconds: span(120, 180),
      tempo: '2-0-X-0',
    },
    plyoContacts: span(20, 60),
    marks: ['V', 'D'],
    sources: ['spiering-2021', 'stridelift-default'],
  },
  T: {
    code: 'T',
    name: 'Taper',
    weeks: usually(1, 1, 3),
    sessionsPerWeek: span(0, 1),
    main: {
      sets: span(1, 2),
      reps: span(3, 6),
      percent: span(80, 85),
      rir: { min: 3 },
      restSeconds: span(120, 180),
      tempo: 'as-phase',
    },
    asPreviousPhase: true,
    plyoContacts: span(0, 60),
    marks: ['V', 'D'],
    sources: ['wang-2023', 'pritchard-2015', 'bell-2023', 'stridelift-default'],
  },
  R: {
    code: 'R',
    name: 'Recovery',
    weeks: usually(1, 1, 3),
    sessionsPerWeek: span(0, 2),
    main: {
      sets: span(1, 2),
      reps: span(8, 12),
      percent: span(0, 60),
      rir: { min: 4 },
      restSeconds: span(60),
      tempo: 'controlled',
    },
    plyoContacts: span(0),
    marks: ['D'],
    sources: ['stridelift-default'],
  },
  // The stages of D5 decide; the numbers here are the bounds of its first two loaded stages.
  RX: {
    code: 'RX',
    name: 'Return from injury',
    sessionsPerWeek: span(2, 4),
    main: {
      sets: span(2, 3),
      reps: span(10, 15),
      rir: { min: 3 },
      restSeconds: span(60, 120),
      tempo: '3-1-3-0',
    },
    plyoContacts: span(0),
    marks: ['D'],
    sources: ['stridelift-default'],
  },
};
