import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { block, item, LIBRARY, plan, session } from '../../tests/watch/small-session.ts';
import { fitSeasonFiles, writeFitSeason } from './write-season.ts';
import { writeFitWorkout } from './write-workout.ts';

const lift = block('strength', [item('squat'), item('copenhagen', { name: 'Copenhagen plank | long' })]);
const first = session([lift], { versions: { '20': ['squat'], '10': [] } });
const second = session([lift], { id: 'again', title: 'Strength A: again | more' });
const third = session([lift], { id: 'third', date: '2026-11-26', title: 'Whole-body strength' });
const season = plan([first, second, third]);

describe('the files of a season', () => {
  test('are one a session, named by day and title, after a page that tells how to copy them', () => {
    const files = fitSeasonFiles(season, LIBRARY);
    expect(files.map(({ name }) => name)).toEqual([
      'HOW-TO.md',
      '2026-11-24-strength-a.fit',
      '2026-11-24-strength-a-2.fit',
      '2026-11-26-whole-body-strength.fit',
    ]);
    expect(files[2]?.bytes).toEqual(writeFitWorkout(second, season, LIBRARY));
  });

  test('may be the shorter versions', () => {
    const files = fitSeasonFiles(season, LIBRARY, { minutes: 20 });
    expect(files[1]?.name).toBe('2026-11-24-strength-a-20-min.fit');
    expect(files[1]?.bytes).toEqual(writeFitWorkout(first, season, LIBRARY, { minutes: 20 }));
  });

  test('come with a page that says the way, the limits and what Garmin has no name for', () => {
    const page = strFromU8(fitSeasonFiles(season, LIBRARY)[0]?.bytes ?? new Uint8Array());
    expect(page).toContain('`GARMIN/NewFiles`');
    expect(page).toContain('takes activities, not workouts');
    expect(page).toContain('## What is not verified');
    expect(page).toContain('- Copenhagen plank \\| long (Hip stability)');
    expect(page).toContain('| 2026-11-24-strength-a-2.fit | Strength A: again \\| more | 45 | 6 |');
    expect(page).not.toMatch(/undefined|NaN|—/);
  });

  test('stand in one archive that is the same on every machine', () => {
    const archive = writeFitSeason(season, LIBRARY);
    expect(writeFitSeason(season, LIBRARY)).toEqual(archive);
    const files = fitSeasonFiles(season, LIBRARY);
    expect(Object.entries(unzipSync(archive))).toEqual(files.map(({ name, bytes }) => [name, bytes]));
    // Noon of the day of the plan, as archives write it: two seconds a step, then year, month and day.
    const [time, day] = [archive[10]! + 256 * archive[11]!, archive[12]! + 256 * archive[13]!];
    expect([time >> 11, (time >> 5) & 63]).toEqual([12, 0]);
    expect([1980 + (day >> 9), (day >> 5) & 15, day & 31]).toEqual([2026, 11, 23]);
  });

  test('of a plan without sessions are the page alone', () => {
    expect(fitSeasonFiles(plan([]), LIBRARY).map(({ name }) => name)).toEqual(['HOW-TO.md']);
  });
});
