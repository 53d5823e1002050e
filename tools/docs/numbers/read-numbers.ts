import ts from 'typescript';
import { docOf, type EngineSource, literalsBelow } from './engine-sources.ts';
import { isStructural } from './structural-literals.ts';

/** A numeric constant of the engine, or a formula: a function with numbers in it whose comment carries a mark. */
export interface NamedNumber {
  readonly kind: 'constant' | 'formula';
  /** From `packages/engine/src`. */
  readonly path: string;
  readonly name: string;
  readonly doc: string;
  /** What the code says of its members, by their name. */
  readonly members: ReadonlyMap<string, string>;
  /** What the places of its tuples are called. */
  readonly places: readonly string[];
  /** The lines that hold its numbers. */
  readonly code: readonly string[];
}

/** A number in a function that has neither a name nor a mark. */
export interface UnnamedNumber {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

export interface EngineNumbers {
  readonly named: readonly NamedNumber[];
  readonly unnamed: readonly UnnamedNumber[];
}

/**
 * Every number of these files, found in the code itself, so that none can be added without showing up: top-level constants,
 * functions with a mark in their comment, and whatever else there is.
 */
export function readNumbers(sources: readonly EngineSource[], hasMark: (doc: string) => boolean): EngineNumbers {
  const all = sources.map((source) => numbersOf(source, hasMark));
  return { named: all.flatMap(({ named }) => named), unnamed: all.flatMap(({ unnamed }) => unnamed) };
}

function numbersOf({ path, tree }: EngineSource, hasMark: (doc: string) => boolean): EngineNumbers {
  const owners = tree.statements.flatMap(ownersOf);
  const constants = owners.filter(isNumericConstant);
  const parts = partsOfOthers(constants);
  const named: NamedNumber[] = constants
    .filter(({ node }) => !parts.has(nameOf(node)))
    .map(({ node, doc }) => ({
      ...{ kind: 'constant', path, name: nameOf(node), doc },
      ...wordsOfMembers(node, tree),
      code: linesOf(literalsBelow(node), tree).map((line) => textOfLine(line, tree)),
    }));
  const unnamed: UnnamedNumber[] = [];
  for (const owner of owners) {
    if (constants.includes(owner)) continue;
    const loose = literalsBelow(owner.node).filter(({ literal }) => !isStructural(literal));
    if (loose.length === 0) continue;
    const lines = linesOf(loose, tree);
    const code = lines.map((line) => textOfLine(line, tree));
    if (hasMark(owner.doc)) {
      const { node, doc } = owner;
      named.push({ kind: 'formula', path, name: nameOf(node), doc, members: new Map(), places: [], code });
    } else {
      unnamed.push(...lines.map((line, index) => ({ path, line: line + 1, text: code[index] as string })));
    }
  }
  return { named, unnamed };
}

/** What numbers are looked for in: a declaration of its own, with the comment that speaks of it. */
interface Owner {
  readonly node: ts.Node;
  readonly doc: string;
}

function ownersOf(statement: ts.Statement): readonly Owner[] {
  const doc = docOf(statement);
  return ts.isVariableStatement(statement)
    ? statement.declarationList.declarations.map((node) => ({ node, doc }))
    : [{ node: statement, doc }];
}

/** A value with a number in it. Nothing but zeros and -1 is a sign, not a number. */
function isNumericConstant({ node }: Owner): boolean {
  if (!ts.isVariableDeclaration(node) || !node.initializer || ts.isFunctionLike(node.initializer)) return false;
  return literalsBelow(node.initializer).some(({ literal, inFunction }) =>
    inFunction ? !isStructural(literal) : !isSign(literal),
  );
}

function isSign(literal: ts.NumericLiteral): boolean {
  const { parent } = literal;
  const isMinusOne = literal.text === '1' && ts.isPrefixUnaryExpression(parent);
  return literal.text === '0' || isMinusOne;
}

/** Names of tables that stand whole in another table of the same file: their numbers are seen there. */
function partsOfOthers(constants: readonly Owner[]): ReadonlySet<string> {
  const tables = new Set(
    constants.flatMap(({ node }) => {
      const value = (node as ts.VariableDeclaration).initializer as ts.Expression;
      const isScalar = ts.isNumericLiteral(value) || ts.isPrefixUnaryExpression(value) || ts.isBinaryExpression(value);
      return isScalar ? [] : [nameOf(node)];
    }),
  );
  const used = constants.flatMap(({ node }) =>
    namesBelow((node as ts.VariableDeclaration).initializer as ts.Expression).filter((name) => name !== nameOf(node)),
  );
  return new Set(used.filter((name) => tables.has(name)));
}

/** Names of values that a value is made of; what its functions look up does not stand in it. */
function namesBelow(node: ts.Node): readonly string[] {
  if (ts.isFunctionLike(node) || ts.isTypeNode(node) || ts.isPropertyAccessExpression(node)) return [];
  if (ts.isIdentifier(node)) return [node.text];
  if (ts.isPropertyAssignment(node)) return namesBelow(node.initializer);
  const names: string[] = [];
  node.forEachChild((child) => {
    names.push(...namesBelow(child));
  });
  return names;
}

/** What the value itself and the types of the same file that it names say of its members, and call the places of tuples. */
function wordsOfMembers(node: ts.Node, tree: ts.SourceFile): Pick<NamedNumber, 'members' | 'places'> {
  const members = new Map<string, string>();
  let places: readonly string[] = [];
  const types = new Map(
    tree.statements
      .filter((statement) => ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
      .map((statement) => [statement.name.text, statement]),
  );
  const seen = new Set<ts.Node>();
  const visit = (child: ts.Node): void => {
    if (seen.has(child)) return;
    seen.add(child);
    if (ts.isPropertySignature(child) || ts.isPropertyAssignment(child)) {
      const doc = docOf(child);
      if (doc) members.set(child.name.getText(tree).replace(/^'|'$/g, ''), doc);
    }
    if (ts.isTypeReferenceNode(child)) {
      const type = types.get(child.typeName.getText(tree));
      if (type) visit(type);
    }
    if (ts.isTupleTypeNode(child)) {
      const named = child.elements.filter(ts.isNamedTupleMember).map(({ name }) => name.text);
      if (named.length > 0) places = named;
    }
    child.forEachChild(visit);
  };
  visit(node);
  return { members, places };
}

function nameOf(node: ts.Node): string {
  const { name } = node as { name?: ts.Node };
  return name && ts.isIdentifier(name) ? name.text : (name?.getText() ?? '');
}

function linesOf(found: ReturnType<typeof literalsBelow>, tree: ts.SourceFile): readonly number[] {
  const lines = found.map(({ literal }) => tree.getLineAndCharacterOfPosition(literal.getStart(tree)).line);
  return [...new Set(lines)];
}

function textOfLine(line: number, tree: ts.SourceFile): string {
  return (tree.text.split('\n')[line] as string).trim();
}
