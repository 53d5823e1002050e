import type { ColumnNames } from '../csv/columns.ts';

/** The columns of Strong's exports over the years and on both kinds of phone, in English and German. */
export const STRONG_COLUMNS = {
  title: ['Workout Name', 'Workout-Name', 'Name des Workouts'],
  start: ['Date', 'Datum'],
  exercise: ['Exercise Name', 'Name der Übung', 'Übungsname'],
  order: ['Set Order', 'Reihenfolge festlegen', 'Satzreihenfolge'],
  weight: ['Weight', 'Gewicht'],
  weightKg: ['Weight (kg)', 'Gewicht (kg)'],
  weightLb: ['Weight (lbs)', 'Weight (lb)', 'Gewicht (lbs)', 'Gewicht (lb)'],
  weightUnit: ['Weight Unit', 'Gewichtseinheit'],
  reps: ['Reps', 'Wiederh.', 'Wiederholungen', 'Wdh.'],
  rpe: ['RPE'],
  distance: ['Distance', 'Entfernung', 'Distanz'],
  metres: ['Distance (meters)', 'Distance (m)', 'Entfernung (Meter)', 'Entfernung (m)'],
  kilometres: ['Distance (km)', 'Distance (kilometers)', 'Entfernung (km)'],
  miles: ['Distance (miles)', 'Distance (mi)', 'Entfernung (mi)', 'Entfernung (Meilen)'],
  distanceUnit: ['Distance Unit', 'Entfernungseinheit'],
  seconds: ['Seconds', 'Sekunden'],
  workoutNotes: ['Workout Notes', 'Workout-Notizen'],
  duration: ['Duration', 'Workout Duration', 'Dauer', 'Workout-Dauer'],
  durationSeconds: ['Duration (sec)', 'Duration (seconds)', 'Dauer (Sek.)', 'Dauer (Sekunden)'],
} as const satisfies ColumnNames<string>;

export type StrongColumn = keyof typeof STRONG_COLUMNS;
