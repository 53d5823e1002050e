import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { run } from '../../src/run.ts';
import { fakeIo } from '../support/fake-io.ts';
import { expectGolden } from '../support/golden.ts';
import { JO_CALENDAR } from '../support/jo.ts';

test('import shows what was read, in words', async () => {
  const io = fakeIo({ 'runs.ics': JO_CALENDAR });
  expect(await run(['import', 'runs.ics'], io)).toBe(0);
  expectGolden('import.txt', io.printed().out);
});

test('import prints the document', async () => {
  const io = fakeIo({ 'runs.ics': JO_CALENDAR });
  expect(await run(['import', 'runs.ics', '--format', 'json'], io)).toBe(0);
  const document = JSON.parse(io.printed().out);
  expect(document.version).toBe('stridelift/import@1');
  expect(document.runs).toHaveLength(4);
  expect(document.strength).toHaveLength(1);
});

test('import shows what it could read of several files, and ends with 2 when one of them was none', async () => {
  const io = fakeIo({ 'runs.ics': JO_CALENDAR, 'empty.ics': '' });
  expect(await run(['import', 'runs.ics', 'empty.ics'], io)).toBe(2);
  expect(io.printed().out).toContain('4 RUNS');
  expect(io.printed().out).toContain('The file is empty.');
});

test('import names every missing file', async () => {
  const io = fakeIo();
  expect(await run(['import', 'a.ics', 'b.ics'], io)).toBe(2);
  expect(io.printed()).toEqual({
    out: '',
    err: 'a.ics  there is no such file\nb.ics  there is no such file\n\n2 things to put right. Nothing was written.\n',
  });
});

test('import takes a folder, and of it what may hold training', async () => {
  const io = fakeIo({
    'training/2026/runs.ics': JO_CALENDAR,
    'training/photo.jpg': 'not read',
    'training/.DS_Store': 'not read',
  });
  expect(await run(['import', 'training', '--format', 'json'], io)).toBe(0);
  const { files, runs } = JSON.parse(io.printed().out);
  expect(files.map(({ name }: { name: string }) => name)).toEqual(['training/2026/runs.ics']);
  expect(runs).toHaveLength(4);
});

test('import says that a folder holds nothing to read', async () => {
  const io = fakeIo({ 'photos/a.jpg': '' });
  expect(await run(['import', 'photos'], io)).toBe(2);
  expect(io.printed().err).toContain('photos  this folder holds no file of a kind that can be read');
});

test('import reads what is inside a zip, with the file named', async () => {
  const io = fakeIo({ 'calendars.zip': zipSync({ 'feeds/runs.ics': new TextEncoder().encode(JO_CALENDAR) }) });
  expect(await run(['import', 'calendars.zip', '--format', 'json'], io)).toBe(0);
  const { files, runs } = JSON.parse(io.printed().out);
  expect(files).toMatchObject([{ name: 'calendars.zip', format: 'zip', runs: 4 }]);
  expect(runs[0].sources).toEqual(['calendars.zip']);
});

const HEVY_LOG = [
  'title,start_time,end_time,exercise_title,set_index,set_type,weight_kg,reps',
  ...['Squat (Barbell)', 'Copenhagen Plank', 'Back Extension (Machine)', 'Treadmill'].map(
    (name) => `Legs,"7 Mar 2026, 18:05","7 Mar 2026, 18:50",${name},0,normal,60,5`,
  ),
  '',
].join('\n');

test('sets of a log are given our exercises where their names are certain, and the rest is asked once', async () => {
  const io = fakeIo({ 'lifts.csv': HEVY_LOG });
  expect(await run(['import', 'lifts.csv', '--format', 'json'], io)).toBe(0);
  const { strength, issues } = JSON.parse(io.printed().out);
  expect(strength[0].sets.map((set: { exercise?: string }) => set.exercise)).toEqual([
    'back-squat',
    undefined,
    undefined,
    undefined,
  ]);
  expect(issues.map(({ code }: { code: string }) => code)).toEqual([
    'exercise-name-ambiguous',
    'exercise-name-unknown',
  ]);
  expect(issues[0].text).toContain('"Copenhagen Plank" (copenhagen-short-lever or copenhagen-long-lever)');
  expect(issues[1].text).toMatch(/"Back Extension \(Machine\)" \(nearest: back-extension[^)]*\); "Treadmill"\.$/);
});

test('a log without units is asked for them, and the answer is a word of the command', async () => {
  const log =
    'Date,Workout Name,Exercise Name,Set Order,Weight,Reps\n2026-03-07 18:05:00,Legs,Squat (Barbell),1,60,5\n';
  const unitOf = async (...words: readonly string[]) => {
    const io = fakeIo({ 'lifts.csv': log });
    expect(await run(['import', 'lifts.csv', '--format', 'json', ...words], io)).toBe(0);
    const { strength, issues } = JSON.parse(io.printed().out);
    return [strength[0].sets[0].unit, issues.length];
  };
  expect(await unitOf()).toEqual([undefined, 1]);
  expect(await unitOf('--weight-unit', 'lb')).toEqual(['lb', 0]);
});
