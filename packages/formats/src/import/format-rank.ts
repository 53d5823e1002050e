/**
 * Whose figures are taken where several files hold one run: first those of the device, then what others worked out from them. Mark D.
 * Titles and marks are taken from whoever has them.
 */
const EXACT_FIRST: readonly string[] = [
  'fit',
  'tcx',
  'garmin-export',
  'garmin-json',
  'garmin-csv',
  'strava-export',
  'strava-csv',
  'gpx',
  'ics',
];

/** The smaller, the more exact; formats without a rank come last. */
export function rankOf(format: string | undefined): number {
  const rank = EXACT_FIRST.indexOf(format ?? '');
  return rank < 0 ? EXACT_FIRST.length : rank;
}
