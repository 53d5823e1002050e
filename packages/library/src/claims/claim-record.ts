import type { Refined } from '../problem.ts';
import { listOf, type Read, recordOf, refineWith, shaped, text, wordOf } from '../readers.ts';
import { ANSWER_KINDS, type Claim, type ClaimAnswer } from './claim.ts';

const readPlainAnswer: Read<ClaimAnswer> = recordOf(['kind', 'target', 'says'], ({ take, maybe }) => ({
  kind: take('kind', wordOf('answer', new Set<string>(ANSWER_KINDS))),
  target: take('target', text(2, 120)),
  ...maybe('says', text(10, 240)),
}));

/** A card answers with its own words, and nothing else has any. */
const readAnswer: Read<ClaimAnswer> = (value, path, problems) => {
  const answer = readPlainAnswer(value, path, problems);
  const { kind, says } = answer ?? {};
  if (kind !== undefined && (kind === 'card') !== (says !== undefined)) {
    const expected = kind === 'card' ? 'the words of the card that answer' : 'words of a card only';
    problems.push({ path: `${path}.says`, expected, found: says === undefined ? 'nothing' : `"${says}"` });
  }
  return answer;
};

const readClaim: Read<Claim> = recordOf(['id', 'claim', 'answers', 'how'], ({ take }) => ({
  id: take('id', shaped(/^S\d-\d\d[a-z]?$/, 'a claim such as S1-12')),
  claim: take('claim', text(3, 200)),
  answers: take('answers', listOf(readAnswer, 1)),
  how: take('how', text(10, 400)),
}));

/** Turns an untrusted record into a claim; every problem is returned, with the path inside the record. */
export function refineClaim(input: unknown): Refined<Claim> {
  return refineWith(readClaim, input);
}
