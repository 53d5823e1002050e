import type { AliasTable, AppAlias } from './app-aliases.ts';

/** What a name of a system means here, however it is written in capitals and spaces. */
export function findAlias(table: AliasTable, name: string): AppAlias | undefined {
  const own = Object.hasOwn(table, name) ? table[name] : undefined;
  if (own) return own;
  const asked = plain(name);
  const found = Object.keys(table).find((known) => plain(known) === asked);
  return found === undefined ? undefined : table[found];
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
