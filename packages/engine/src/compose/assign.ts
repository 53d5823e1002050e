type Weights = readonly (readonly (number | undefined)[])[];

/**
 * Maximum-weight assignment of columns to rows: every row gets at most one column, every column serves at most one row.
 * Kuhn and Munkres' method with potentials, O(rows^2 x columns); exact for integers.
 *
 * `weights[row][column]` is an integer, or undefined where the pair is impossible. A row for which nothing is possible, or whose only
 * possibilities serve others better, stays empty: answered as -1. Filling a row always beats leaving it empty.
 *
 * Rows enter one after the other, each along the shortest path of reduced costs from itself to a free column (Dijkstra). Distances are kept
 * as they are from the row and potentials move once at the end of the path, so that a step looks at each column once. Every row has a
 * column of its own, at the end, that leaves it empty.
 */
export function assign(weights: Weights, columns: number): number[] {
  const rows = weights.length;
  const width = columns + rows;
  const costs = costsOf(weights, columns);
  const potentialRow = new Float64Array(rows);
  const potentialColumn = new Float64Array(width);
  const rowOf = new Int32Array(width).fill(NO_ONE);
  const distance = new Float64Array(width);
  const reachedFrom = new Int32Array(width);
  const used = new Uint8Array(width);
  const path = new Int32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    distance.fill(Number.POSITIVE_INFINITY);
    used.fill(0);
    let [steps, last, current, far] = [0, NO_ONE, row, 0];
    do {
      const start = current * width;
      const shift = far - (potentialRow[current] as number);
      let [least, next] = [Number.POSITIVE_INFINITY, 0];
      for (let column = 0; column < width; column += 1) {
        if (used[column] === 1) continue;
        const reached = (costs[start + column] as number) + shift - (potentialColumn[column] as number);
        let known = distance[column] as number;
        if (reached < known) {
          known = reached;
          distance[column] = reached;
          reachedFrom[column] = last;
        }
        if (known < least) {
          least = known;
          next = column;
        }
      }
      far = least;
      last = next;
      current = rowOf[next] as number;
      if (current !== NO_ONE) {
        used[next] = 1;
        path[steps] = next;
        steps += 1;
      }
    } while (current !== NO_ONE);
    potentialRow[row] = (potentialRow[row] as number) + far;
    for (let step = 0; step < steps; step += 1) {
      const column = path[step] as number;
      const gain = far - (distance[column] as number);
      const holder = rowOf[column] as number;
      potentialRow[holder] = (potentialRow[holder] as number) + gain;
      potentialColumn[column] = (potentialColumn[column] as number) - gain;
    }
    while (last !== NO_ONE) {
      const before = reachedFrom[last] as number;
      rowOf[last] = before === NO_ONE ? row : (rowOf[before] as number);
      last = before;
    }
  }
  const answer = new Array<number>(rows).fill(-1);
  for (let column = 0; column < columns; column += 1) {
    const row = rowOf[column] as number;
    if (row !== NO_ONE && costs[row * width + column] !== IMPOSSIBLE) answer[row] = column;
  }
  return answer;
}

const NO_ONE = -1;
/** Dearer than any exercise, cheaper than an impossible one. */
const EMPTY = 100_000;
/** Dearer than every slot left empty. */
const IMPOSSIBLE = 10_000_000;

function costsOf(weights: Weights, columns: number): Float64Array {
  const width = columns + weights.length;
  const costs = new Float64Array(weights.length * width).fill(EMPTY);
  weights.forEach((points, row) => {
    for (let column = 0; column < columns; column += 1) {
      const value = points[column];
      costs[row * width + column] = value === undefined ? IMPOSSIBLE : -value;
    }
  });
  return costs;
}
