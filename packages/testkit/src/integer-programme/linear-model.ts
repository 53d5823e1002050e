/** A sum of variables with coefficients. */
export type Linear = ReadonlyMap<string, number>;

export interface Row {
  readonly sum: Linear;
  readonly equals: number;
}

/** What is to be made small, what must hold (each sum equals its number), and the variables: 0 or 1, or a share of one. */
export interface LinearModel {
  readonly objective: Linear;
  readonly rows: readonly Row[];
  readonly binaries: readonly string[];
  readonly shares: readonly string[];
}

/** Adds `times` of each variable of `part` into `sum`. */
export function addInto(sum: Map<string, number>, part: Linear, times: number): void {
  for (const [name, coefficient] of part) {
    const total = (sum.get(name) ?? 0) + times * coefficient;
    if (total === 0) sum.delete(name);
    else sum.set(name, total);
  }
}

/** Readers of the LP format take lines of a limited length. */
const TERMS_A_LINE = 12;

/** The model in the LP text format. */
export function lpText(model: LinearModel): string {
  const rows = model.rows.map(({ sum, equals }, index) => ` r${index}: ${sumText(sum)} = ${equals}`);
  return [
    'Minimize',
    ` cost: ${model.objective.size > 0 ? sumText(model.objective) : `0 ${model.binaries[0] ?? 'nothing'}`}`,
    'Subject To',
    ...rows,
    'Bounds',
    ...model.shares.map((name) => ` 0 <= ${name} <= 1`),
    'Binary',
    ...model.binaries.map((name) => ` ${name}`),
    'End',
    '',
  ].join('\n');
}

function sumText(sum: Linear): string {
  const terms = [...sum].map(
    ([name, coefficient]) => `${coefficient < 0 ? '-' : '+'} ${Math.abs(coefficient)} ${name}`,
  );
  const lines: string[] = [];
  for (let at = 0; at < terms.length; at += TERMS_A_LINE) lines.push(terms.slice(at, at + TERMS_A_LINE).join(' '));
  return lines.join('\n  ');
}
