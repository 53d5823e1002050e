import type { Claim, ClaimAnswer } from '@stridelift/library';
import { GENERATED } from './generated.ts';
import { code, table } from './markdown.ts';

const DOCUMENTS: Readonly<Record<string, string>> = {
  S0: "Race Pace Jess: the dos and don'ts",
  S1: 'Pizzani: running tips',
  S2: 'Verywell Fit: strength training for runners',
  S3: 'TRA: strength training tips',
  S4: 'Evolution Athletics: balancing strength and running',
};

/** The ledger: every claim of the founding documents in our words, what the product does about it, and where. */
export function claimsPage(claims: readonly Claim[]): string {
  const parts = Object.entries(DOCUMENTS).map(([prefix, title]) => {
    const rows = claims
      .filter(({ id }) => id.startsWith(`${prefix}-`))
      .map(({ id, claim, how, answers }) => [id, claim, how, answers.map(answerText).join(', ')]);
    return `## ${title}\n\n${table(['claim', 'in our words', 'what the product does', 'where'], rows)}`;
  });
  const later = claims.filter(({ answers }) => answers.some(({ kind }) => kind === 'later')).length;
  return `${GENERATED}
# The claims ledger

${claims.length} claims of the five founding documents, each with the place where the product answers it. ${later} of them will be answered further by
parts that are still to come; none waits for those alone. A test holds every target: rules, policies, constants, exercises, sessions,
cards, commands, findings and tests that are named here exist, and every card says the words that are quoted from it. What the
product does is shown on plans and on the library, claim by claim, in ${code('packages/library/tests/claims/')}.

${parts.join('\n\n')}
`;
}

function answerText({ kind, target, says }: ClaimAnswer): string {
  if (kind === 'later') return `later: ${target}`;
  return says === undefined ? `${kind} ${code(target)}` : `${kind} ${code(target)} (“${says}”)`;
}
