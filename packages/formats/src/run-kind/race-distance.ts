import { plainText } from './session-text.ts';

const MARATHON_KM = 42.195;
const HALF_MARATHON_KM = 21.0975;

/** The distance that the name of a race implies. */
export function raceKm(title: string): number | undefined {
  const text = plainText(title);
  if (/ultra/.test(text)) return undefined;
  if (/\b(?:half|semi|media|mezza)\b|halbmarathon|halvmarat/.test(text)) return HALF_MARATHON_KM;
  return /marat/.test(text) ? MARATHON_KM : undefined;
}
