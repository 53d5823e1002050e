import * as z from 'zod';

/** One line of text that says something. */
export function plainText(longest: number, description: string): z.ZodString {
  return z
    .string()
    .regex(/\S/)
    .regex(/^\P{Cc}*$/u)
    .max(longest)
    .meta({ description });
}
