const MARKED = /<!-- generated: ([a-z-]+) -->\n[\s\S]*?<!-- end of \1 -->/g;

/**
 * Fills the marked parts of a hand-written page: what stands between `<!-- generated: name -->` and `<!-- end of name -->` is
 * replaced by the part of that name. Throws where a page marks a part that does not exist, or leaves one out.
 */
export function fillMarked(page: string, parts: ReadonlyMap<string, string>): string {
  const left = new Set(parts.keys());
  const filled = page.replace(MARKED, (_, name: string) => {
    const part = parts.get(name);
    if (part === undefined) throw new Error(`no generated part is called ${name}`);
    left.delete(name);
    return `<!-- generated: ${name} -->\n\n${part}\n\n<!-- end of ${name} -->`;
  });
  if (left.size > 0) throw new Error(`the page has no mark for: ${[...left].join(', ')}`);
  return filled;
}
