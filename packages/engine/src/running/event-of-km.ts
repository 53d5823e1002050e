import type { RaceEvent } from '../model/athlete.ts';

/** A race of unknown kind is taken for the event whose distance it does not pass, in km (D). */
const UP_TO_KM: readonly (readonly [RaceEvent, number])[] = [
  ['5k', 7],
  ['10k', 15],
  ['half', 30],
  ['marathon', 45],
];

/** The event whose limits a race of this distance takes; a race without a distance counts as 10 km (D). */
export function eventOfKm(km = 10): RaceEvent {
  return UP_TO_KM.find(([, limit]) => km <= limit)?.[0] ?? 'ultra';
}
