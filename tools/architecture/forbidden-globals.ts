import ts from 'typescript';
import type { Offence } from './package-arrows.ts';
import type { SourceFile } from './source-file.ts';

/** Uses of the named globals: `Date` is every use of it, `Math.random` that property (and `Math` passed on whole). */
export function findForbiddenGlobals(file: SourceFile, names: readonly string[]): readonly Offence[] {
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  const found: Offence[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isOnlyAName(node)) {
      const why = names.find((name) => isUse(node, name));
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      if (why !== undefined)
        found.push({ path: file.path, line, specifier: why, why: 'the engine is a pure function' });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isUse(node: ts.Identifier, name: string): boolean {
  const [object, property] = name.split('.');
  if (node.text !== object) return false;
  if (property === undefined) return true;
  const parent = node.parent;
  return !(ts.isPropertyAccessExpression(parent) && parent.expression === node && parent.name.text !== property);
}

/** `plan.process` and `{ process: 1 }` name a property; nothing global is meant. */
function isOnlyAName(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  const isMember =
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isMethodDeclaration(parent);
  return isMember && parent.name === node;
}
