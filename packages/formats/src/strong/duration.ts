const UNIT = { h: 3600, m: 60 } as const;

const IN_UNITS =
  /^(?:(?<h>\d+)\s*(?:h|hr|hrs|hours?|std|stunden?)\.?)?\s*(?:(?<m>\d+)\s*(?:m|min|mins|minutes?|minuten?)\.?)?\s*(?:(?<s>\d+)\s*(?:s|sec|secs|seconds?|sek|sekunden?)\.?)?$/i;
const WITH_COLONS = /^(?:(?<h>\d+):)?(?<m>\d{1,2}):(?<s>\d{2})$/;

/** Seconds of `2h 38m`, `55m` or `1:05:00`; a number alone says nothing. */
export function parseDuration(text: string): number | undefined {
  const written = text.trim();
  if (written === '') return undefined;
  const { h, m, s } = (IN_UNITS.exec(written) ?? WITH_COLONS.exec(written))?.groups ?? {};
  if (h === undefined && m === undefined && s === undefined) return undefined;
  return Number(h ?? 0) * UNIT.h + Number(m ?? 0) * UNIT.m + Number(s ?? 0);
}
