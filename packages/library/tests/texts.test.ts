import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { loadLibrary, readExerciseText, textFolder } from '../src/node.ts';
import { renderProblem } from '../src/problem.ts';
import type { ExerciseText } from '../src/text/exercise-text.ts';
import { parseExerciseText } from '../src/text/parse-text.ts';
import { disagreements } from '../src/text/text-sense.ts';
import { readingGrade, runsOfFour, sentencesOf, wordsOf } from './support/readability.ts';

const WORDS = { least: 150, most: 340 };
const PURPOSE = { least: 25, most: 120 };
const LONGEST_SENTENCE = 26;
const HIGHEST_GRADE = 7;
const SHARED_BY_MOST = 3;
/** Of its runs of four words a text shares at most this part with any other. */
const SHARED_RUNS = 0.15;

const library = loadLibrary();
const ids = library.exercises.map(({ id }) => id);
const texts = new Map<string, ExerciseText>();

beforeAll(() => {
  for (const id of ids) {
    const parsed = parseExerciseText(readExerciseText(id));
    if (parsed.ok) texts.set(id, parsed.value);
  }
});

function partsOf(text: ExerciseText): readonly string[] {
  const { purpose, setUp, steps, breathing, faults, easier, harder, instead, care, stride } = text;
  const mended = faults.flatMap(({ looks, fix }) => [looks, fix]);
  return [purpose, setUp, ...steps, breathing, ...mended, easier.text, harder.text, instead?.text, care, stride].filter(
    (part) => part !== undefined,
  );
}

describe('the texts of the exercises', () => {
  it('are one for each exercise and none beside', () => {
    const files = readdirSync(textFolder('en')).filter((name) => name.endsWith('.md'));
    expect(files.sort()).toEqual(ids.map((id) => `${id}.md`).sort());
  });

  test.each(ids)('%s has every part and agrees with its record', (id) => {
    const parsed = parseExerciseText(readExerciseText(id));
    if (!parsed.ok) throw new Error(parsed.problems.map(renderProblem).join('\n'));
    const exercise = library.byId.get(id)!;
    expect(disagreements(parsed.value, exercise, library.byId).map(renderProblem)).toEqual([]);
  });

  test.each(ids)('%s is short and plain', (id) => {
    const parts = partsOf(texts.get(id)!);
    const count = parts.flatMap(wordsOf).length;
    expect(count).toBeGreaterThanOrEqual(WORDS.least);
    expect(count).toBeLessThanOrEqual(WORDS.most);
    const { purpose } = texts.get(id)!;
    expect(purpose.length).toBeGreaterThanOrEqual(PURPOSE.least);
    expect(purpose.length).toBeLessThanOrEqual(PURPOSE.most);
    expect(parts.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > LONGEST_SENTENCE)).toEqual([]);
    expect(readingGrade(parts)).toBeLessThanOrEqual(HIGHEST_GRADE);
  });

  it('share no sentence among more than three', () => {
    const owners = new Map<string, Set<string>>();
    for (const [id, text] of texts) {
      const cues = library.byId.get(id)!.cues.map((cue) => cue.text);
      for (const sentence of [...partsOf(text).flatMap(sentencesOf), ...cues]) {
        owners.set(sentence, (owners.get(sentence) ?? new Set()).add(id));
      }
    }
    expect([...owners].filter(([, of]) => of.size > SHARED_BY_MOST)).toEqual([]);
  });

  it('cannot be swapped unnoticed', () => {
    const runs = [...texts].map(([id, text]) => ({ id, runs: runsOfFour(partsOf(text).join(' ')) }));
    const alike = runs.flatMap((one, index) =>
      runs.slice(index + 1).flatMap((other) => {
        const shared = [...one.runs].filter((run) => other.runs.has(run)).length;
        const part = shared / Math.min(one.runs.size, other.runs.size);
        return part > SHARED_RUNS ? [`${one.id} and ${other.id}: ${(100 * part).toFixed(0)} %`] : [];
      }),
    );
    expect(alike).toEqual([]);
  });
});

describe('the cues of an exercise', () => {
  it('differ from each other and look outside as well as inside', () => {
    const poor = library.exercises.filter(({ cues }) => {
      const focuses = new Set(cues.map(({ focus }) => focus));
      return new Set(cues.map(({ text }) => text)).size < 3 || !focuses.has('external') || !focuses.has('internal');
    });
    expect(poor.map(({ id }) => id)).toEqual([]);
  });
});
