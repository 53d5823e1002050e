/** Closed like a sentence. */
export function ending(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** The parts that say something, joined, begun with a capital and closed. */
export function sentence(parts: readonly string[], between: string = '; '): string {
  const said = joined(parts, between);
  return said === '' ? '' : ending(capital(said));
}

/** The parts that say something, joined. */
export function joined(parts: readonly string[], between: string): string {
  return parts.filter((part) => part !== '').join(between);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
