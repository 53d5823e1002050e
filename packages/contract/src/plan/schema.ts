import { EVENTS, LIFTING_LEVELS, PLAN_VERSION, type Plan, RACE_EVENTS } from '@stridelift/engine';
import * as z from 'zod';
import { calendarDate } from '../fields/calendar-date.ts';
import { clockTime } from '../fields/clock-time.ts';
import { policiesSchema } from '../fields/policies-schema.ts';
import { sameAs } from '../fields/same-as.ts';
import { timeZone } from '../fields/time-zone.ts';
import { findingSchema } from '../findings/schema.ts';
import { phaseSchema, planRunSchema, weekSummarySchema } from './season-schema.ts';
import { sessionSchema } from './session-schema.ts';

const athlete = z.object({
  name: z.string(),
  lifting: z.enum(LIFTING_LEVELS),
  units: z.enum(['metric', 'imperial']).meta({ description: 'For display; loads are in kilograms.' }),
  timeZone: timeZone('IANA time zone of the runner.'),
});

const opening = z.object({ minutes: z.number(), at: clockTime('Local time.').exactOptional() }).exactOptional();

const availability = z
  .object({
    week: z.object({
      monday: opening,
      tuesday: opening,
      wednesday: opening,
      thursday: opening,
      friday: opening,
      saturday: opening,
      sunday: opening,
    }),
    blockedDates: z.array(calendarDate('A day without strength.')),
    restDay: z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']).exactOptional(),
  })
  .meta({ description: 'When strength was possible.' });

const season = z.object({
  start: calendarDate('First day of the season.'),
  end: calendarDate('Last day of the season.'),
  phases: z.array(phaseSchema),
});

const schedule = z.object({
  hardMatches: z.number().meta({ description: 'Hard rules that the plan breaks.' }),
  cost: z.number().meta({ description: 'Price of all soft matches.' }),
  lowerBound: z.number().meta({ description: 'No schedule can be cheaper.' }),
  optimal: z.boolean(),
  parameters: z
    .object({
      placement: z.enum(['off-days', 'hard-days', 'spaced', 'alternate-days']),
      fatigueHalfLifeHours: z.number(),
      heavyToQualitySoftHours: z.number(),
      legsToLegsSoftHours: z.number(),
      legDaysBetween: z
        .literal([0, 1])
        .meta({ description: 'Days without leg work between two leg sessions; none where it is absent.' })
        .exactOptional(),
    })
    .meta({ description: 'What the rules were tuned with beyond the policies.' })
    .exactOptional(),
  droppedSessions: z.array(z.object({ week: calendarDate('First day of the week.'), reason: z.string() })),
});

/** The shape of `stridelift/plan@1`, which is the engine's `Plan`; fields that are not known are let through unread. */
export const planSchema: z.ZodType<Plan, Plan> = sameAs<Plan>()(
  z
    .object({
      version: z.literal(PLAN_VERSION).meta({ description: 'What this document is.' }),
      engine: z.string().meta({ description: 'Version of the engine that made the plan.' }),
      asOf: calendarDate('The day that the plan was made for.'),
      athlete,
      goal: z.object({ event: z.enum(EVENTS), date: calendarDate('Day of the race.').exactOptional() }),
      races: z
        .array(
          z.object({
            date: calendarDate('Day of the race.'),
            event: z.enum(RACE_EVENTS),
            priority: z.enum(['A', 'B', 'C']),
          }),
        )
        .exactOptional(),
      availability: availability.exactOptional(),
      policies: policiesSchema,
      season,
      weeks: z.array(weekSummarySchema),
      runs: z.array(planRunSchema),
      sessions: z.array(sessionSchema),
      schedule,
      findings: z.array(findingSchema),
      assumptions: z.array(z.object({ code: z.string(), text: z.string() })),
      cards: z
        .array(
          z.object({
            card: z.string().meta({ description: 'Id of the card; `stridelift learn` tells it.' }),
            title: z.string(),
            date: calendarDate('The day on which it first matters.'),
            session: z.string().exactOptional(),
          }),
        )
        .meta({ description: 'What is worth knowing, each card once.' })
        .exactOptional(),
    })
    .meta({
      title: 'Stridelift plan, version 1',
      description: 'A season of strength training around the running, with its reasons. Further fields may be added.',
    }),
);
