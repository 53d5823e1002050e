const KILOGRAMS_A_POUND = 0.453_592_37;
const POUNDS = 2;

/** The weight in the unit that the watch showed: files hold kilograms, so pounds are brought back to the half pound that was entered. */
export function shownWeight(
  kilograms: number,
  displayUnit: number | undefined,
): { readonly weight: number; readonly unit: 'kg' | 'lb' } {
  if (displayUnit !== POUNDS) return { weight: kilograms, unit: 'kg' };
  return { weight: Math.round((kilograms / KILOGRAMS_A_POUND) * 2) / 2, unit: 'lb' };
}
