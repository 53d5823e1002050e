import type { Claim } from '@stridelift/library';
import type { TextOrJson } from '../format-names.ts';
import type { ExitCode, Io } from '../io.ts';
import { printProblems } from '../output/print-problems.ts';
import { textOptions } from '../output/text-options.ts';
import { renderClaims } from '../render/claims.ts';

export interface ClaimsOptions {
  readonly format: TextOrJson;
}

/** Says where the product answers what its founding documents claim; words narrow it down. */
export async function claims(io: Io, words: readonly string[], options: ClaimsOptions): Promise<ExitCode> {
  const all = await io.loadClaims();
  const found = all.filter((claim) => words.every((word) => isAbout(claim, word.toLowerCase())));
  if (found.length === 0) {
    const suggestion = 'try a single word, or an id such as S1-12';
    printProblems(io, [{ where: words.join(' '), text: 'no claim speaks of this', suggestion }]);
    return 2;
  }
  io.stdout(
    options.format === 'json'
      ? `${JSON.stringify({ version: 'stridelift/claims@1', claims: found }, null, 2)}\n`
      : renderClaims(found, textOptions(io)),
  );
  return 0;
}

function isAbout({ id, claim, how, answers }: Claim, word: string): boolean {
  const targets = answers.map(({ kind, target }) => `${kind} ${target}`);
  return [id, claim, how, ...targets].some((text) => text.toLowerCase().includes(word));
}
