import { type Exercise, type Library, MOVEMENT_PATTERNS } from '@stridelift/engine';
import { describeEquipment, type StarterSession } from '@stridelift/library';
import { carefulChoices, eventNeeds, runnersNeeds, shortSessions } from './exercise-needs.ts';
import { GENERATED } from './generated.ts';
import { code, table } from './markdown.ts';

const TEXTS = '../packages/library/data/text/en';

/** Every exercise by what a runner needs, by movement and by equipment; the name leads to its text. */
export function exercisesPage({ exercises, byId }: Library, sessions: readonly StarterSession[]): string {
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
    links(exercises.filter(({ equipment }) => equipment.groups.some((group) => group.includes(word)))),
  ]);
  const bare = exercises.filter(({ equipment }) => equipment.groups.length === 0);
  return `${GENERATED}
# Exercises

${exercises.length} exercises; each name leads to its text. Level 1 is for anyone, 5 is advanced. \`stridelift exercise NAME\` shows the same on the command
line.

- [By need](#by-need): what a runner looks for
- [By movement](#by-movement): all of them, with what they need and why they are there
- [By equipment](#by-equipment): what can be done with what you have

${byNeed(exercises, byId, sessions)}

## By movement

${patterns.join('\n\n')}

## By equipment

${table(['equipment', 'exercises'], [['nothing', links(bare)], ...byEquipment])}
`;
}

function byNeed(exercises: readonly Exercise[], byId: Library['byId'], sessions: readonly StarterSession[]): string {
  return `## By need

Easier ones come first; begin there. Which exercise stands in a line follows from its record, not from a list of ours.

${table(
  ['you look for', 'exercises'],
  runnersNeeds(exercises).map(({ words, exercises: found }) => [words, links(found)]),
)}

### Back from trouble

First choices of the plan when a part of the body hurts or has hurt, under \`injuries\` in the athlete file. This is no treatment and
no diagnosis. Let pain lead, and see someone qualified when it stays. Bone stress, conditions such as high blood pressure, pregnancy
and the pelvic floor are not listed: there a clinician comes first.

${table(
  ['where', 'while it is sore', 'as it recovers, also'],
  carefulChoices(byId).map(({ site, name, sore, recovering }) => [
    `${name} (${code(site)})`,
    links(sore),
    links(recovering),
  ]),
)}

### For a race

What a plan for the event makes room for, where equipment and body allow it; one of each row.

${table(
  ['event', 'asks for', 'first choice first'],
  eventNeeds(byId).map(({ events, family, exercises: found }) => [events.join(', '), family, links(found)]),
)}

### Ten minutes

Ready-made sessions that need no plan. \`stridelift learn ID\` shows how they go, how they grow and when to leave them out.

${table(
  ['session', 'minutes', 'needs', 'when'],
  shortSessions(sessions).map(({ id, title, minutes, equipment, when }) => [
    `${title} (${code(id)})`,
    String(minutes),
    equipment === 'none' ? 'nothing' : equipment.replaceAll('/', ' or ').replaceAll('+', ' and '),
    when,
  ]),
)}`;
}

function links(exercises: readonly Exercise[]): string {
  return exercises.map(linkTo).join(', ');
}

function linkTo({ id, name }: Exercise): string {
  return `[${name}](${TEXTS}/${id}.md)`;
}
