/** Who imports whom, by path. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** At least one cycle for each knot of files that reach each other, as the files along it: `a -> b -> a` is `[a, b, a]`. */
export function findCycles(graph: ImportGraph): readonly (readonly string[])[] {
  const cycles: (readonly string[])[] = [];
  const known = new Set<string>();
  for (const start of graph.keys()) {
    if (known.has(start)) continue;
    const cycle = shortestWayBack(graph, start);
    if (cycle === undefined) continue;
    cycles.push(cycle);
    for (const path of cycle) known.add(path);
  }
  return cycles;
}

/** Breadth first, so that the cycle shown is a shortest one through the file. */
function shortestWayBack(graph: ImportGraph, start: string): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const path of queue) {
    for (const next of graph.get(path) ?? []) {
      if (next === start) return [...wayTo(path, start, cameFrom), start];
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, path);
      queue.push(next);
    }
  }
  return undefined;
}

function wayTo(path: string, start: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const way = [path];
  while (way[0] !== start) way.unshift(cameFrom.get(way[0]!)!);
  return way;
}
