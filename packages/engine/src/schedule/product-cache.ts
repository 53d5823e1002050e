import { rulesFor } from '../rules/rule-book.ts';
import type { RuleConfig } from '../rules/rule-config.ts';
import { compileProduct, type Product } from './product.ts';

/** Different sets of choices kept compiled at once; the least lately used goes first. */
const MOST_PRODUCTS = 12;
const products = new Map<string, Product>();

/** The compiled rules for these parameters. Compiling depends on nothing else, so runners with the same choices share it. */
export function productFor(config: RuleConfig): Product {
  const key = JSON.stringify(config);
  const known = products.get(key);
  if (known) {
    products.delete(key);
    products.set(key, known);
    return known;
  }
  const made = compileProduct(rulesFor(config));
  products.set(key, made);
  if (products.size > MOST_PRODUCTS) products.delete(products.keys().next().value as string);
  return made;
}
