import { excerpt, type Kept } from './excerpt.ts';
import { runCommand } from './run-command.ts';

/** What a reader of the front page needs to see of the example's plan. */
const SHOWN: readonly Kept[] = [
  { from: /^Sam: /, to: /^ {2}B1 / },
  { from: /^THE COMING FOUR WEEKS/, to: /^$/ },
  { from: /^THE NEXT SESSION/, to: /^Warm-up/ },
  { from: /^Strength(,|$)/, to: /^ {2}\S[^:]*: \d+ × /, skip: 1 },
  { from: /^WEEK NOTES/, to: /^$/ },
  { from: /^WHAT THE RULES NOTICED/, to: /^ {2}· /, skip: 2 },
  { from: /^WHERE IT COMES FROM/, to: /^ *\[6\]/ },
];

/** The generated parts of the README: a real plan with its reasons, and a real answer to "why not that day". */
export async function readmeExamples(): Promise<ReadonlyMap<string, string>> {
  const files = ['examples/sam-marathon.yaml', '--runs', 'examples/sam-running.ics'];
  const words = ['plan', ...files, '--as-of', '2026-11-23'];
  const [text, json] = [await runCommand(words), await runCommand([...words, '--format', 'json'])];
  const why = await runCommand(
    ['why', 'plan.json', '2026-11-23', '--not', '2026-11-26'],
    new Map([['plan.json', json]]),
  );
  return new Map([
    ['plan', block(excerpt(text, SHOWN))],
    ['why', block(why.trimEnd())],
  ]);
}

function block(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``;
}
