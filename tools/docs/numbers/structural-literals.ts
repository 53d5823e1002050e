import ts from 'typescript';

/** First and last, half and double, days of a week, percent, minutes of a day: no rulebook has them. */
export const EVERYWHERE: ReadonlySet<number> = new Set([0, 1, 2, 7, 100, 1440]);

/** Tenths, hours, minutes and kilograms, where something is multiplied or divided by them. */
const CONVERSIONS = new Set([10, 24, 60, 1000]);

/** The ends of the scales of the model, where something is compared with them or set to them by name. */
const SCALES: readonly { readonly end: string; readonly names: RegExp }[] = [
  { end: '3', names: /\b(legLoad|maxLegLoad|lowerBodyFatigue|impact|legRole|Scale3)\b/ },
  { end: '4', names: /\b(plyoLevelMax|plyoLevelOf)\b/ },
];

/** What else is how code is written: the last day of a week, tenths of an hour from minutes, the noise of fractions. */
const IDIOMS = [/^\S+ % 7 === 6$/, /^addDays\(\w+, -?6\)$/, /\/ 6\) \/ 10$/, /\+ 1e-9$/];

/**
 * Whether a literal in a function is part of how code is written and not a number of the product: 0, 1, 2, 7 and 100, places in
 * a tuple, conversions of units, and the end of a scale.
 */
export function isStructural(literal: ts.NumericLiteral): boolean {
  const value = Number(literal.text);
  const { parent } = literal;
  if (EVERYWHERE.has(value) || isConversion(value, parent)) return true;
  if (ts.isElementAccessExpression(parent) && parent.argumentExpression === literal) return true;
  if (ts.isArrayLiteralExpression(parent) && parent.getText().replace(/\s/g, '') === '[0,1,2,3,4,5,6]') return true;
  const around = expressionsAround(literal);
  return (
    around.some((text) => IDIOMS.some((idiom) => idiom.test(text))) ||
    SCALES.some(({ end, names }) => literal.text === end && names.test(around[0] ?? ''))
  );
}

function isConversion(value: number, parent: ts.Node): boolean {
  return CONVERSIONS.has(value) && ts.isBinaryExpression(parent) && /^[*/%]$/.test(parent.operatorToken.getText());
}

/** The expressions and the statement that a literal stands in, the nearest first. */
function expressionsAround(literal: ts.NumericLiteral): readonly string[] {
  const texts: string[] = [];
  for (let node: ts.Node = literal.parent; !ts.isBlock(node) && !ts.isSourceFile(node); node = node.parent) {
    if (
      ts.isBinaryExpression(node) ||
      ts.isCallExpression(node) ||
      ts.isVariableDeclaration(node) ||
      ts.isStatement(node)
    )
      texts.push(node.getText());
    if (ts.isStatement(node)) break;
  }
  return texts;
}
