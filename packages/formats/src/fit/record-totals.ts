import { MESSAGE } from './profile/numbers.ts';
import { type FitMessage, numberOf } from './wire/message.ts';

const RECORD = { heartRate: 3, distance: 5, timestamp: 253 } as const;
const CENTIMETRES = 100;

/** Faster than any rider; a distance that grows faster is damage. Mark D. */
const FASTEST_METRES_A_SECOND = 40;
/** A watch may find its first position late, and then knows at once how far it has come. Mark D. */
const SHORTEST_GAP_SECONDS = 10;
/** After a longer gap the times are damaged, or another day has begun. Mark D. */
const LONGEST_GAP_SECONDS = 86_400;

/** What the points of a recording add up to, where nothing sums them up. */
export interface RecordTotals {
  /** FIT seconds. */
  readonly startTime: number;
  readonly elapsedSeconds: number;
  readonly metres?: number;
  readonly averageHeartRate?: number;
  readonly maxHeartRate?: number;
}

/** Adds up the points after a time; absent where they span no time. */
export function recordTotals(messages: readonly FitMessage[], after = 0): RecordTotals | undefined {
  let [startTime, lastTime, lastMetres, metres]: (number | undefined)[] = [];
  const beats: number[] = [];
  for (const message of messages) {
    if (message.globalMessageNumber !== MESSAGE.record) continue;
    const time = numberOf(message, RECORD.timestamp) ?? message.timestamp;
    if (time === undefined || time <= after) continue;
    if (lastTime !== undefined && (time < lastTime || time - lastTime > LONGEST_GAP_SECONDS)) continue;
    startTime ??= time;
    const beat = numberOf(message, RECORD.heartRate);
    if (beat) beats.push(beat);
    const centimetres = numberOf(message, RECORD.distance);
    if (centimetres !== undefined) {
      const grown = centimetres / CENTIMETRES - (lastMetres ?? 0);
      const seconds = Math.max(time - (lastTime ?? time), SHORTEST_GAP_SECONDS);
      if (grown >= 0 && grown <= FASTEST_METRES_A_SECOND * seconds) metres = (metres ?? 0) + grown;
      lastMetres = centimetres / CENTIMETRES;
    }
    lastTime = time;
  }
  if (startTime === undefined || lastTime === undefined || lastTime === startTime) return undefined;
  const total = beats.reduce((sum, beat) => sum + beat, 0);
  return {
    startTime,
    elapsedSeconds: lastTime - startTime,
    ...(metres === undefined ? {} : { metres }),
    ...(beats.length === 0
      ? {}
      : {
          averageHeartRate: Math.round(total / beats.length),
          maxHeartRate: beats.reduce((a, b) => Math.max(a, b)),
        }),
  };
}
