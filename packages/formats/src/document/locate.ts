import type { Document, LineCounter, Node } from 'yaml';
import { isAlias, isMap, isNode, isSeq } from 'yaml';
import { keyText } from './check-tree.ts';

/** The first line and column are 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

function childOf(document: Document, parent: Node, key: string | number): Node | undefined {
  const node = isAlias(parent) ? parent.resolve(document) : parent;
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return isNode(item) ? item : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.findLast((item) => keyText(item.key) === String(key));
  if (isNode(pair?.value)) return pair.value;
  return isNode(pair?.key) ? pair.key : undefined;
}

/** Where the value of a path stands, or its nearest parent that exists; undefined only for an empty document. */
export function locateIn(
  document: Document,
  counter: LineCounter,
  path: readonly (string | number)[],
): Position | undefined {
  let found = document.contents as Node | null;
  for (const key of path) {
    const child: Node | undefined = found ? childOf(document, found, key) : undefined;
    if (!child) break;
    found = child;
  }
  if (!found?.range) return undefined;
  const { line, col } = counter.linePos(found.range[0]);
  return { line, column: col };
}
