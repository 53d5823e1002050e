import type { Assumption, Athlete, EpochDay } from '@stridelift/engine';
import type { Problem } from '../problems/problem.ts';
import { refineDocument } from '../problems/refine-document.ts';
import { ATHLETE_VERSION, type AthleteFile } from './athlete-file.ts';
import { checkAll } from './checks/all-checks.ts';
import type { CheckContext } from './checks/check.ts';
import { athleteSchema } from './schema.ts';
import { toAthlete } from './to-athlete.ts';
import { type RunRule, toRunRules } from './to-run-rules.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface RefinedAthlete {
  /** Present exactly when there is no problem. */
  readonly athlete?: Athlete;
  /** Everything that is wrong, in the order of the file. */
  readonly problems: readonly Problem[];
  /** The runner's own rules for imported runs; empty while there are problems. */
  readonly runRules: readonly RunRule[];
  /** What was not said and is therefore assumed; empty while there are problems. */
  readonly assumptions: readonly Assumption[];
}

const ATHLETE_FILE = { version: ATHLETE_VERSION, name: 'an athlete file', schema: athleteSchema };

/**
 * Refines an athlete file, already parsed from YAML or JSON, into the engine's athlete. Never throws on bad input: every
 * problem is returned at once. With `asOf`, dates that must lie in the past are held against it.
 *
 * ```ts
 * const { athlete, problems } = refineAthlete(parse(text), { equipment, exercises });
 * if (athlete === undefined) for (const problem of problems) report(problem.path, problem.text, problem.suggestion);
 * ```
 */
export function refineAthlete(value: unknown, vocabulary: Vocabulary, asOf?: EpochDay): RefinedAthlete {
  const context: CheckContext = asOf === undefined ? { vocabulary } : { vocabulary, asOf };
  const refined = refineDocument<AthleteFile>(ATHLETE_FILE, value, (fields) => checkAll(fields, context));
  return refined.document === undefined
    ? { problems: refined.problems, runRules: [], assumptions: [] }
    : { ...toAthlete(refined.document), runRules: toRunRules(refined.document), problems: [] };
}
