/** The words of the exercise library, handed in because the contract does not know the library. */
export interface Vocabulary {
  readonly equipment: ReadonlySet<string> | readonly string[];
  /** Exercise ids. */
  readonly exercises: readonly string[];
  /** Other names of exercises and the id that each means, for suggestions only. */
  readonly exerciseAliases?: ReadonlyMap<string, string>;
}
