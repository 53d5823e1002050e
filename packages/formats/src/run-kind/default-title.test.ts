import { expect, it } from 'vitest';
import { classifyActivity } from './classify-activity.ts';
import { isDefaultTitle } from './default-title.ts';

it.each([
  '',
  'Morning Run',
  'Lunch Run',
  'Afternoon Run',
  'Evening Trail Run',
  'Night Run',
  'Running',
  'Treadmill Run',
  'Lauf am Morgen',
  'Lauf am Nachmittag',
  'Lauf am Abend',
  'Lauf in der Nacht',
  'Lauf zur Mittagszeit',
  'Morgenlauf',
  'Laufen',
  'Course à pied le matin',
  'Course à pied dans l’après-midi',
  'Course à pied en soirée',
  'Carrera de mañana',
  'Carrera de noche',
  'Carrera por la tarde',
  'Corsa mattutina',
  'Corsa pomeridiana',
  'Corrida matinal',
  'Ochtendloop',
  'Hardlopen',
  'Morgonlöpning',
  'Kvällslöpning',
  'Morgenløp',
  'Løpetur om morgenen',
])('“%s” says nothing', (title) => {
  expect(isDefaultTitle(title)).toBe(true);
  const told = classifyActivity({
    sport: 'run',
    title,
    start: { kind: 'wall', day: 20_000 as never },
    laps: [],
    sets: [],
  });
  expect(told).toMatchObject({ kind: 'easy', undecided: true, sure: 0.5 });
});

it.each([
  'Morning tempo run',
  'Langer Lauf',
  'Sortie longue',
  'Carrera popular',
  'Night Race',
  'Track run',
  'Lauftreff',
  'Course 10 km de Paris',
  'Hill run',
])('“%s” is a title of its own', (title) => {
  expect(isDefaultTitle(title)).toBe(false);
});
