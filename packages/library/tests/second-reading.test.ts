import { readdirSync, readFileSync } from 'node:fs';
import type { Exercise } from '@stridelift/engine';
import { describe, expect, it, test } from 'vitest';
import { FALL_RISK, LYING_ON_THE_BACK } from '../../engine/src/safety/postures.ts';
import { loadLibrary, readExerciseText, textFolder } from '../src/node.ts';
import type { ExerciseText } from '../src/text/exercise-text.ts';
import { parseExerciseText } from '../src/text/parse-text.ts';
import { OUTSIDE } from './support/outside-words.ts';
import { sentencesOf } from './support/readability.ts';

/** What a physiotherapist and a beginner alone at home found wrong more than once, kept from coming back. */

interface Read {
  readonly exercise: Exercise;
  readonly text: ExerciseText;
}

const reads: readonly Read[] = loadLibrary().exercises.map((exercise) => {
  const text = parseExerciseText(readExerciseText(exercise.id));
  if (!text.ok) throw new Error(`the text of ${exercise.id} was refused`);
  return { exercise, text: text.value };
});

const fixes = ({ text }: Read) => text.faults.map(({ fix }) => fix);
const reasons = ({ exercise, text }: Read) => [text.purpose, text.stride, exercise.why];
const warnings = ({ exercise, text }: Read) => [...sentencesOf(text.care), ...exercise.cues.map((cue) => cue.text)];

const NEVER: readonly (readonly [string, (read: Read) => readonly string[], RegExp])[] = [
  [
    'needs a second person to mend a fault',
    fixes,
    /\b(friend|partner|helper)s?\b|\b(ask|let|have|until) some(one|body)\b/i,
  ],
  ['needs a friend to be safe', ({ text }) => [text.care], /\b(friend|partner|helper)s?\b/i],
  ['counts loads in body weights, for which there is no source', reasons, /\btimes (your|the) (body ?)?weight\b/i],
  ['speaks of what most runners do', reasons, /\bmost runners (train|do|have|push|run)\b|\bmany runners push\b/i],
  ['says how many days a race needs, which the plan knows', warnings, /\b(days?|weeks?) before a race\b/i],
  ['tells someone to ask first, but not whom', warnings, /\bask first\b/i],
  ['lets the second half of pregnancy begin late', warnings, /\blate in pregnancy\b/i],
];

test.each(NEVER)('no text %s', (_, parts, wrong) => {
  const found = reads.flatMap((read) => parts(read).filter((part) => wrong.test(part)));
  expect(found).toEqual([]);
});

describe('pain', () => {
  const GUIDED = /\b(physio|clinician|doctor)\b/i;

  it('is never called fine unless someone guides the runner, as the plan stops at pain', () => {
    const allowed =
      /\b(pain|ache|discomfort)\b[^.;]*\b(fine|acceptable|mild)\b|\bmild(ly)?\b[^.;]*\b(pain|ache|discomfort|uncomfortable)\b/i;
    const found = reads.flatMap((read) => warnings(read).filter((part) => allowed.test(part) && !GUIDED.test(part)));
    expect(found).toEqual([]);
  });

  it('on one point, or deep in a bone, is looked at', () => {
    const point = /\bone (sore |painful )?(point|spot)\b|\bpin-?point\b|\bdeep pain\b/i;
    const seen = /\b(check|checked|clinician|professional|looked at|examine|clears?|cleared|seen|ruled out)\b/i;
    const spoken = reads.filter(({ text }) => point.test(text.care) && /\bbones?\b/i.test(text.care));
    expect(spoken.length).toBeGreaterThan(5);
    expect(spoken.filter(({ text }) => !seen.test(text.care)).map(({ exercise }) => exercise.id)).toEqual([]);
  });
});

describe('pregnancy', () => {
  const cares = (asks: (exercise: Exercise) => boolean, fails: (care: string) => boolean) => {
    const asked = reads.filter(({ exercise }) => asks(exercise));
    expect(asked.length).toBeGreaterThan(5);
    return asked.filter(({ text }) => fails(text.care)).map(({ exercise }) => exercise.id);
  };

  it('ends lying flat at the week in which the plan ends it', () => {
    expect(
      cares(
        ({ id }) => LYING_ON_THE_BACK.has(id),
        (care) => !/\bweek 16\b/.test(care),
      ),
    ).toEqual([]);
  });

  it('has firm ground from the start, as in the plan', () => {
    const late = /\b(later|mid|second half of|middle of) pregnancy\b/i;
    expect(
      cares(
        ({ id }) => FALL_RISK.has(id),
        (care) => late.test(care) || !/\bpregnan/i.test(care),
      ),
    ).toEqual([]);
  });

  it('has no jumps, as in the plan', () => {
    const jumps = ({ pattern, impact }: Exercise) => pattern.startsWith('plyometric') && impact > 0;
    expect(cares(jumps, (care) => !/\bpregnan/i.test(care))).toEqual([]);
  });
});

it('a stretch promises comfort and no other body: experts do not back it for posture', () => {
  const promise = /\b(posture|lengthens?|frees|more room|longer)\b/i;
  const stretches = reads.filter(({ exercise }) => exercise.pattern === 'stretch-static');
  expect(stretches.length).toBeGreaterThan(10);
  expect(stretches.flatMap((read) => reasons(read).filter((part) => promise.test(part)))).toEqual([]);
});

it('the seconds of a tempo stand in the words, from two upwards', () => {
  const NUMBERS = ['', '', 'two', 'three', 'four', 'five', 'six'];
  const silent = reads.flatMap(({ exercise: { id, tempo }, text }) => {
    const said = [...text.steps, text.breathing ?? ''].join(' ').toLowerCase();
    const counted = /^\d/.test(tempo) ? tempo.split('-').map(Number) : [];
    return counted
      .filter((count) => count >= 2 && !new RegExp(`\\b${NUMBERS[count]}\\b`).test(said))
      .map((count) => `${id}: ${count}`);
  });
  expect(silent).toEqual([]);
});

it('a reader meets no word that only its makers know', () => {
  const found = (['', 'cards/', 'policies/'] as const).flatMap((under) => {
    const folder = textFolder('en', under);
    return readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .filter((name) =>
        /\bfounding\b|\bkickstand (side|form)\b|\bcambers?\b|\bstagger\b/i.test(
          readFileSync(new URL(name, folder), 'utf8'),
        ),
      )
      .map((name) => `${under}${name}`);
  });
  expect(found).toEqual([]);
});

it('a cue for the world outside names a thing out there, or a picture', () => {
  const inside = reads.flatMap(({ exercise: { id, cues } }) =>
    cues.filter(({ focus, text }) => focus === 'external' && !OUTSIDE.test(text)).map(({ text }) => `${id}: ${text}`),
  );
  expect(inside).toEqual([]);
});
