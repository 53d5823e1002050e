import { type RunRule, refineAthlete, type Vocabulary } from '@stridelift/contract';
import type { Assumption, Athlete, EpochDay, Library } from '@stridelift/engine';
import { VOCABULARIES } from '@stridelift/library';
import type { Io } from '../io.ts';
import { type Reading, read } from './input-problem.ts';
import { readOwnDocument } from './read-document.ts';
import { type InputFile, readInput } from './read-file.ts';
import { timeZoneOf, todayIn } from './today.ts';

export interface AthleteInput {
  readonly athlete: Athlete;
  readonly asOf: EpochDay;
  readonly assumptions: readonly Assumption[];
  /** The runner's own rules for the kind of imported runs. */
  readonly runRules: readonly RunRule[];
}

/** Reads and refines an athlete file; `asOf` is today where the athlete lives unless a day is given. */
export async function readAthlete(io: Io, name: string, asOf?: EpochDay): Promise<Reading<AthleteInput>> {
  const file = await readInput(io, name);
  return file.value === undefined ? file : refine(io, file.value, asOf);
}

async function refine(io: Io, file: InputFile, asOf: EpochDay | undefined): Promise<Reading<AthleteInput>> {
  const { value, problems: syntax, problemAt } = readOwnDocument(file);
  if (value === undefined) return { problems: syntax };
  const day = asOf ?? todayIn(timeZoneOf(value), io.now());
  const { athlete, problems, assumptions, runRules } = refineAthlete(value, vocabularyOf(await io.loadLibrary()), day);
  const wrong = [...syntax, ...problems.map(problemAt)];
  return athlete === undefined || wrong.length > 0
    ? { problems: wrong }
    : read({ athlete, asOf: day, assumptions, runRules });
}

function vocabularyOf(library: Library): Vocabulary {
  return {
    equipment: VOCABULARIES.equipment.map(({ word }) => word),
    exercises: library.exercises.map(({ id }) => id),
    exerciseAliases: new Map(
      library.exercises.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id] as const)),
    ),
  };
}
