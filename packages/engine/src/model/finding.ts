/** What a rule noticed in a plan or calendar. Facts, not cost. */
export interface Finding {
  readonly rule: string;
  readonly level: 'hard' | 'soft' | 'note';
  /** `YYYY-MM-DD`, the days it speaks of, earliest first. */
  readonly dates: readonly string[];
  readonly facts: Readonly<Record<string, string | number | boolean>>;
  readonly text: string;
  readonly sources: readonly string[];
  readonly suggestion?: string;
}
