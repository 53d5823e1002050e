/**
 * Maximum-weight assignment of columns to rows: every row gets at most one column, every column serves at most one row.
 * Kuhn and Munkres' method with potentials, O(rows^2 x columns); exact for integers.
 *
 * `weight(row, column)` is an integer, or undefined where the pair is impossible. A row for which nothing is possible, or whose only
 * possibilities serve others better, stays empty: answered as -1. Filling a row always beats leaving it empty.
 */
export function assign(
  rows: number,
  columns: number,
  weight: (row: number, column: number) => number | undefined,
): number[] {
  const width = columns + rows;
  const potentialRow = new Float64Array(rows + 1);
  const potentialColumn = new Float64Array(width + 1);
  const rowOf = new Int32Array(width + 1);
  const way = new Int32Array(width + 1);
  const least = new Float64Array(width + 1);
  const used = new Uint8Array(width + 1);
  const costs = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const points = weight(row, column);
      costs[row * columns + column] = points === undefined ? IMPOSSIBLE : -points;
    }
  }
  const cost = (row: number, column: number): number =>
    column > columns ? EMPTY : (costs[(row - 1) * columns + column - 1] as number);
  for (let row = 1; row <= rows; row += 1) {
    rowOf[0] = row;
    let column = 0;
    least.fill(Number.POSITIVE_INFINITY);
    used.fill(0);
    do {
      used[column] = 1;
      const current = rowOf[column] as number;
      let [delta, next] = [Number.POSITIVE_INFINITY, 0];
      for (let other = 1; other <= width; other += 1) {
        if (used[other]) continue;
        const reduced = cost(current, other) - (potentialRow[current] as number) - (potentialColumn[other] as number);
        if (reduced < (least[other] as number)) {
          least[other] = reduced;
          way[other] = column;
        }
        if ((least[other] as number) < delta) {
          delta = least[other] as number;
          next = other;
        }
      }
      for (let other = 0; other <= width; other += 1) {
        if (used[other]) {
          const holder = rowOf[other] as number;
          potentialRow[holder] = (potentialRow[holder] as number) + delta;
          potentialColumn[other] = (potentialColumn[other] as number) - delta;
        } else least[other] = (least[other] as number) - delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    do {
      const before = way[column] as number;
      rowOf[column] = rowOf[before] as number;
      column = before;
    } while (column !== 0);
  }
  const answer = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column += 1) {
    const row = (rowOf[column] as number) - 1;
    if (row >= 0 && weight(row, column - 1) !== undefined) answer[row] = column - 1;
  }
  return answer;
}

/** Dearer than any exercise, cheaper than an impossible one. */
const EMPTY = 100_000;
const IMPOSSIBLE = 10_000_000;
