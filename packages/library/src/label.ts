import type { Exercise } from '@stridelift/engine';

/** A name as plain singular words, so that people need not know how we spell: `Captain's chair` and `captains-chair` are the same. */
export function plainWords(label: string): readonly string[] {
  const plain = label
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '');
  return (plain.match(/[a-z0-9]+/g) ?? []).map(singular);
}

/** A name as one run of letters: `pull-ups`, `pull ups` and `pullups` are the same name. */
export function plainKey(label: string): string {
  return plainWords(label).join('');
}

/** Everything an exercise is called: id, name, aliases. */
export function labelsOf(exercise: Exercise): readonly string[] {
  return [exercise.id, exercise.name, ...exercise.aliases];
}

function singular(word: string): string {
  if (word.length < 3 || !word.endsWith('s') || /(ss|us|is)$/.test(word)) return word;
  return word.replace(/(?<=(sh|ch|ss|x))es$|s$/, '');
}
