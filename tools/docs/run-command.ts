import { nodeIo } from '../../apps/cli/src/node-io.ts';
import { run } from '../../apps/cli/src/run.ts';

const WIDTH = 80;

/**
 * Runs the command line in this process and gives what it printed; `files` are read before those on disk, by the name in the words.
 * Throws when the command does not end with 0, with what it said.
 */
export async function runCommand(
  words: readonly string[],
  files: ReadonlyMap<string, string> = new Map(),
): Promise<string> {
  const [printed, said]: [string[], string[]] = [[], []];
  const io = nodeIo();
  const code = await run(words, {
    ...io,
    stdout: (text) => void printed.push(text),
    stderr: (text) => void said.push(text),
    readFile: async (path) => {
      const text = files.get(path.replace(/^.*[\\/]/, ''));
      return text === undefined ? io.readFile(path) : new TextEncoder().encode(text);
    },
    env: { NO_COLOR: '1' },
    isTTY: { stdout: false, stderr: false },
    columns: WIDTH,
  });
  if (code !== 0) throw new Error(`stridelift ${words.join(' ')} ended with ${code}: ${said.join('')}`);
  return printed.join('');
}
