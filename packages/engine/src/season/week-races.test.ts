import { describe, expect, it } from 'vitest';
import { parseDate } from '../calendar/epoch-day.ts';
import type { Race } from '../model/athlete.ts';
import type { EpochDay } from '../units/brands.ts';
import { racesOfWeek } from './week-races.ts';

function day(text: string): EpochDay {
  return parseDate(text) as EpochDay;
}

const saturdayTenK: Race = { event: '10k', day: day('2027-03-06'), priority: 'B' };

describe('racesOfWeek', () => {
  it('marks the week of a B race and the five days before it', () => {
    expect(racesOfWeek([saturdayTenK], day('2027-03-01'))).toEqual({
      raceInWeek: saturdayTenK,
      miniTaper: { event: '10k', day: saturdayTenK.day, noHeavyLegsFrom: day('2027-03-01') },
      afterRace: { event: '10k', day: saturdayTenK.day },
    });
  });

  it('starts the mini-taper of an early-week race in the week before', () => {
    const tuesday: Race = { ...saturdayTenK, day: day('2027-03-09') };
    expect(racesOfWeek([tuesday], day('2027-03-01')).miniTaper?.noHeavyLegsFrom).toBe(day('2027-03-04'));
    expect(racesOfWeek([tuesday], day('2027-03-01')).raceInWeek).toBeUndefined();
  });

  it('gives an A race no mini-taper', () => {
    expect(racesOfWeek([{ ...saturdayTenK, priority: 'A' }], day('2027-03-01')).miniTaper).toBeUndefined();
  });

  it.each([
    { event: '5k', weeks: 1 },
    { event: '10k', weeks: 1 },
    { event: 'half', weeks: 2 },
    { event: 'marathon', weeks: 3 },
    { event: 'ultra', weeks: 4 },
  ] as const)('limits $weeks weeks after a $event on a Sunday', ({ event, weeks }) => {
    const sunday: Race = { event, day: day('2027-03-07'), priority: 'A' };
    const limited = [1, 2, 3, 4, 5, 6].filter(
      (week) => racesOfWeek([sunday], (day('2027-03-01') + 7 * week) as EpochDay).afterRace,
    );
    expect(limited.length).toBe(weeks);
  });

  it('limits nothing in the week that a race ends', () => {
    const sunday: Race = { event: 'marathon', day: day('2027-03-07'), priority: 'A' };
    expect(racesOfWeek([sunday], day('2027-03-01'))).toEqual({ raceInWeek: sunday });
  });

  it('names the race whose recovery lasts longest', () => {
    const marathon: Race = { event: 'marathon', day: day('2027-03-07'), priority: 'A' };
    const parkRun: Race = { event: '5k', day: day('2027-03-13'), priority: 'C' };
    expect(racesOfWeek([marathon, parkRun], day('2027-03-15')).afterRace?.event).toBe('marathon');
    expect(racesOfWeek([marathon, parkRun], day('2027-03-08')).raceInWeek?.event).toBe('5k');
  });

  it('says nothing of a week far from any race', () => {
    expect(racesOfWeek([saturdayTenK], day('2027-02-15'))).toEqual({});
  });
});
