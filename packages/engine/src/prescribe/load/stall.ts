/** Sessions without progress that count as a stall (C6, D). */
const STALL_SESSIONS = 3;

export type StallAnswer =
  | { readonly kind: 'carry-on' }
  | { readonly kind: 'deload'; readonly loadPercent: 90 }
  | { readonly kind: 'change-variation' };

/** What to do after sessions without progress: 10 % off and rebuild the first time, another variation the second (C6, D). */
export function stallAnswer(sessionsWithoutProgress: number, stallsBefore: number): StallAnswer {
  if (sessionsWithoutProgress < STALL_SESSIONS) return { kind: 'carry-on' };
  return stallsBefore === 0 ? { kind: 'deload', loadPercent: 90 } : { kind: 'change-variation' };
}
