import type { Refined } from '../problem.ts';
import { listOf, type Read, recordOf, refineWith, shaped, text, wordOf } from '../readers.ts';
import { ANSWER_KINDS, type Claim, type ClaimAnswer } from './claim.ts';

const readAnswer: Read<ClaimAnswer> = recordOf(['kind', 'target'], ({ take }) => ({
  kind: take('kind', wordOf('answer', new Set<string>(ANSWER_KINDS))),
  target: take('target', text(2, 120)),
}));

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
