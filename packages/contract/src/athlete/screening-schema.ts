import type { Screening } from '@stridelift/engine';
import * as z from 'zod';
import { whole } from '../fields/numbers.ts';
import { sameAs } from '../fields/same-as.ts';

const answer = (description: string) => z.boolean().meta({ description }).exactOptional();

/** The answers of the screening, or a recorded clearance; absent means not asked. */
export const screeningSchema: z.ZodType<Screening, Screening> = sameAs<Screening>()(
  z
    .strictObject({
      cleared: answer('A clinician has cleared this runner for strength training.'),
      heartCondition: answer('A heart condition or high blood pressure was named by a doctor.'),
      controlledBloodPressure: answer('High blood pressure alone, under control.'),
      chestPain: answer('Chest pain at rest, in daily life or when active.'),
      dizziness: answer('Lost balance from dizziness, or consciousness, in the last 12 months.'),
      longTermCondition: answer('Another long-term condition.'),
      medicine: answer('Medicine is prescribed for a long-term condition.'),
      boneOrJoint: answer(
        'A bone, joint or soft-tissue problem, now or in the last 12 months, that activity could worsen.',
      ),
      supervisedOnly: answer('Was told to exercise only under supervision.'),
      surgeryWithin6Months: answer('Had surgery in the last six months.'),
      osteoporosis: answer('Osteoporosis was found.'),
      pregnantWeeks: whole(1, 44, 'Weeks of pregnancy.').exactOptional(),
      postnatalWeeks: whole(0, 520, 'Weeks since the birth.').exactOptional(),
      postnatalTestsPassed: answer('The load and impact tests after birth are passed without symptoms.'),
      guardianConsent: answer('A guardian consents, for runners under 18.'),
      redsIndicators: whole(0, 50, 'How many signs of low energy availability were answered yes.').exactOptional(),
      redsSevere: answer('One of those signs is severe.'),
    })
    .meta({ id: 'Screening', description: 'Answers of the health screening; absent means not asked.' }),
);
