import { exercisesCalled, searchExercises } from '@stridelift/library';
import type { TextOrJson } from '../format-names.ts';
import type { ExitCode, Io } from '../io.ts';
import { printProblems } from '../output/print-problems.ts';
import { citedTextOptions } from '../output/text-options.ts';
import { renderExercise } from '../render/exercise.ts';

export interface ExerciseOptions {
  readonly format: TextOrJson;
}

/** Others that the words may mean are named, up to this many. */
const OTHERS = 4;

/** Teaches the exercise that the words mean best; says which others they might mean. */
export async function exercise(io: Io, words: readonly string[], options: ExerciseOptions): Promise<ExitCode> {
  const library = await io.loadLibrary();
  const asked = words.join(' ');
  const alsoCalled = await io.loadEverydayNames();
  const [best, ...others] = searchExercises(library, asked, { limit: OTHERS + 1, alsoCalled });
  if (!best) {
    const suggestion = 'look through them with: stridelift exercises --pattern squat';
    printProblems(io, [{ where: asked, text: 'no exercise is called like this', suggestion }]);
    return 2;
  }
  const text = (await io.loadTexts()).exercises[best.id];
  if (!text) throw new Error(`${best.id} has no text`);
  if (options.format === 'json') {
    io.stdout(`${JSON.stringify({ version: 'stridelift/exercise@1', exercise: best, text }, null, 2)}\n`);
    return 0;
  }
  const named = exercisesCalled(library, asked, alsoCalled);
  const alsoMeant = named.length === 1 ? [] : named.length > 1 ? named.filter((one) => one !== best) : others;
  io.stdout(renderExercise({ exercise: best, text, library, alsoMeant }, await citedTextOptions(io)));
  return 0;
}
