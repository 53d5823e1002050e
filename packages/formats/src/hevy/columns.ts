import type { ColumnNames } from '../csv/columns.ts';

/** The columns of a Hevy export; their names are English whatever the language of the app. */
export const HEVY_COLUMNS = {
  title: ['title'],
  start: ['start_time'],
  end: ['end_time'],
  description: ['description'],
  exercise: ['exercise_title'],
  index: ['set_index'],
  type: ['set_type'],
  weightKg: ['weight_kg'],
  weightLb: ['weight_lbs', 'weight_lb'],
  reps: ['reps'],
  kilometres: ['distance_km'],
  miles: ['distance_miles', 'distance_mi'],
  metres: ['distance_meters', 'distance_m'],
  seconds: ['duration_seconds'],
  rpe: ['rpe'],
} as const satisfies ColumnNames<string>;

export type HevyColumn = keyof typeof HEVY_COLUMNS;
