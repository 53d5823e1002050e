import ts from 'typescript';
import type { SourceFile } from './source-file.ts';

/** One import: what it asks for and where it stands. A path put together at run time is `(computed)`. */
export interface FoundImport {
  readonly specifier: string;
  readonly line: number;
}

/** Every import of a file: static, type-only, dynamic, `export ... from`, `import()` types, `require`. */
export function importsOf(file: SourceFile): readonly FoundImport[] {
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  const found: FoundImport[] = [];
  const visit = (node: ts.Node): void => {
    const target = targetOf(node);
    if (target !== undefined) {
      const specifier = ts.isStringLiteralLike(target) ? target.text : '(computed)';
      found.push({ specifier, line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function targetOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument;
  if (!ts.isCallExpression(node)) return undefined;
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const isRequire = ts.isIdentifier(node.expression) && node.expression.text === 'require';
  return isImport || isRequire ? (node.arguments[0] ?? node) : undefined;
}
