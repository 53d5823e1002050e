/** What a name of another system means here. */
export type AppAlias =
  | { readonly match: 'exact' | 'near'; readonly exercise: string }
  /** The name is used for each of these; ask. */
  | { readonly match: 'ambiguous'; readonly readings: readonly string[] }
  /** Strength work that the library does not hold; its pattern still counts. */
  | { readonly match: 'none'; readonly pattern: string };

export const ALIAS_SYSTEMS = ['hevy', 'strong', 'fit', 'everyday'] as const;
export type AliasSystem = (typeof ALIAS_SYSTEMS)[number];

/** Names of one system, as it writes them. */
export type AliasTable = Readonly<Record<string, AppAlias>>;

/** The names of every app and device that logs sets. */
export type AppNames = Readonly<Record<Exclude<AliasSystem, 'everyday'>, AliasTable>>;
