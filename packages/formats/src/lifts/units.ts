import type { LoggedSet } from '../activity/activity.ts';
import { plainWord } from '../dates/month-names.ts';

type WeightUnit = NonNullable<LoggedSet['unit']>;

const WEIGHT_UNITS: Readonly<Record<string, WeightUnit>> = {
  kg: 'kg',
  kgs: 'kg',
  кг: 'kg',
  lb: 'lb',
  lbs: 'lb',
  pound: 'lb',
  pounds: 'lb',
};

const METRES_IN: Readonly<Record<string, number>> = {
  m: 1,
  meter: 1,
  meters: 1,
  metre: 1,
  metres: 1,
  km: 1000,
  kilometers: 1000,
  kilometres: 1000,
  mi: 1609.344,
  mile: 1609.344,
  miles: 1609.344,
  yd: 0.9144,
  yard: 0.9144,
  yards: 0.9144,
  ft: 0.3048,
  feet: 0.3048,
};

export const weightUnitOf = (word: string): WeightUnit | undefined => WEIGHT_UNITS[plainWord(word)];

export const metresIn = (word: string): number | undefined => METRES_IN[plainWord(word)];
