/**
 * A claim shown on the real library and engine: a sentence that is true of them, and the check of it. Texts are not demonstrated here; the
 * ledger quotes them and `claims.test.ts` holds the quotes.
 */
export type Demonstration = readonly [sentence: string, holds: () => void];

/** By the id of the claim. */
export type Demonstrations = Readonly<Record<string, Demonstration>>;
