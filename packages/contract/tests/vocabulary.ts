import { type EpochDay, parseDate } from '@stridelift/engine';
import type { Vocabulary } from '../src/index.ts';

/** A small library: the words that the fixtures use and neighbours that could be taken for them. */
export const VOCABULARY: Vocabulary = {
  equipment: new Set([
    'band',
    'barbell',
    'bench',
    'box',
    'cable',
    'dumbbell',
    'hex-bar',
    'kettlebell',
    'leg-curl-machine',
    'leg-press-machine',
    'mini-band',
    'pull-up-bar',
    'rack',
    'smith',
    'step',
    'swiss-ball',
    'wobble-board',
  ]),
  exercises: [
    'back-squat',
    'band-row',
    'box-jump',
    'deadlift',
    'front-squat',
    'glute-bridge',
    'goblet-squat',
    'hex-bar-deadlift',
    'hip-thrust',
    'plank',
    'single-leg-calf-raise',
    'single-leg-rdl',
    'split-squat',
    'step-down',
    'y-reach-balance',
  ],
  exerciseAliases: new Map([['trap bar deadlift', 'hex-bar-deadlift']]),
};

export const AS_OF: EpochDay = parseDate('2026-11-20') as EpochDay;
