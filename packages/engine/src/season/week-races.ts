import { addDays } from '../calendar/epoch-day.ts';
import type { Race } from '../model/athlete.ts';
import type { EpochDay } from '../units/brands.ts';
import { limitedDaysAfter, MINI_TAPER_DAYS } from './race-windows.ts';
import type { SeasonWeek } from './season-model.ts';

type WeekRaces = Pick<SeasonWeek, 'raceInWeek' | 'miniTaper' | 'afterRace'>;

/** What the races (earliest first) mean for the week that starts on `start`. */
export function racesOfWeek(races: readonly Race[], start: EpochDay): WeekRaces {
  const end = addDays(start, 6);
  const raceInWeek = races
    .filter(({ day }) => day >= start && day <= end)
    .toSorted((a, b) => (a.priority === b.priority ? b.day - a.day : a.priority < b.priority ? -1 : 1))[0];
  const tapered = races.find(
    ({ priority, day }) => priority !== 'A' && day > start && addDays(day, -MINI_TAPER_DAYS) <= end,
  );
  const limiting = races
    .filter((race) => race.day < end && limitedUntil(race) >= start)
    .reduce<Race | undefined>(
      (last, race) => (last && limitedUntil(last) > limitedUntil(race) ? last : race),
      undefined,
    );
  return {
    ...(raceInWeek && { raceInWeek }),
    ...(tapered && {
      miniTaper: { event: tapered.event, day: tapered.day, noHeavyLegsFrom: addDays(tapered.day, -MINI_TAPER_DAYS) },
    }),
    ...(limiting && { afterRace: { event: limiting.event, day: limiting.day } }),
  };
}

function limitedUntil(race: Race): EpochDay {
  return addDays(race.day, limitedDaysAfter(race.event));
}
