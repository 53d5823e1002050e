import { POLICY_OPTIONS, type Policies } from '@stridelift/engine';
import * as z from 'zod';
import { sameAs } from './same-as.ts';

const option = <const Words extends readonly [string, ...string[]]>(words: Words, about: string) =>
  z.enum(words).meta({ description: `${about} Default: ${words[0]}.` });

const fields = {
  longRunLifting: option(POLICY_OPTIONS.longRunLifting, 'Lifting on the day of a long run and the day after.'),
  placement: option(POLICY_OPTIONS.placement, 'Which days carry strength.'),
  phaseOrder: option(POLICY_OPTIONS.phaseOrder, 'Order of the phases towards the race.'),
  intensityPolicy: option(POLICY_OPTIONS.intensityPolicy, 'Which school sets repetitions and loads.'),
  heavyLifting: option(POLICY_OPTIONS.heavyLifting, 'Heavy work with few repetitions.'),
  plyo: option(POLICY_OPTIONS.plyo, 'Jumping and hopping.'),
  painPolicy: option(POLICY_OPTIONS.painPolicy, 'How much pain stops an exercise.'),
  mileageGate: option(POLICY_OPTIONS.mileageGate, 'Strength before more mileage.'),
  cueStyle: option(POLICY_OPTIONS.cueStyle, 'What the cues draw attention to.'),
  sameDayOrder: option(POLICY_OPTIONS.sameDayOrder, 'Run or lift first on a shared day.'),
  split: option(POLICY_OPTIONS.split, 'Full sessions or four minis a week.'),
  cooldownStretch: option(POLICY_OPTIONS.cooldownStretch, 'Static stretching at the end of a session.'),
  frequency: z
    .literal([1, 2, 3, 4])
    .meta({ description: 'Strength sessions a week in development phases. Default: 2.' }),
  sessionMinutes: z.literal([15, 20, 30, 45, 60]).meta({ description: 'Minutes of an ordinary session. Default: 30.' }),
};

type Absentable<Fields extends Record<string, z.ZodType>> = {
  [Name in keyof Fields]: z.ZodExactOptional<Fields[Name]>;
};

function absentable<Fields extends Record<string, z.ZodType>>(all: Fields): Absentable<Fields> {
  return Object.fromEntries(
    Object.entries(all).map(([name, field]) => [name, field.exactOptional()]),
  ) as Absentable<Fields>;
}

/** Every policy, as a plan states them. */
export const policiesSchema: z.ZodType<Policies, Policies> = sameAs<Policies>()(z.object(fields));

/** The policies that a runner chose; the rest keep their defaults. */
export const chosenPoliciesSchema: z.ZodType<Partial<Policies>, Partial<Policies>> = sameAs<Partial<Policies>>()(
  z
    .strictObject(absentable(fields))
    .meta({ id: 'Policies', description: 'Answers where the sources disagree; what is absent keeps its default.' }),
);
