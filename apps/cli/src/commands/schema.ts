import { nearestWord } from '../input/nearest-word.ts';
import type { ExitCode, Io } from '../io.ts';
import { printProblems } from '../output/print-problems.ts';

/** Prints the JSON Schema of one of the published documents. */
export async function schema(io: Io, name: string): Promise<ExitCode> {
  const { jsonSchemaOf, PUBLISHED_SCHEMAS } = await import('@stridelift/contract');
  const published = PUBLISHED_SCHEMAS.find((one) => one === name);
  if (published === undefined) {
    const suggestion = nearestWord(name, PUBLISHED_SCHEMAS);
    const text = `found ${JSON.stringify(name)}, expected ${PUBLISHED_SCHEMAS.join(', ')}`;
    printProblems(io, [{ where: 'schema', text, ...(suggestion === undefined ? {} : { suggestion }) }]);
    return 2;
  }
  io.stdout(`${JSON.stringify(jsonSchemaOf(published), null, 2)}\n`);
  return 0;
}
