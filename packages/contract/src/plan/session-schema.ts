import type { PlanSession } from '@stridelift/engine';
import * as z from 'zod';
import { calendarDate } from '../fields/calendar-date.ts';
import { clockTime } from '../fields/clock-time.ts';
import { sameAs } from '../fields/same-as.ts';
import { blockSchema } from './item-schema.ts';

const reason = z
  .object({ rule: z.string(), text: z.string(), sources: z.array(z.string()) })
  .meta({ id: 'Reason', description: 'Why the session stands where it stands.' });

const itemIds = z.array(z.string());

export const sessionSchema: z.ZodType<PlanSession, PlanSession> = sameAs<PlanSession>()(
  z
    .object({
      id: z.string(),
      date: calendarDate('Local date: the identity of a session.'),
      at: clockTime('Local time.').exactOptional(),
      slot: z.enum(['standalone', 'after-run', 'before-run']),
      gapHours: z.number().meta({ description: 'Hours between the run and the session.' }).exactOptional(),
      place: z.string(),
      phase: z.string().meta({ description: 'Id of the phase.' }),
      role: z.enum([
        'heavy',
        'moderate',
        'light',
        'mini-legs',
        'mini-upper',
        'primer',
        'mobility',
        'finisher',
        'trunk',
      ]),
      title: z.string(),
      minutes: z.number(),
      availableMinutes: z.number().meta({ description: 'Minutes that the day offers.' }).exactOptional(),
      novel: z.boolean().meta({ description: 'New work: expect some soreness.' }).exactOptional(),
      legLoad: z
        .literal([0, 1, 2, 3])
        .meta({ description: 'How heavy on the legs; 3 is what the gap rules speak of.' }),
      impact: z.literal([0, 1, 2, 3]).meta({ description: 'How much landing.' }),
      contacts: z.number().meta({ description: 'Foot contacts of jumps.' }),
      sets: z.number(),
      why: z.array(reason),
      versions: z
        .object({ '20': itemIds, '10': itemIds })
        .meta({ description: 'Ids of the items of the 20- and the 10-minute version.' }),
      versionSets: z
        .object({ '20': z.number(), '10': z.number() })
        .meta({ description: 'Sets of each item in the shorter versions.' })
        .exactOptional(),
      blocks: z.array(blockSchema),
    })
    .meta({ id: 'Session' }),
);
