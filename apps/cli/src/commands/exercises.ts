import { EVENT_FAMILIES, EVENTS, type Event, type Exercise, type Library, MOVEMENT_PATTERNS } from '@stridelift/engine';
import { availableExercises, type NamesByExercise, searchExercises, VOCABULARIES } from '@stridelift/library';
import type { TextOrJson } from '../format-names.ts';
import type { InputProblem } from '../input/input-problem.ts';
import { nearestWord } from '../input/nearest-word.ts';
import type { ExitCode, Io } from '../io.ts';
import { printProblems } from '../output/print-problems.ts';
import { citedTextOptions } from '../output/text-options.ts';
import { renderExercises } from '../render/exercises.ts';

export interface ExercisesOptions {
  readonly pattern?: string;
  readonly equipment?: string;
  readonly for?: string;
  readonly format: TextOrJson;
}

const ALL = Number.POSITIVE_INFINITY;

/** Lists the exercises that answer every condition; words search names and aliases, best answer first. */
export async function exercises(io: Io, words: readonly string[], options: ExercisesOptions): Promise<ExitCode> {
  const equipment = (options.equipment ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const problems = [
    ...unknownWords('--pattern', options.pattern === undefined ? [] : [options.pattern], MOVEMENT_PATTERNS),
    ...unknownWords(
      '--equipment',
      equipment,
      VOCABULARIES.equipment.map(({ word }) => word),
    ),
    ...unknownWords('--for', options.for === undefined ? [] : [options.for], EVENTS),
  ];
  if (problems.length > 0) {
    printProblems(io, problems);
    return 2;
  }
  const library = await io.loadLibrary();
  const found = matching(library, await io.loadEverydayNames(), words.join(' '), equipment, options);
  if (options.format === 'json') {
    io.stdout(`${JSON.stringify({ version: 'stridelift/exercises@1', exercises: found }, null, 2)}\n`);
  } else {
    io.stdout(renderExercises(found, await citedTextOptions(io)));
  }
  return 0;
}

function matching(
  library: Library,
  alsoCalled: NamesByExercise,
  text: string,
  equipment: readonly string[],
  options: ExercisesOptions,
): readonly Exercise[] {
  const there = options.equipment === undefined ? undefined : new Set(availableExercises(library, equipment));
  const asked = options.for === undefined ? undefined : askedFor(options.for as Event);
  const found = text === '' ? library.exercises : searchExercises(library, text, { limit: ALL, alsoCalled });
  return found.filter(
    (exercise) =>
      (options.pattern === undefined || exercise.pattern === options.pattern) &&
      (there === undefined || there.has(exercise)) &&
      (asked === undefined || asked.has(exercise.id)),
  );
}

/** The ids of every family that an event asks for. */
function askedFor(event: Event): ReadonlySet<string> {
  return new Set(Object.values(EVENT_FAMILIES[event]).flat());
}

function unknownWords(where: string, found: readonly string[], known: readonly string[]): readonly InputProblem[] {
  return found
    .filter((word) => !known.includes(word))
    .map((word) => {
      const suggestion = nearestWord(word, known);
      const text = `found ${JSON.stringify(word)}, expected one of ${known.join(', ')}`;
      return { where, text, ...(suggestion === undefined ? {} : { suggestion }) };
    });
}
