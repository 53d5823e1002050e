import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Where the engine's code stands, from the root of the repository. */
export const ENGINE_SRC = 'packages/engine/src';

/** A file of the engine, read but not run; `path` counts from `packages/engine/src`. */
export interface EngineSource {
  readonly path: string;
  readonly tree: ts.SourceFile;
}

/** Every file of the engine that a plan is made with: no tests, and nothing that only tests import. */
export function readEngineSources(root: string): readonly EngineSource[] {
  const folder = join(root, ENGINE_SRC);
  return readdirSync(folder, { encoding: 'utf8', recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !/(\.test|test-builders)\.ts$/.test(name))
    .sort()
    .map((path) => engineSource(path, readFileSync(join(folder, path), 'utf8')));
}

export function engineSource(path: string, text: string): EngineSource {
  return { path, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
}

/** The text of the TSDoc comment that stands before a node, in one line; empty where there is none. */
export function docOf(node: ts.Node): string {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return comments
    .map((comment) => comment.getText().replace(/^\/\*\*|\*\/$/g, ''))
    .join(' ')
    .replace(/^\s*\*/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Every numeric literal below a node, with whether it stands inside a function; types are not looked into. */
export function literalsBelow(
  node: ts.Node,
  inFunction = false,
): readonly { readonly literal: ts.NumericLiteral; readonly inFunction: boolean }[] {
  if (ts.isTypeNode(node)) return [];
  if (ts.isNumericLiteral(node)) return [{ literal: node, inFunction }];
  const inside = inFunction || ts.isFunctionLike(node);
  const found: { readonly literal: ts.NumericLiteral; readonly inFunction: boolean }[] = [];
  node.forEachChild((child) => {
    found.push(...literalsBelow(child, inside));
  });
  return found;
}
