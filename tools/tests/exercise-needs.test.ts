import { loadLibrary, loadSessions } from '@stridelift/library/node';
import { expect, test } from 'vitest';
import { carefulChoices, eventNeeds, runnersNeeds, shortSessions } from '../docs/exercise-needs.ts';

const { exercises, byId } = loadLibrary();
const needs = runnersNeeds(exercises);
const idsFor = (words: string): readonly string[] =>
  needs.find((need) => need.words === words)?.exercises.map(({ id }) => id) ?? [];

test.each([
  ['Weak calves', 'standing-calf-raise', 'calf-stretch-straight'],
  ['Hips that drop', 'clamshell', 'farmer-carry'],
  ['Stiff ankles', 'ankle-rock', 'hip-circle'],
  ['Downhill legs', 'step-down', 'step-up'],
  ['Hips stiff from the desk', 'hip-flexor-stretch', 'calf-stretch-bent'],
  ['Nothing but the floor, from the first day', 'glute-bridge', 'goblet-squat'],
])('%s is answered by %s and not by %s', (words, answer, other) => {
  expect(idsFor(words)).toContain(answer);
  expect(idsFor(words)).not.toContain(other);
});

test('every need has an answer to choose from, and begins with one that is easy', () => {
  const poor = needs.filter(({ exercises: found }) => found.length < 3 || (found[0]?.level ?? 5) > 2);
  expect(poor.map(({ words }) => words)).toEqual([]);
});

test('jumps go from landing to rebounding, whatever their level of skill', () => {
  const jumps = idsFor('Spring: jumps from easy to hard');
  expect(jumps.indexOf('snap-down')).toBeLessThan(jumps.indexOf('countermovement-jump'));
  expect(jumps.indexOf('box-jump')).toBeLessThan(jumps.indexOf('single-leg-pogo'));
  expect(jumps.indexOf('single-leg-pogo')).toBeLessThan(jumps.indexOf('drop-jump'));
});

test('bone stress and conditions are left to a clinician; everything else has a first choice', () => {
  const choices = carefulChoices(byId);
  const sites = choices.map(({ site }) => site);
  expect(sites).toEqual(expect.arrayContaining(['achilles', 'knee-pfp', 'hamstring-strain']));
  expect(sites).not.toEqual(expect.arrayContaining(['foot-bsi']));
  expect(sites).not.toEqual(expect.arrayContaining(['pregnancy-late']));
  expect(choices.filter(({ sore }) => sore.length === 0).map(({ site }) => site)).toEqual([]);
});

test('events that ask for the same stand in one row', () => {
  expect(eventNeeds(byId).filter(({ family }) => family === 'step-down')).toMatchObject([
    { events: ['ultra', 'trail'] },
  ]);
});

test('short sessions begin with the shortest', () => {
  const minutes = shortSessions(loadSessions()).map((session) => session.minutes);
  expect(minutes.length).toBeGreaterThan(3);
  expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
});
