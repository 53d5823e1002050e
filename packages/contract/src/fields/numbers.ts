import * as z from 'zod';

/** From less than the smallest plate to more than any bar in a gym carries. */
export function mass(description: string): z.ZodNumber {
  return z.number().min(0.1).max(500).meta({ description });
}

/** Up to 500 km: the longest single runs that people enter. */
export function distance(description: string): z.ZodNumber {
  return z.number().min(0).max(500).meta({ description });
}

export function whole(least: number, most: number, description: string): z.ZodNumber {
  return z.int().min(least).max(most).meta({ description });
}
