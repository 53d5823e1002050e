import type { Availability, Place, Weekday } from '@stridelift/engine';
import type { AssumptionCode } from './assumption-codes.ts';
import type { AthleteFile, PlaceEntry } from './athlete-file.ts';
import { optional } from './optional.ts';
import { toClock, toGrams } from './typed-values.ts';

export type Assume = (code: AssumptionCode, text: string) => void;

const HOME = 'home';

/** Plates heaviest first, as they go on the bar; implements to choose from lightest first. */
function toPlace(id: string, entry: PlaceEntry): Place {
  const rising = (weights: readonly number[] | undefined) => weights?.map(toGrams).sort((a, b) => a - b);
  return {
    id,
    equipment: entry.equipment ?? [],
    ...optional('bar', entry.barKg === undefined ? undefined : toGrams(entry.barKg)),
    ...optional('plates', rising(entry.platesKg)?.reverse()),
    ...optional('dumbbells', rising(entry.dumbbellsKg)),
    ...optional('kettlebells', rising(entry.kettlebellsKg)),
    ...optional('stackStep', entry.stackStepKg === undefined ? undefined : toGrams(entry.stackStepKg)),
  };
}

/** The described places; a home with nothing in it where none is described and a day needs one. */
export function toPlaces(file: AthleteFile, assume: Assume): Readonly<Record<string, Place>> {
  const places: Record<string, Place> = {};
  for (const [id, entry] of Object.entries(file.places ?? {})) {
    if (entry.equipment === undefined) {
      assume('equipment-absent', `No equipment is listed for ${id}: only what is everywhere is assumed.`);
    }
    places[id] = toPlace(id, entry);
  }
  if (Object.keys(places).length > 0 || Object.keys(file.week ?? {}).length === 0) return places;
  assume('places-absent', 'No place is described: sessions are planned at home with body weight alone.');
  return { [HOME]: toPlace(HOME, {}) };
}

/** The free time of each weekday, complete. */
export function toWeek(
  file: AthleteFile,
  places: Readonly<Record<string, Place>>,
  sessionMinutes: number,
  assume: Assume,
): Readonly<Partial<Record<Weekday, Availability>>> {
  const week: Partial<Record<Weekday, Availability>> = {};
  const [only = HOME] = Object.keys(places);
  for (const [weekday, day] of Object.entries(file.week ?? {})) {
    if (day.minutes === undefined) {
      assume(
        'day-minutes-absent',
        `No length is given for ${weekday}: ${sessionMinutes} minutes, an ordinary session, are assumed.`,
      );
    }
    if (day.place === undefined && file.places !== undefined && Object.keys(file.places).length > 0) {
      assume('day-place-absent', `No place is given for ${weekday}: ${only}, the only place, is assumed.`);
    }
    week[weekday as Weekday] = {
      minutes: day.minutes ?? sessionMinutes,
      ...optional('at', toClock(day.at)),
      place: day.place ?? only,
    };
  }
  if (Object.keys(week).length === 0) {
    assume('week-empty', 'No day of the week is free for strength, so no session can be planned.');
  }
  return week;
}
