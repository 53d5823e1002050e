/** 1 lb is 0.453 592 37 kg by definition. */
const KG_PER_POUND = 0.453_592_37;
/** 1 international mile is 1.609 344 km by definition. */
const KM_PER_MILE = 1.609_344;

export type Units = 'metric' | 'imperial';

/** At most so many decimals, none that are zero. */
function numberText(value: number, decimals: number = 1): string {
  return String(Number(value.toFixed(decimals)));
}

/** `22.5 kg`, `49.6 lb`: kept in kilograms, converted for the eye only. */
export function weightText(kg: number, units: Units): string {
  return units === 'metric' ? `${numberText(kg, 2)} kg` : `${numberText(kg / KG_PER_POUND)} lb`;
}

/** The number alone, for a list that names its unit once. */
export function weightNumber(kg: number, units: Units): string {
  return weightText(kg, units).replace(/ .*$/, '');
}

/** `10.5 km`, `6.5 mi` */
export function lengthText(km: number, units: Units): string {
  return units === 'metric' ? `${numberText(km)} km` : `${numberText(km / KM_PER_MILE)} mi`;
}

/** In whole units, where decimals say nothing: the distance of a week. */
export function roundLengthText(km: number, units: Units): string {
  return units === 'metric' ? `${Math.round(km)} km` : `${Math.round(km / KM_PER_MILE)} mi`;
}

/** `45 s`, `1 min`, `2 min 30 s` */
export function secondsText(seconds: number): string {
  if (seconds < 60) return `${numberText(seconds, 0)} s`;
  const rest = Math.round(seconds % 60);
  return rest === 0 ? `${Math.floor(seconds / 60)} min` : `${Math.floor(seconds / 60)} min ${rest} s`;
}

/** `45 min`, `3 h 20 min` */
export function minutesText(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < 120) return `${whole} min`;
  return whole % 60 === 0 ? `${whole / 60} h` : `${Math.floor(whole / 60)} h ${whole % 60} min`;
}
