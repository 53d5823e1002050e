import type { Plan } from '@stridelift/engine';
import { isShownByName } from './exercise-code.ts';
import { MOST_STEPS } from './watch-layout.ts';
import type { WatchStep } from './watch-step.ts';

export interface ListedWorkout {
  readonly file: string;
  readonly title: string;
  readonly minutes: number;
  readonly steps: readonly WatchStep[];
}

/** How to get the files onto a watch, what it will show, and what nobody has tried yet. */
export function howToPage(plan: Plan, workouts: readonly ListedWorkout[]): string {
  return [
    '# Strength sessions on a Garmin watch',
    '',
    `${workouts.length === 1 ? 'One file' : `${workouts.length} files`}, one a session, written from the plan of ${plan.asOf}.`,
    '',
    ...COPYING,
    '',
    ...DOING,
    '',
    ...namesSection(workouts),
    '',
    ...UNTRIED,
    '',
    ...filesSection(workouts),
    '',
  ].join('\n');
}

const COPYING: readonly string[] = [
  '## Copy them over USB',
  '',
  '1. Connect the watch to a computer with its cable. A Mac or a newer watch may need an app that opens MTP devices.',
  '2. Open the drive of the watch and find the folder `GARMIN/NewFiles`.',
  '3. Copy the files of the next two weeks into it. A watch keeps a limited number of workouts, so leave the later ones for later.',
  '4. Eject the drive and unplug. The watch takes the files in; the folder is empty afterwards.',
  '5. On the watch: start a Strength activity, open its menu, then Training or Workouts, and choose the session by its date.',
  '',
  "The import page of Garmin Connect on the web takes activities, not workouts, so these files can't be uploaded there.",
  'After a change of plan, delete the old workouts on the watch and copy the new files.',
];

const DOING: readonly string[] = [
  '## In the session',
  '',
  '- A set of repetitions ends when you press the lap button. Where the plan gives a range, the watch shows the lower number and the note the range.',
  '- Per side: do both sides, then press lap. The number counts one side. A hold has one countdown for each side.',
  '- Holds and rests count down by themselves. Press lap to go on early.',
  '- Exercises that take turns are one loop: one set of each, then round again.',
  '- A weight is that of one hand where the note says "each hand".',
  '- You need not trust the counting of the watch: what you write down in the plan is what counts.',
];

const UNTRIED: readonly string[] = [
  '## What is not verified',
  '',
  'The files were read back by independent programs, but no watch was at hand. Not tried on a device:',
  '',
  '- how an exercise that Garmin has no name for is shown: its title, its note or only its family;',
  '- how much of a note and of a long name a screen shows;',
  `- the most steps a watch takes. Files keep to ${MOST_STEPS}. A longer session first loses the pauses for changing sides, then has the cool-down, the warm-up and the ramp sets of a lift in one step each. What still does not fit is named in the last step;`,
  '- watches and apps of other makers.',
];

function namesSection(workouts: readonly ListedWorkout[]): readonly string[] {
  const names = new Map<string, string>();
  for (const { steps } of workouts) {
    for (const step of steps) {
      if (step.kind !== 'exercise' || isShownByName(step.code) || step.name === step.code?.family) continue;
      names.set(step.name, step.code?.family ?? 'no family');
    }
  }
  const rows = [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, family]) => `- ${cell(name)} (${family})`);
  return [
    '## Names',
    '',
    'Exercises in the list of Garmin carry its number and should show with its picture. These are not in it: the file gives the family, and the note',
    'of the step begins with the name.',
    '',
    ...(rows.length > 0 ? rows : ['- none']),
  ];
}

function filesSection(workouts: readonly ListedWorkout[]): readonly string[] {
  return [
    '## Files',
    '',
    '| file | session | minutes | steps |',
    '|---|---|---|---|',
    ...workouts.map(({ file, title, minutes, steps }) => `| ${file} | ${cell(title)} | ${minutes} | ${steps.length} |`),
  ];
}

/** Text of others must not end a table or a line. */
function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
}
