/** Names of columns, each with what files of its kind call it. */
export type ColumnNames<Column extends string> = Readonly<Record<Column, readonly string[]>>;

/** At which place of a row each column stands; absent where the table has no such column. */
export type Columns<Column extends string> = Readonly<Partial<Record<Column, number>>>;

/** A name without capitals and signs: `Weight (kg)`, `weight_kg` and `"Weight" kg` are one. */
const plainHeading = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Finds columns by their names, whatever their order; of two with one name the first. */
export function findColumns<Column extends string>(
  header: readonly string[],
  names: ColumnNames<Column>,
): Columns<Column> {
  const headings = header.map(plainHeading);
  const found: Partial<Record<Column, number>> = {};
  for (const column of Object.keys(names) as Column[]) {
    const known = names[column].map(plainHeading);
    const at = known.map((name) => headings.indexOf(name)).find((place) => place >= 0);
    if (at !== undefined) found[column] = at;
  }
  return found;
}
