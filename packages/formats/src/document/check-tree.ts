import type { Document, Node } from 'yaml';
import { isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';

/** A hand-written file has a handful; a thousand of them are an attack or an accident. */
const MOST_ALIASES = 50;

export interface TreeProblem {
  readonly code: 'document-duplicate-key' | 'document-aliases' | 'document-syntax';
  /** Where in the text, in characters. */
  readonly offset: number;
  readonly text: string;
}

const startOf = (node: Node): number => node.range?.[0] ?? 0;

/** The name that a key gives its field; undefined for lists and groups of fields, which can name nothing. */
export function keyText(key: unknown): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

/** Keys that stand twice, and aliases that lead nowhere, into themselves or out of hand. Each node is seen once. */
export function checkTree(document: Document): readonly TreeProblem[] {
  const problems: TreeProblem[] = [];
  const anchors = new Map<string, 'open' | 'closed'>();
  let aliases = 0;

  const visitMap = (items: readonly { readonly key: unknown; readonly value: unknown }[]): void => {
    const seen = new Set<string>();
    for (const { key, value } of items) {
      const name = keyText(key);
      const offset = isNode(key) ? startOf(key) : 0;
      if (name === undefined) {
        problems.push({ code: 'document-syntax', offset, text: 'The name of a field has to be a word.' });
      } else if (seen.has(name)) {
        problems.push({ code: 'document-duplicate-key', offset, text: `“${name}” is given twice here.` });
      } else {
        seen.add(name);
      }
      visit(key);
      visit(value);
    }
  };

  const visit = (node: unknown): void => {
    if (isAlias(node)) {
      aliases += 1;
      const state = anchors.get(node.source);
      if (state === 'closed') return;
      const text = state
        ? `“*${node.source}” stands inside itself.`
        : `There is no “&${node.source}” above “*${node.source}”.`;
      problems.push({ code: 'document-syntax', offset: startOf(node), text });
      return;
    }
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return;
    if (node.anchor !== undefined) anchors.set(node.anchor, 'open');
    if (isMap(node)) visitMap(node.items);
    if (isSeq(node)) node.items.forEach(visit);
    if (node.anchor !== undefined) anchors.set(node.anchor, 'closed');
  };

  visit(document.contents);
  if (aliases > MOST_ALIASES) {
    const text = `There are ${aliases} aliases (*name) in this file; ${MOST_ALIASES} at most are read.`;
    problems.push({ code: 'document-aliases', offset: 0, text });
  }
  return problems;
}
