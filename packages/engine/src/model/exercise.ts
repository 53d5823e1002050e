import type { CautionSite } from './athlete.ts';
import type { CardNotice } from './card.ts';

export const MOVEMENT_PATTERNS = [
  'squat',
  'hinge',
  'lunge',
  'step',
  'push-horizontal',
  'push-vertical',
  'pull-horizontal',
  'pull-vertical',
  'calf-plantarflexion',
  'foot-ankle',
  'knee-flexion',
  'knee-extension',
  'hip-flexion',
  'hip-abduction',
  'hip-adduction',
  'core-anti-extension',
  'core-anti-rotation',
  'core-anti-lateral-flexion',
  'rotation',
  'spinal-extension',
  'plyometric-bilateral',
  'plyometric-unilateral',
  'balance',
  'mobility-dynamic',
  'stretch-static',
] as const;
export type MovementPattern = (typeof MOVEMENT_PATTERNS)[number];

export type Plane = 'sagittal' | 'frontal' | 'transverse';
export type Laterality = 'bilateral' | 'unilateral' | 'alternating';
export type Contraction = 'dynamic' | 'isometric' | 'ballistic';
export type LoadType = 'bodyweight' | 'external' | 'band' | 'timed';
export type DoseUnit = 'reps' | 'seconds' | 'contacts' | 'metres';
/** A four-step scale that an exercise record and a session share: 0 none, 3 high. */
export type Scale3 = 0 | 1 | 2 | 3;

/**
 * What an exercise needs: every group must be satisfied, any word of a group satisfies it.
 * `none/dumbbell` is a group whose load is optional.
 */
export interface EquipmentNeed {
  readonly groups: readonly (readonly string[])[];
  /** Implements that may be added but are not needed (`none/dumbbell`). */
  readonly optionalLoads: readonly string[];
}

/** The three short cues of a record: one on the outside world, one on what to feel, one on form. */
export interface Cue {
  readonly focus: 'external' | 'internal' | 'form';
  readonly text: string;
}

export interface FitMark {
  readonly category: string;
  readonly name: string;
  readonly categoryNumber: number;
  readonly nameNumber: number;
  readonly match: 'exact' | 'approximate';
}

export interface Exercise {
  readonly id: string;
  readonly name: string;
  readonly pattern: MovementPattern;
  readonly jointActions: readonly string[];
  readonly plane: Plane;
  readonly laterality: Laterality;
  readonly contraction: Contraction;
  readonly equipment: EquipmentNeed;
  /** 1 anyone to 5 advanced */
  readonly level: 1 | 2 | 3 | 4 | 5;
  readonly lowerBodyFatigue: Scale3;
  readonly impact: Scale3;
  readonly cautionSites: readonly CautionSite[];
  readonly regression?: string;
  readonly progression?: string;
  readonly muscles: readonly string[];
  readonly loadType: LoadType;
  /** `3-1-1-0` (eccentric, pause, concentric, pause in seconds, X fast), `hold`, `explosive` or `controlled` */
  readonly tempo: string;
  readonly doseUnit: DoseUnit;
  readonly why: string;
  readonly cues: readonly [Cue, Cue, Cue];
  readonly aliases: readonly string[];
  readonly sources: readonly string[];
  readonly fit: FitMark;
}

export interface Source {
  readonly id: string;
  /** Authors, year and title or page, as people cite it. */
  readonly citation: string;
  readonly url?: string;
  readonly doi?: string;
  /** V seen in the source, V2 secondary page, P paper found, M general knowledge, D our default */
  readonly mark: 'V' | 'V2' | 'P' | 'M' | 'D';
  /** What we take from it, in a line. */
  readonly finding: string;
}

/** The exercises and sources, handed to the engine as an argument. */
export interface Library {
  readonly exercises: readonly Exercise[];
  readonly byId: ReadonlyMap<string, Exercise>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Cards that a plan may show; none where the library carries none. */
  readonly cards?: readonly CardNotice[];
}
