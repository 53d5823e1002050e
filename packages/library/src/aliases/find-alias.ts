import { plainKey } from '../label.ts';
import type { AliasTable, AppAlias } from './app-aliases.ts';

/** What a name of a system means here, however it is written in capitals, spaces, hyphens and plurals. */
export function findAlias(table: AliasTable, name: string): AppAlias | undefined {
  const own = Object.hasOwn(table, name) ? table[name] : undefined;
  if (own) return own;
  const asked = plainKey(name);
  const found = Object.keys(table).find((known) => plainKey(known) === asked);
  return found === undefined ? undefined : table[found];
}
