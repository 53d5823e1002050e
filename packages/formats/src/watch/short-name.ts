/** What a small screen shows of a name at a glance. */
export const SHORT_NAME_CHARACTERS = 20;

/** What gyms write, tried in this order until the name is short enough. */
const SHORTER: readonly (readonly [pattern: RegExp, short: string])[] = [
  [/\s*\([^)]*\)/g, ''],
  [/\bDumbbell\b/gi, 'DB'],
  [/\bKettlebell\b/gi, 'KB'],
  [/\bBarbell\b/gi, 'BB'],
  [/\bRomanian deadlift\b/gi, 'RDL'],
  [/\b(Single|One)-leg\b/gi, '1-leg'],
  [/\b(Single|One)-arm\b/gi, '1-arm'],
  [/\bBulgarian\b/gi, 'Bulg.'],
  [/\bMedicine-ball\b/gi, 'Med-ball'],
  [/\bBodyweight\b/gi, 'BW'],
  [/\bMachine\b/gi, 'Mach.'],
  [/\bWeighted\b/gi, 'Wtd'],
  [/\bAlternat(ing|e)\b/gi, 'Alt.'],
  [/\bStanding\b/gi, 'Stand.'],
  [/\bSupported\b/gi, 'Supp.'],
  [/\bHalf-kneeling\b/gi, 'Half-kn.'],
  [/\bSplit-stance\b/gi, 'Split'],
  [/\bBilateral\b/gi, '2-leg'],
  [/\bQuadruped\b/gi, 'Quad.'],
  [/\bIsometric\b/gi, 'Iso'],
  [/\b(ab|ad)duction\b/gi, '$1d.'],
  [/\badductor\b/gi, 'add.'],
  [/\bextension\b/gi, 'ext.'],
  [/\brotation(al)?\b/gi, 'rot.'],
  [/\bdorsiflexion\b/gi, 'dflex'],
  [/\bhamstring\b/gi, 'hams'],
  [/\bclose-grip\b/gi, 'Close'],
  [/\binverted\b/gi, 'inv.'],
  [/\boverhead\b/gi, 'OH'],
  [/\bstretch\b/gi, 'str.'],
];

/** A name in at most 20 characters: shortened as gyms shorten it, and only then cut. */
export function shortName(name: string): string {
  let short = name;
  for (const [pattern, replacement] of SHORTER) {
    if (charactersOf(short).length <= SHORT_NAME_CHARACTERS) return short;
    short = short.replace(pattern, replacement).trim();
  }
  return cut(short);
}

function cut(name: string): string {
  const characters = charactersOf(name);
  if (characters.length <= SHORT_NAME_CHARACTERS) return name;
  return characters.slice(0, SHORT_NAME_CHARACTERS).join('').trimEnd();
}

function charactersOf(text: string): readonly string[] {
  return Array.from(text);
}
