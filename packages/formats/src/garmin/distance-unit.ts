import type { Activity } from '../activity/activity.ts';
import { inMetres } from '../activity/measured.ts';

const METRES_A_KM = 1000;
const METRES_A_MILE = 1609.344;
const FEET_A_MILE = 5280;
/** What cadence and stride give differs from the distance by rounding and by pauses. Mark D. */
const NEAR = 0.12;
/** Between the two lie elite and slow runners of either unit. Mark D. */
const PACE = { fastestInMilesSeconds: 6.5 * 60, slowestInKmSeconds: 8 * 60 } as const;
export type GarminUnit = 'km' | 'mi';

const METRES: Readonly<Record<GarminUnit, number>> = { km: METRES_A_KM, mi: METRES_A_MILE };

/** The figures of one row that bear on its unit. */
export interface UnitFigures {
  readonly sport: Activity['sport'];
  readonly distance?: number;
  readonly seconds?: number;
  readonly paceSeconds?: number;
  /** Steps a minute. */
  readonly cadence?: number;
  /** Of a step, in metres or feet. */
  readonly stride?: number;
}

export interface ToldUnit {
  readonly unit: GarminUnit;
  readonly how: 'strides' | 'pace-of-track' | 'pace' | 'nothing';
}

const median = (values: readonly number[]): number | undefined => values.toSorted((a, b) => a - b)[values.length >> 1];
const isNear = (one: number, other: number): boolean => Math.abs(one / other - 1) < NEAR;

/**
 * Kilometres or miles: the list names neither. Steps times their length are a way of their own; a run on a track, written in metres, shows
 * what its pace is for; else the usual pace of the runs decides where it can be of one unit only.
 */
export function tellUnit(rows: readonly UnitFigures[]): ToldUnit {
  const runs = rows.filter(
    ({ sport, distance, seconds }) => sport === 'run' && (distance ?? 0) > 0 && (seconds ?? 0) > 0,
  );
  const byStride = byStrides(median(runs.flatMap(stepsPerDistance)));
  if (byStride !== undefined) return { unit: byStride, how: 'strides' };
  const ofTrack = runs.map(trackUnit).find((unit) => unit !== undefined);
  if (ofTrack !== undefined) return { unit: ofTrack, how: 'pace-of-track' };
  const pace = median(runs.map(({ distance, seconds }) => (seconds as number) / (distance as number)));
  if (pace === undefined) return { unit: 'km', how: 'nothing' };
  if (pace < PACE.fastestInMilesSeconds) return { unit: 'km', how: 'pace' };
  return pace > PACE.slowestInKmSeconds ? { unit: 'mi', how: 'pace' } : { unit: 'km', how: 'nothing' };
}

function stepsPerDistance({ cadence, stride, seconds, distance }: UnitFigures): readonly number[] {
  if (cadence === undefined || stride === undefined) return [];
  return [(cadence * stride * ((seconds as number) / 60)) / (distance as number)];
}

/** A stride is in metres, or in feet beside miles. */
function byStrides(way: number | undefined): GarminUnit | undefined {
  if (way === undefined) return undefined;
  if (isNear(way, METRES_A_KM)) return 'km';
  return isNear(way, METRES_A_MILE) || isNear(way, FEET_A_MILE) ? 'mi' : undefined;
}

/** The unit of the pace where the distance is in metres, as lists write what was run on a track. */
function trackUnit({ distance, seconds, paceSeconds }: UnitFigures): GarminUnit | undefined {
  if (distance === undefined || seconds === undefined || paceSeconds === undefined) return undefined;
  const perUnit = (distance * paceSeconds) / seconds;
  return (['km', 'mi'] as const).find((unit) => isNear(perUnit, METRES[unit]));
}

/** The metres of one row; what is swum is in metres or yards, which nothing tells. */
export function metresOf(row: UnitFigures, unit: GarminUnit): number | undefined {
  if (row.distance === undefined || row.distance === 0 || row.sport === 'swim') return undefined;
  return trackUnit(row) === undefined ? inMetres(row.distance, METRES[unit]) : row.distance;
}
