import type { Exercise } from '@stridelift/engine';
import type { Problem } from '../problem.ts';
import type { ExerciseText } from './exercise-text.ts';
import { CARE_WORDS, EQUIPMENT_WORDS, JOINT_WORDS, SAME_EQUIPMENT, STRIDE_WORDS } from './words.ts';

const STEPS = { least: 3, most: 5 };
const FAULTS = 2;
const SWAPS_SIDES =
  /\b(other (leg|side|arm|foot|hand|knee|hip|direction)|(switch|swap|change) (sides|legs|arms|feet|hands)|(each|both) (side|leg|arm|foot|sides|legs|arms|feet)s?)\b/i;
const STAYS_ON_BOTH = /\b((switch|swap|change) (sides|legs|feet)|then the other (leg|foot|side))\b/i;
const TAKES_TURNS = /\b(alternat\w+|other|opposite|turns?|switch\w*|swap\w*|change\w*|next (leg|foot|knee|step))\b/i;
const ONE_SIDE_ONLY = /\b(left|right) (leg|arm|foot|hand|knee|hip|side|shoulder|elbow|heel|toes?)\b/i;
const DIAGNOSIS = /\b(cures?|heals?|diagnos\w+|prevents? injur\w+|injury[- ]proof\w*|guarantees?)\b/i;

/** Where a text and the record of its exercise disagree; `known` are the ids of the library. */
export function disagreements(text: ExerciseText, exercise: Exercise, known: ReadonlyMap<string, Exercise>): Problem[] {
  const problems: Problem[] = [];
  const note = (path: string, expected: string, found: string) => problems.push({ path, expected, found });
  const doing = [text.setUp, ...text.steps, text.breathing ?? ''].join(' ');
  const whole = [doing, text.purpose, ...text.faults.map(({ looks, fix }) => `${looks} ${fix}`), text.stride].join(' ');

  if (text.name !== exercise.name) note('title', exercise.name, text.name);
  if (text.steps.length < STEPS.least || text.steps.length > STEPS.most)
    note('Do it', `${STEPS.least} to ${STEPS.most} steps`, `${text.steps.length}`);
  if (text.faults.length !== FAULTS) note('Common faults', 'two faults', `${text.faults.length}`);
  for (const word of strangeEquipment(doing, exercise)) note('Set up, Do it', 'only equipment of the record', word);
  for (const joint of silentJoints(whole, exercise))
    note('text', `a word for the ${joint}, which the record moves`, 'none');
  for (const site of silentCautions(text.care, exercise)) note('Take care', `a word for ${site}`, 'none');
  checkSides(doing, exercise, note);
  checkWays(text, exercise, known, note);
  if (!STRIDE_WORDS.test(text.stride))
    note('Why runners do it', 'a phase of the stride or a demand of running', 'none');
  const claim = DIAGNOSIS.exec(`${whole} ${text.care}`)?.[0];
  if (claim) note('text', 'no promise and no diagnosis', claim);
  return problems;
}

type Note = (path: string, expected: string, found: string) => void;

function strangeEquipment(doing: string, { equipment }: Exercise): readonly string[] {
  const has = new Set([...equipment.groups.flat(), ...equipment.optionalLoads]);
  return Object.entries(EQUIPMENT_WORDS)
    .filter(([word]) => !has.has(word) && !(SAME_EQUIPMENT[word] ?? []).some((other) => has.has(other)))
    .filter(([, named]) => named.test(doing))
    .map(([word]) => word);
}

function silentJoints(whole: string, { jointActions }: Exercise): readonly string[] {
  const joints = new Set(jointActions.map((action) => action.split('-')[0] as string));
  return [...joints].filter((joint) => !JOINT_WORDS[joint]?.test(whole));
}

function silentCautions(care: string, { cautionSites }: Exercise): readonly string[] {
  return cautionSites.filter((site) => !CARE_WORDS[site]?.test(care));
}

function checkSides(doing: string, { laterality }: Exercise, note: Note): void {
  if (laterality === 'unilateral' && !SWAPS_SIDES.test(doing)) note('Do it', 'when to change sides', 'nothing');
  if (laterality === 'alternating' && !TAKES_TURNS.test(doing)) note('Do it', 'that the sides take turns', 'nothing');
  const swap = laterality === 'bilateral' ? STAYS_ON_BOTH.exec(doing)?.[0] : undefined;
  if (swap) note('Do it', 'both sides together, as the record has it', swap);
  const side = ONE_SIDE_ONLY.exec(doing)?.[0];
  if (side) note('Do it', 'words for either side (front leg, working leg)', side);
}

function checkWays(
  { easier, harder, instead }: ExerciseText,
  { id, regression, progression, equipment }: Exercise,
  known: ReadonlyMap<string, Exercise>,
  note: Note,
): void {
  for (const [section, way] of Object.entries({ Easier: easier, Harder: harder, Instead: instead }))
    for (const other of way?.exercises ?? [])
      if (!known.has(other) || other === id) note(section, 'another exercise of the library', other);
  if (regression && !easier.exercises.includes(regression)) note('Easier', `a link to ${regression}.md`, 'none');
  if (progression && !harder.exercises.includes(progression)) note('Harder', `a link to ${progression}.md`, 'none');
  const needs = equipment.groups.length > 0;
  if (needs && !instead?.exercises.length) note('Instead', 'a link to what needs less equipment', 'none');
  if (!needs && instead) note('Instead', 'nothing, because nothing is needed', 'a section');
  for (const other of instead?.exercises ?? []) {
    const same = (known.get(other)?.equipment.groups ?? []).some((group) =>
      equipment.groups.some((own) => own.join('/') === group.join('/')),
    );
    if (same) note('Instead', 'an exercise that does without the missing equipment', other);
  }
}
