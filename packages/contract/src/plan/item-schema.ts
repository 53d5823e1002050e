import type { PlanBlock, PlanItem, PlanLoad } from '@stridelift/engine';
import * as z from 'zod';
import { sameAs } from '../fields/same-as.ts';

const loadSchema: z.ZodType<PlanLoad, PlanLoad> = sameAs<PlanLoad>()(
  z
    .object({
      kg: z.number().meta({ description: 'Total with the bar; of one implement where `perHand`.' }),
      perHand: z.boolean().exactOptional(),
      percent: z.number().meta({ description: 'Of the estimated one-repetition maximum.' }).exactOptional(),
      plates: z
        .array(z.number())
        .meta({ description: 'Per side of the bar in kilograms, heaviest first.' })
        .exactOptional(),
      basis: z.string().meta({ description: 'Where the number comes from.' }),
    })
    .meta({ id: 'Load', description: 'A load that can be set up at the place of the session.' }),
);

const rampSet = z.object({ reps: z.number(), kg: z.number().exactOptional(), percent: z.number() });

const itemSchema: z.ZodType<PlanItem, PlanItem> = sameAs<PlanItem>()(
  z
    .object({
      id: z.string(),
      exercise: z.string().meta({ description: 'Exercise id.' }),
      name: z.string(),
      pattern: z.string().meta({ description: 'Movement pattern.' }),
      sets: z.number(),
      reps: z.object({ min: z.number(), max: z.number() }).exactOptional(),
      seconds: z.number().meta({ description: 'Seconds of a hold or a timed set.' }).exactOptional(),
      metres: z.number().meta({ description: 'Metres of a carry.' }).exactOptional(),
      contacts: z.number().meta({ description: 'Foot contacts of a set.' }).exactOptional(),
      perSide: z.boolean(),
      rampSets: z.array(rampSet).meta({ description: 'Lighter sets before the first.' }).exactOptional(),
      load: loadSchema.exactOptional(),
      rir: z.number().meta({ description: 'Repetitions to leave in reserve.' }).exactOptional(),
      tempo: z.string().meta({ description: 'Seconds down, pause, up, pause; X is fast.' }).exactOptional(),
      restSeconds: z.number(),
      cues: z.array(z.string()),
      why: z.string(),
      rules: z.array(z.string()),
      sources: z.array(z.string()),
      swaps: z.array(z.string()).meta({ description: 'Exercise ids that keep the purpose.' }),
    })
    .meta({ id: 'Item', description: 'One exercise with its prescription.' }),
);

export const blockSchema: z.ZodType<PlanBlock, PlanBlock> = sameAs<PlanBlock>()(
  z
    .object({
      kind: z.enum(['warm-up', 'power', 'strength', 'accessory', 'core', 'cool-down']),
      superset: z.string().meta({ description: 'Blocks with the same mark alternate.' }).exactOptional(),
      items: z.array(itemSchema),
    })
    .meta({ id: 'Block' }),
);
