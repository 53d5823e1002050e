const FNV_PRIME = 0x01000193;
const FNV_OFFSET = 0x811c9dc5;
/** Any second start gives a second, independent half. */
const SECOND_OFFSET = 0x9e3779b9;

function fnv1a(text: string, offset: number): number {
  let hash = offset;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash >>> 0;
}

/** An id that depends on the key alone: 64 bits of FNV-1a, enough that a lifetime of runs does not collide. */
export function stableId(prefix: string, key: string): string {
  const half = (offset: number): string => fnv1a(key, offset).toString(36).padStart(7, '0');
  return `${prefix}-${half(FNV_OFFSET)}${half(SECOND_OFFSET)}`;
}

/** A number of 32 bits that depends on the key alone, never zero. */
export function stableNumber(key: string): number {
  return fnv1a(key, FNV_OFFSET) || 1;
}
