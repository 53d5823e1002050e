import { type PlanPhase, type PlanRun, type PlanWeek, RUN_KINDS } from '@stridelift/engine';
import * as z from 'zod';
import { calendarDate } from '../fields/calendar-date.ts';
import { clockTime } from '../fields/clock-time.ts';
import { sameAs } from '../fields/same-as.ts';

export const phaseSchema: z.ZodType<PlanPhase, PlanPhase> = sameAs<PlanPhase>()(
  z
    .object({
      id: z.string(),
      code: z.enum(['A', 'B1', 'B2', 'C', 'D', 'M', 'T', 'R', 'RX']),
      name: z.string(),
      start: calendarDate('First day.'),
      end: calendarDate('Last day.'),
      why: z.string().meta({ description: 'What the phase is for.' }),
      sources: z.array(z.string()),
    })
    .meta({ id: 'Phase', description: 'A block of weeks with one purpose.' }),
);

export const weekSummarySchema: z.ZodType<PlanWeek, PlanWeek> = sameAs<PlanWeek>()(
  z
    .object({
      start: calendarDate('First day of the week.'),
      phase: z.string().meta({ description: 'Id of the phase.' }),
      deload: z.boolean(),
      target: z.number().meta({ description: 'Sessions that the dose asks for.' }),
      sessions: z.number().meta({ description: 'Sessions placed.' }),
      runKm: z.number(),
      runKmChangePct: z.number().meta({ description: 'Change against the week before, in percent.' }).exactOptional(),
      setsByPattern: z.record(z.string(), z.number()).meta({ description: 'Sets by movement pattern.' }),
      contacts: z.number().meta({ description: 'Foot contacts of jumps.' }),
      minutes: z.number().meta({ description: 'Minutes of strength.' }),
      dose: z
        .object({ legs: z.number(), heavy: z.number(), jumps: z.number(), legsMax: z.number() })
        .meta({
          description: 'Of the target: sessions with leg work, heavy ones, ones with jumps; most with leg work.',
        })
        .exactOptional(),
      notes: z.array(z.string()),
    })
    .meta({ id: 'Week' }),
);

export const planRunSchema: z.ZodType<PlanRun, PlanRun> = sameAs<PlanRun>()(
  z
    .object({
      id: z.string(),
      date: calendarDate('Local date.'),
      at: clockTime('Local time.').exactOptional(),
      kind: z.enum(RUN_KINDS),
      km: z.number().exactOptional(),
      minutes: z.number().exactOptional(),
      title: z.string().exactOptional(),
      source: z.enum(['pattern', 'listed', 'imported']),
      quality: z.boolean().meta({ description: 'A hard run that strength keeps away from.' }),
      long: z.boolean().meta({ description: 'A long run for this runner.' }),
    })
    .meta({ id: 'Run' }),
);
