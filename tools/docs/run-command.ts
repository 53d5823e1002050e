import { ROOT } from './root.ts';
import { workingFolder } from './worked/working-folder.ts';

/**
 * Runs the command line in this process and gives what it printed; `files` lie over those of the repository.
 * Throws when the command does not end with 0, with what it said.
 */
export async function runCommand(
  words: readonly string[],
  files: ReadonlyMap<string, string> = new Map(),
): Promise<string> {
  const folder = workingFolder(ROOT);
  for (const [name, text] of files) folder.write(name, text);
  const { code, out, err } = await folder.run(words);
  if (code !== 0) throw new Error(`stridelift ${words.join(' ')} ended with ${code}: ${err}`);
  return out;
}
