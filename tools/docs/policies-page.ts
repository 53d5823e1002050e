import { GRADES, type TaughtPolicy } from '@stridelift/library';
import { GENERATED } from './generated.ts';
import { code } from './markdown.ts';

/** The questions on which the sources disagree, each with its sides, our default and what every choice does. */
export function policiesPage(policies: readonly TaughtPolicy[]): string {
  return `${GENERATED}
# Choices

Where experts disagree, Stridelift says so and lets the runner choose, under \`policies\` in the athlete file. What another choice would
change in a plan of your own is computed: \`stridelift learn NAME --athlete sam.yaml --runs running.ics\`.

${policies.map(policySection).join('\n\n')}
`;
}

function policySection({ name, grade, conflicts, sources, default: chosen, text }: TaughtPolicy): string {
  const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
  return [
    `## ${name}\n\n**${text.question}** ${text.answer}`,
    `Who says what:\n\n${list(text.sides)}`,
    `How sure we are: ${text.sure} (${GRADES[grade]})`,
    `Our default, ${code(String(chosen))}: ${text.ours}`,
    list(text.choices.map(({ option, text: words }) => `${code(option)}: ${words}`)),
    `Conflicts ${conflicts.join(', ')}; sources ${sources.map(code).join(', ')}.`,
  ].join('\n\n');
}
