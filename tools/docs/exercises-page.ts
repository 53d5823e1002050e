import { type Exercise, MOVEMENT_PATTERNS } from '@stridelift/engine';
import { describeEquipment } from '@stridelift/library';
import { GENERATED } from './generated.ts';
import { table } from './markdown.ts';

const TEXTS = '../packages/library/data/text/en';

/** Every exercise by movement, with what it needs; the name leads to its text. A second list goes by equipment. */
export function exercisesPage(exercises: readonly Exercise[]): string {
  const patterns = MOVEMENT_PATTERNS.map((pattern) => {
    const rows = exercises
      .filter((exercise) => exercise.pattern === pattern)
      .map((exercise) => [
        linkTo(exercise),
        String(exercise.level),
        describeEquipment(exercise.equipment),
        exercise.why,
      ]);
    return `### ${pattern}\n\n${table(['exercise', 'level', 'needs', 'why'], rows)}`;
  });
  const words = [...new Set(exercises.flatMap(({ equipment }) => equipment.groups.flat()))].sort();
  const byEquipment = words.map((word) => [
    word,
    exercises
      .filter(({ equipment }) => equipment.groups.some((group) => group.includes(word)))
      .map(linkTo)
      .join(', '),
  ]);
  const bare = exercises.filter(({ equipment }) => equipment.groups.length === 0);
  return `${GENERATED}
# Exercises

${exercises.length} exercises; each name leads to its text. Level 1 is for anyone, 5 is advanced. \`stridelift exercise NAME\` shows the same on the command
line.

## By movement

${patterns.join('\n\n')}

## By equipment

${table(['equipment', 'exercises'], [['nothing', bare.map(linkTo).join(', ')], ...byEquipment])}
`;
}

function linkTo({ id, name }: Exercise): string {
  return `[${name}](${TEXTS}/${id}.md)`;
}
