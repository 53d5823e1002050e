import { describe, expect, it } from 'vitest';
import { definition, fitAround } from '../../tests/fit-bytes.ts';
import {
  activityEnd,
  exerciseTitle,
  fileId,
  lap,
  type MadeMessage,
  MORNING,
  makeFit,
  point,
  points,
  session,
  set,
  step,
  text,
  u8,
  u16,
  u32,
  workoutHead,
} from '../../tests/make-fit.ts';
import type { Activity } from '../activity/activity.ts';
import { readFit } from './read.ts';

const UNIX_MORNING = MORNING + 631_065_600;

const codesOf = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await readFit(bytes, 'a.fit')).issues.map(({ code }) => code);
const activitiesIn = async (...made: readonly MadeMessage[]): Promise<readonly Activity[]> =>
  (await readFit(makeFit(fileId(4), ...made), 'a.fit')).value.activities;

describe('a run', () => {
  it('is read with its totals, its laps and the clock of the runner', async () => {
    const laps = [lap(MORNING, 900, 2400, 2), lap(MORNING + 900, 900, 2600)];
    expect(await activitiesIn(session(), ...laps, activityEnd(60))).toEqual([
      {
        sport: 'run',
        sportWord: 'running',
        start: { kind: 'instant', unixSeconds: UNIX_MORNING, offsetMinutes: 60 },
        elapsedSeconds: 1800,
        movingSeconds: 1800,
        metres: 5000,
        averageHeartRate: 150,
        maxHeartRate: 170,
        laps: [
          { seconds: 900, metres: 2400, averageHeartRate: 140, intensity: 'warm-up' },
          { seconds: 900, metres: 2600, averageHeartRate: 140, intensity: 'active' },
        ],
        sets: [],
      },
    ]);
  });

  it.each([
    ['first', [session(), activityEnd(60), ...points(30)]],
    ['last', [...points(30), activityEnd(60), session()]],
  ])('is the same with its summary %s', async (_, messages) => {
    const [run] = await activitiesIn(...messages);
    expect(run).toMatchObject({ metres: 5000, elapsedSeconds: 1800, start: { offsetMinutes: 60 } });
  });

  it.each([
    [0, 'active'],
    [1, 'rest'],
    [2, 'warm-up'],
    [3, 'cool-down'],
    [4, 'rest'],
    [5, 'active'],
    [6, undefined],
    [255, undefined],
  ])('has laps of intensity %i that are %s', async (intensity, expected) => {
    const [run] = await activitiesIn(session(), lap(MORNING, 60, 200, intensity));
    expect(run?.laps[0]?.intensity).toBe(expected);
    expect(run?.laps[0]).not.toHaveProperty('ofWorkout');
  });

  it('knows the laps that a planned workout cut', async () => {
    const [kind, fields] = lap(MORNING, 60, 200);
    const [run] = await activitiesIn(session(), [kind, [...fields, u16(71, 2)]]);
    expect(run?.laps[0]?.ofWorkout).toBe(true);
  });

  it('without its pauses is shorter, and so are its laps', async () => {
    const [kind, fields] = lap(MORNING, 300, 1000);
    const paused = fields.map((field) => (field.number === 8 ? { ...field, value: 240_000 } : field));
    const [run] = await activitiesIn(session({ pausedSeconds: 100 }), [kind, paused]);
    expect(run).toMatchObject({ elapsedSeconds: 1800, movingSeconds: 1700, laps: [{ seconds: 240 }] });
  });

  it('has no lap that took no time', async () => {
    expect((await activitiesIn(session(), lap(MORNING, 0, 0)))[0]?.laps).toEqual([]);
  });

  it('begins with its first lap where its summary does not say when', async () => {
    const [kind, fields] = session();
    const [run] = await activitiesIn([kind, fields.filter(({ number }) => number !== 2)], lap(MORNING + 5, 60, 200));
    expect(run?.start).toEqual({ kind: 'instant', unixSeconds: UNIX_MORNING + 5 });
  });

  it('takes its title from the workout that led through it', async () => {
    const [run] = await activitiesIn(workoutHead('Half Mile Repeats', 5, 1, 255), session());
    expect(run?.title).toBe('Half Mile Repeats');
  });

  it('keeps out what cannot be, and says so', async () => {
    const { value, issues } = await readFit(makeFit(fileId(4), session({ metres: 9_000_000, heartRate: 10 })), 'a.fit');
    expect(value.activities[0]).not.toHaveProperty('metres');
    expect(value.activities[0]).not.toHaveProperty('averageHeartRate');
    expect(issues.map(({ text }) => text)).toEqual([
      'The file gives a distance of 9000000, which cannot be; it was left out.',
      'The file gives a heart rate of 10, which cannot be; it was left out.',
    ]);
  });
});

describe('the clock of the runner', () => {
  it.each([
    ['a whole hour', 120, 120],
    ['three quarters of an hour', 345, 345],
    ['west of Greenwich', -420, -420],
    ['UTC in both fields, as watches write that do not know it', 0, undefined],
    ['further than any zone', 2000, undefined],
    ['no quarter of an hour', 67, undefined],
  ])('%s', async (_, minutes, expected) => {
    const [run] = await activitiesIn(session(), activityEnd(minutes));
    expect(run?.start).toEqual({
      kind: 'instant',
      unixSeconds: UNIX_MORNING,
      ...(expected === undefined ? {} : { offsetMinutes: expected }),
    });
  });
});

describe('sports', () => {
  it.each([
    [1, 3, 'run', 'trail running'],
    [1, 45, 'run', 'indoor running'],
    [4, 1, 'run', 'treadmill'],
    [10, 20, 'strength', 'strength training'],
    [4, 20, 'strength', 'strength training'],
    [10, 26, 'other', 'cardio training'],
    [10, 43, 'mobility', 'yoga'],
    [2, 0, 'ride', 'cycling'],
    [5, 17, 'swim', 'lap swimming'],
    [17, 0, 'walk', 'hiking'],
    [75, 0, 'other', 'volleyball'],
    [240, 0, 'other', 'sport 240'],
    [255, 255, 'other', undefined],
  ])('%i with %i is %s', async (sport, subSport, expected, word) => {
    const [activity] = await activitiesIn(session({ sport, subSport }));
    expect([activity?.sport, activity?.sportWord]).toEqual([expected, word]);
  });
});

describe('strength', () => {
  const lift = { sport: 10, subSport: 20, metres: 0 };

  it('is read with what was done, and without the rest between', async () => {
    const [first] = await activitiesIn(session(lift), set(), set({ type: 0 }), set({ reps: 5, kilograms: 62.5 }));
    expect(first).not.toHaveProperty('metres');
    expect(first?.sets).toEqual([
      { name: 'squat/barbell_back_squat', setType: 'normal', reps: 8, seconds: 40, weight: 60, unit: 'kg' },
      { name: 'squat/barbell_back_squat', setType: 'normal', reps: 5, seconds: 40, weight: 62.5, unit: 'kg' },
    ]);
  });

  it.each([
    ['what the watch took it for', { categories: [21, 26, 10], names: [0xffff, 0xffff, 0], certainty: [112, 76, 65] }],
    [
      'the same on watches that do not say how sure they are',
      { categories: [21, 26, 10], names: [0xffff, 0xffff, 0], certainty: [] },
    ],
    ['one guess alone', { categories: [21, 65_534, 65_534], names: [0xffff, 0xffff, 0xffff], certainty: [90, 0, 0] }],
  ])('%s is a guess, and said to be one', async (_, made) => {
    const { value, issues } = await readFit(makeFit(fileId(4), session(lift), set(made)), 'a.fit');
    const [found] = value.activities[0]!.sets;
    expect(found?.name).toBe('pull_up');
    expect(found?.guesses).toEqual(
      made.categories.includes(10) ? ['pull_up', 'shrug', 'hip_raise/barbell_hip_thrust_on_floor'] : ['pull_up'],
    );
    expect(issues.map(({ code }) => code)).toEqual(['fit-exercise-unconfirmed']);
  });

  it.each([
    ['unknown to the watch', { categories: [65_534, 65_534, 65_534], names: [0xffff, 0xffff, 0xffff] }, 'unknown'],
    ['of a category that is newer than the profile', { categories: [900], names: [3] }, 'unknown'],
    ['of a name that is newer than the profile', { categories: [28], names: [999] }, 'squat'],
    ['of a category alone', { categories: [17], names: [0xffff] }, 'lunge'],
  ])('an exercise %s', async (_, made, name) => {
    const [activity] = await activitiesIn(session(lift), set(made));
    expect(activity?.sets[0]?.name).toBe(name);
    expect(activity?.sets[0]).not.toHaveProperty('guesses');
  });

  it('a planned set is what the plan says, and a new name what the file calls it', async () => {
    const [activity] = await activitiesIn(
      session(lift),
      workoutHead('Legs', 1),
      step(0, { durationType: 29, value: 8, category: 28, name: 37 }),
      exerciseTitle(0, 28, 999, 'Zercher Squat'),
      set({ categories: [21, 26, 10], names: [0xffff, 0xffff, 0], certainty: [112, 76, 65], step: 0 }),
      set({ categories: [28], names: [999] }),
    );
    expect(activity?.sets.map(({ name }) => name)).toEqual(['squat/goblet_squat', 'Zercher Squat']);
  });

  it('nothing entered is nothing: a weight and repetitions of zero', async () => {
    const [activity] = await activitiesIn(session(lift), set({ reps: 0, kilograms: 0 }));
    expect(activity?.sets).toEqual([{ name: 'squat/barbell_back_squat', setType: 'normal', seconds: 40 }]);
  });

  it.each([
    [135, 61.25],
    [45, 20.4375],
    [2.5, 1.125],
  ])('%d pounds come back as they were entered', async (pounds, kilograms) => {
    const [activity] = await activitiesIn(session(lift), set({ kilograms, unit: 2 }));
    expect(activity?.sets[0]).toMatchObject({ weight: pounds, unit: 'lb' });
  });

  it('without sets is still a strength session', async () => {
    expect((await activitiesIn(session(lift)))[0]).toMatchObject({ sport: 'strength', sets: [], elapsedSeconds: 1800 });
  });
});

describe('several sports in one file', () => {
  it('are several activities, each with its own laps and sets, without the changes between', async () => {
    const bytes = makeFit(
      fileId(4),
      set({ start: MORNING + 10 }),
      set({ start: MORNING + 5010 }),
      session({ sport: 10, subSport: 20, seconds: 600 }),
      session({ sport: 3, start: MORNING + 600, seconds: 60 }),
      workoutHead('Tempo', 1, 1, 0),
      session({ start: MORNING + 660 }),
      session({ sport: 10, subSport: 20, start: MORNING + 5000 }),
      lap(MORNING + 660, 900, 2500),
    );
    const { value, issues } = await readFit(bytes, 'a.fit');
    expect(value.activities.map(({ sport, laps, sets }) => [sport, laps.length, sets.length])).toEqual([
      ['strength', 0, 1],
      ['run', 1, 0],
      ['strength', 0, 1],
    ]);
    expect(value.activities.map(({ title }) => title)).toEqual([undefined, undefined, undefined]);
    expect(issues.map(({ text }) => text)).toEqual([
      'One change between two sports of a race is no training and was left out.',
    ]);
  });
});

describe('files that are not whole', () => {
  const whole = makeFit(fileId(4), [12, [u8(0, 1), u8(1, 3)]], ...points(200), session({ seconds: 199, metres: 597 }));

  it('one that ends in the middle gives what its points add up to', async () => {
    const cut = whole.subarray(0, whole.length - 200);
    const { value, issues } = await readFit(cut, 'a.fit');
    const [run] = value.activities;
    expect(run).toMatchObject({ sport: 'run', sportWord: 'trail running', averageHeartRate: 150, maxHeartRate: 150 });
    expect(run?.start).toEqual({ kind: 'instant', unixSeconds: UNIX_MORNING });
    expect(run?.metres).toBe((run?.elapsedSeconds ?? 0) * 3);
    expect(run?.elapsedSeconds).toBeGreaterThan(150);
    expect(run).not.toHaveProperty('movingSeconds');
    expect(issues.map(({ code }) => code)).toEqual(['fit-truncated', 'fit-totals-from-points']);
  });

  it('one that was never closed by the watch is read to its end', async () => {
    const open = Uint8Array.from(whole);
    open.fill(0, 4, 8);
    const { value } = await readFit(open, 'a.fit');
    expect(value.activities[0]?.metres).toBe(597);
  });

  it('a first sport that is summed up and a second that is cut off are both there', async () => {
    const second = points(300, MORNING + 2000);
    const bytes = makeFit(fileId(4), ...points(10), session(), ...second, activityEnd(60, MORNING + 3000));
    const { value } = await readFit(bytes.subarray(0, bytes.length - 60), 'a.fit');
    expect(value.activities.map(({ elapsedSeconds }) => elapsedSeconds)).toEqual([1800, expect.any(Number)]);
    expect(value.activities[1]?.elapsedSeconds).toBeLessThan(300);
  });

  it('a changed byte is said, and what can be read is there', async () => {
    const changed = Uint8Array.from(whole);
    changed[changed.length - 3]! ^= 1;
    const { value, issues } = await readFit(changed, 'a.fit');
    expect(value.activities[0]).toMatchObject({ metres: 597 });
    expect(issues.map(({ code }) => code)).toEqual(['fit-checksum']);
  });

  it('records that make no sense end what is read', async () => {
    const changed = Uint8Array.from(whole);
    changed[changed.length - 400] = 0x1f;
    changed.fill(0x3f, changed.length - 399, changed.length - 300);
    expect(await codesOf(changed)).toEqual(['fit-damaged', 'fit-totals-from-points']);
  });

  it('several files one after the other are all read, and what follows is said', async () => {
    const later = makeFit(fileId(4), session({ start: MORNING + 86_400 }));
    const chain = Uint8Array.from([...whole, ...later, 1, 2, 3]);
    const { value, issues } = await readFit(chain, 'a.fit');
    expect(value.activities).toHaveLength(2);
    expect(issues).toEqual([
      expect.objectContaining({ code: 'fit-damaged', severity: 'info', byte: chain.length - 3 }),
    ]);
  });

  it('what is wrong with a later file stands where that file begins', async () => {
    const chain = Uint8Array.from([...whole, ...makeFit(fileId(4))]);
    const { issues } = await readFit(chain, 'a.fit');
    expect(issues).toEqual([expect.objectContaining({ code: 'fit-empty', byte: whole.length })]);
  });

  it.each([
    ['sessions', 18, 501],
    ['sets', 225, 50_001],
    ['points without a summary', 20, 260_001],
  ])('more %s than any training has are refused', async (_, kind, count) => {
    const messages = Array<number>(count * 2).fill(0);
    expect(await codesOf(fitAround(definition(0, kind, [3, 1, 2]), messages))).toEqual(['file-too-large']);
  });

  it('a file that is cut off leaves the one behind it whole', async () => {
    const later = makeFit(fileId(4), session({ start: MORNING + 86_400 }));
    const { value } = await readFit(Uint8Array.from([...whole.subarray(0, 900), ...later]), 'a.fit');
    expect(value.activities.map(({ metres }) => metres)).toEqual([expect.any(Number), 5000]);
  });
});

describe('dates', () => {
  it('times that count from when the watch was switched on are no date', async () => {
    const { value, issues } = await readFit(makeFit(fileId(4), session({ start: 17_217_864 })), 'a.fit');
    expect(value.activities).toEqual([]);
    expect(issues).toEqual([
      expect.objectContaining({ code: 'fit-date-missing', suggestion: 'Add it by hand if you know its day.' }),
    ]);
  });

  it('what the clock of the watch showed is told to the runner, not taken', async () => {
    const bytes = makeFit(fileId(4), session({ start: 17_217_864 }), activityEnd(16_000_000, 17_221_751));
    const [issue] = (await readFit(bytes, 'a.fit')).issues;
    expect(issue?.suggestion).toMatch(/the clock of the watch showed 20\d\d-\d\d-\d\d\.$/);
  });
});

it('where the runner was, who they are and which watch it was are nowhere', async () => {
  const place: MadeMessage = [20, [u32(253, MORNING + 10), u32(0, 623_456_789), u32(1, 134_567_891)]];
  const who: MadeMessage = [3, [text(0, 'Anna Example')]];
  const device: MadeMessage = [0, [u8(0, 4), u32(3, 3_819_347_952), text(8, 'Watch of Anna')]];
  for (const messages of [
    [device, who, place, session()],
    [device, who, point(MORNING, 0), place],
  ]) {
    const { value, issues } = await readFit(makeFit(...messages), 'a.fit');
    expect(value.activities).toHaveLength(1);
    expect(JSON.stringify([value, issues])).not.toMatch(/Anna|3819347952|623456789|134567891|52\.2|11\.2/);
  }
});

describe('files of another kind', () => {
  it.each([
    [2, 'The file holds settings and no training; it was left out.'],
    [32, 'The file holds daily steps and pulse and no training; it was left out.'],
    [77, 'The file holds something unknown (type 77) and no training; it was left out.'],
  ])('type %i', async (type, text) => {
    const { value, issues } = await readFit(makeFit(fileId(type), point(MORNING, 1)), 'a.fit');
    expect(value).toEqual({ activities: [], workouts: [] });
    expect(issues).toEqual([expect.objectContaining({ code: 'fit-other-kind', severity: 'info', text })]);
  });

  it('an activity that recorded nothing is said to be empty', async () => {
    expect(await codesOf(makeFit(fileId(4)))).toEqual(['fit-empty']);
  });

  it('a file without a kind is what its content is', async () => {
    const { value } = await readFit(makeFit(session()), 'a.fit');
    expect(value.activities).toHaveLength(1);
  });

  it.each([
    ['no bytes', new Uint8Array()],
    ['a header alone', Uint8Array.from([14, 32, 0, 0, 0, 0, 0, 0, 46, 70, 73, 84])],
    ['text', new TextEncoder().encode('<html>login</html>')],
  ])('%s are refused', async (_, bytes) => {
    expect(await codesOf(bytes)).toEqual(['fit-unreadable']);
  });
});

describe('workouts', () => {
  const made = makeFit(
    fileId(5),
    workoutHead('Runner strength A – é', 7),
    step(0, { durationType: 5, intensity: 2, category: 31, notes: 'Ankles\nand hips' }),
    step(1, { durationType: 29, value: 5, category: 28, name: 6, kilograms: 62.5 }),
    step(2, { durationType: 0, value: 150_000, intensity: 1 }),
    step(3, { durationType: 6, value: 1, target: 3, intensity: 255 }),
    step(4, { durationType: 0, value: 45_000, category: 19, name: 66 }),
    step(5, { durationType: 29, value: 15, category: 1, name: 6, kilograms: 20.41, unit: 2 }),
    step(6, { durationType: 1, value: 40_000, intensity: 3 }),
    exerciseTitle(0, 28, 6, 'Barbell Back Squat'),
  );

  it('are read step by step', async () => {
    const { value, issues } = await readFit(made, 'a.fit');
    expect(issues).toEqual([]);
    expect(value.activities).toEqual([]);
    expect(value.workouts).toEqual([
      {
        name: 'Runner strength A – é',
        sport: 'strength',
        sportWord: 'strength training',
        titles: [{ exercise: 'squat/barbell_back_squat', title: 'Barbell Back Squat' }],
        steps: [
          {
            kind: 'effort',
            intensity: 'warm-up',
            until: { kind: 'open' },
            exercise: 'warm_up',
            notes: 'Ankles\nand hips',
          },
          {
            kind: 'effort',
            intensity: 'active',
            until: { kind: 'reps', reps: 5 },
            exercise: 'squat/barbell_back_squat',
            title: 'Barbell Back Squat',
            weight: 62.5,
            unit: 'kg',
          },
          { kind: 'effort', intensity: 'rest', until: { kind: 'time', seconds: 150 } },
          { kind: 'repeat', fromStep: 1, rounds: 3 },
          { kind: 'effort', intensity: 'active', until: { kind: 'time', seconds: 45 }, exercise: 'plank/side_plank' },
          {
            kind: 'effort',
            intensity: 'active',
            until: { kind: 'reps', reps: 15 },
            exercise: 'calf_raise/seated_calf_raise',
            weight: 45,
            unit: 'lb',
          },
          { kind: 'effort', intensity: 'cool-down', until: { kind: 'distance', metres: 400 } },
        ],
      },
    ]);
  });

  it('stand in the order of their indices, whatever else a device marks in them', async () => {
    const steps = [
      step(2, { durationType: 5, title: 'C' }),
      step(0x8000, { durationType: 5, title: 'A' }),
      step(1, { durationType: 5, title: 'B' }),
    ];
    const { value } = await readFit(makeFit(fileId(5), workoutHead('Run', 3, 1, 0), ...steps), 'a.fit');
    const titles = value.workouts[0]?.steps.map((one) => one.kind === 'effort' && one.title);
    expect(titles).toEqual(['A', 'B', 'C']);
  });

  it('say where steps are missing', async () => {
    const { value, issues } = await readFit(makeFit(fileId(5), workoutHead('A', 3), step(0, { durationType: 5 })), 'a');
    expect(value.workouts[0]?.steps).toHaveLength(1);
    expect(issues.map(({ text }) => text)).toEqual(['The workout should have 3 steps and holds 1.']);
  });
});
