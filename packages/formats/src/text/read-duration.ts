const CLOCK = /^(?:(\d{1,4}):)?(\d{1,3}):(\d{1,2}(?:[.,]\d+)?)$/;

/** Seconds of a duration as a stopwatch shows it: `01:39:44`, `45:09`, `00:28:10.5`, `28:10,5`. Absent where it is none. */
export function readDuration(text: string): number | undefined {
  const [, hours = '0', minutes, seconds = ''] = CLOCK.exec(text.trim()) ?? [];
  if (minutes === undefined) return undefined;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'));
}
