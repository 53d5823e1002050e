import type { ExerciseNames } from '@stridelift/formats';
import { meaningOfName } from '@stridelift/library';
import type { Io } from '../io.ts';

/** What names of other systems mean in the library. */
export async function exerciseNames(io: Io): Promise<ExerciseNames> {
  const [library, tables, alsoCalled] = await Promise.all([
    io.loadLibrary(),
    io.loadAppNames(),
    io.loadEverydayNames(),
  ]);
  return (system, name) => meaningOfName(library, tables[system], name, { alsoCalled });
}
