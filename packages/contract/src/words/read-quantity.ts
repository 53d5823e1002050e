/** Exact by definition: the international pound and mile. */
const KG_PER_POUND = 0.453_592_37;
const KM_PER_MILE = 1.609_344;

const FACTORS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  kg: { '': 1, kg: 1, kgs: 1, kilo: 1, kilos: 1, lb: KG_PER_POUND, lbs: KG_PER_POUND },
  km: { '': 1, km: 1, k: 1, mi: KM_PER_MILE, mile: KM_PER_MILE, miles: KM_PER_MILE, m: 0.001 },
  weeks: { '': 1, w: 1, wk: 1, week: 1, weeks: 1 },
  minutes: { '': 1, m: 1, min: 1, mins: 1, minutes: 1, h: 60, hour: 60, hours: 60 },
};
const NO_UNIT: Readonly<Record<string, number>> = { '': 1 };

function factorsFor(field: string): Readonly<Record<string, number>> {
  if (/kg$/i.test(field)) return FACTORS['kg'] ?? NO_UNIT;
  if (/minutes$/i.test(field)) return FACTORS['minutes'] ?? NO_UNIT;
  if (/weeks$/i.test(field)) return FACTORS['weeks'] ?? NO_UNIT;
  return FACTORS[field] ?? NO_UNIT;
}

/** The bare number that a text such as `62 kg`, `10,5` or `137 lb` means in the unit of a field; undefined if it means none. */
export function readQuantity(text: string, field: string): number | undefined {
  const parts = /^\s*([+-]?\d+(?:[.,]\d+)?)\s*([a-z]*)\.?\s*$/i.exec(text);
  if (!parts) return undefined;
  const factor = factorsFor(field)[(parts[2] ?? '').toLowerCase()];
  if (factor === undefined) return undefined;
  const number = Number((parts[1] as string).replace(',', '.')) * factor;
  return factor === 1 ? number : Math.round(number * 10) / 10;
}
