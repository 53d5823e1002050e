import type { PlanItem } from '@stridelift/engine';
import { doseText, loadText, type Units } from '@stridelift/formats/words';

/** What the short forms of a sheet mean; stands at its foot. */
export const SHEET_LEGEND =
  'Tempo 3-1-X-0: seconds down, pause, up, pause; X is fast. A1, A2: take turns, one set of each. RPE: 10 is all you had, 8 leaves 2 reps.';

/** `3 × 6-8 /side`: a cell of a sheet is narrow. */
export function shortDose(item: PlanItem): string {
  return doseText(item)
    .replace(/(\d) to (\d)/, '$1-$2')
    .replace(/ (each side|on each leg)$/, ' /side');
}

/** `2 reps left` */
export function shortEffort({ rir, reps }: PlanItem): string {
  if (rir === undefined || reps === undefined) return '';
  const left = Math.max(0, Math.round(rir));
  return left === 1 ? '1 rep left' : `${left} reps left`;
}

/** `62.5 kg (20 + 1.25 kg /end)`, `14 kg /hand` */
export function shortLoad({ load }: PlanItem, units: Units): string {
  return load === undefined
    ? ''
    : loadText(load, units)
        .replace(' in each hand', ' /hand')
        .replace(/ on each end\)$/, ' /end)');
}

const TEMPO_WORDS: Readonly<Record<string, string>> = {
  'as-phase': '',
  explosive: 'fast',
  controlled: 'smooth',
  hold: 'hold',
};

/** `3-1-X-0` as it is planned; a word where there are no seconds. */
export function shortTempo({ tempo = '' }: PlanItem): string {
  return TEMPO_WORDS[tempo] ?? tempo;
}

/** `45 s`, `2 min`, `1:15 min` */
export function shortRest({ restSeconds, sets }: PlanItem): string {
  if (restSeconds <= 0 || (sets <= 1 && restSeconds < 30)) return '';
  if (restSeconds < 60) return `${Math.round(restSeconds)} s`;
  const seconds = Math.round(restSeconds % 60);
  return `${Math.floor(restSeconds / 60)}${seconds === 0 ? '' : `:${String(seconds).padStart(2, '0')}`} min`;
}
