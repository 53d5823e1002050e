/** Where the product may answer a claim; `later` names the part that will. */
export const ANSWER_KINDS = [
  'rule',
  'policy',
  'parameter',
  'exercise',
  'session',
  'card',
  'command',
  'finding',
  'guarantee',
  'later',
] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** Parts of the product that are still to come. */
export const LATER_PARTS = ['formats', 'adaptation', 'server', 'app', 'figures'] as const;

export interface ClaimAnswer {
  readonly kind: AnswerKind;
  /** An id; for a parameter `file.ts#CONSTANT` under the engine's source, for a guarantee a test file of the engine. */
  readonly target: string;
  /** Of a card, and of every card: its own words that answer the claim. */
  readonly says?: string;
}

/** A claim of the founding documents, in our words, and what the product does about it. */
export interface Claim {
  /** `S1-12`: document 1, claim 12. */
  readonly id: string;
  readonly claim: string;
  readonly answers: readonly ClaimAnswer[];
  /** What the product does about it, in a sentence. */
  readonly how: string;
}
