import type { PlanItem, PlanLoad } from '@stridelift/engine';
import { secondsText, type Units, weightNumber, weightText } from './units.ts';

/** `3 × 6 to 8 each side`, `3 × 30 s`, `2 × 30 m`, `3 × 12 landings`. */
export function doseText(item: PlanItem): string {
  const side = item.perSide ? ' each side' : '';
  if (item.reps) return `${item.sets} × ${rangeText(item.reps)}${side}`;
  if (item.seconds !== undefined) return `${item.sets} × ${secondsText(item.seconds)}${side}`;
  if (item.metres !== undefined) return `${item.sets} × ${item.metres} m${side}`;
  if (item.contacts !== undefined) return contactsText(item.sets, item.contacts, item.perSide);
  return item.sets === 1 ? '1 set' : `${item.sets} sets`;
}

/** `contacts` counts the whole exercise, both legs together. */
function contactsText(sets: number, contacts: number, perSide: boolean): string {
  const share = contacts / Math.max(1, sets) / (perSide ? 2 : 1);
  if (Number.isInteger(share)) return `${sets} × ${share} landings${perSide ? ' on each leg' : ''}`;
  const legs = perSide ? ', shared between the legs' : '';
  return sets <= 1 ? `${contacts} landings${legs}` : `${contacts} landings in ${sets} sets${legs}`;
}

function rangeText({ min, max }: { readonly min: number; readonly max: number }): string {
  return min === max ? `${min}` : `${min} to ${max}`;
}

/** `40 kg (bar and 10 kg each side)`, `14 kg in each hand`, `16 kg`. */
export function loadText(load: PlanLoad, units: Units): string {
  const weight = weightText(load.kg, units);
  if (load.perHand) return `${weight} in each hand`;
  if (load.plates === undefined) return weight;
  if (load.plates.length === 0) return `${weight} (the bare bar)`;
  const unit = units === 'metric' ? 'kg' : 'lb';
  const plates = load.plates.map((plate) => weightNumber(plate, units)).join(' + ');
  return `${weight} (${plates} ${unit} on each end)`;
}

/** `stop with 2 reps left`: what people can feel, in place of a number of a scale. */
export function effortText(item: PlanItem): string {
  if (item.rir === undefined || item.reps === undefined) return '';
  const left = Math.round(item.rir);
  if (left <= 0) return 'the last rep is the last you can do well';
  return left === 1 ? 'stop with 1 rep left' : `stop with ${left} reps left`;
}

/** `5 × 20 kg, 3 × 27.5 kg`; shares of the working load where no weight is known. */
export function rampText(item: PlanItem, units: Units): string {
  return (item.rampSets ?? [])
    .map(({ reps, kg, percent }) => `${reps} × ${kg === undefined ? `${percent} %` : weightText(kg, units)}`)
    .join(', ');
}

/** `3 s down, 1 s pause, 1 s up`: seconds lowering, at the bottom, lifting, at the top. */
export function tempoText(item: PlanItem): string {
  switch (item.tempo) {
    case undefined:
    case 'as-phase':
      return '';
    case 'hold':
      return 'hold still';
    case 'explosive':
      return 'fast and springy';
    case 'controlled':
      return 'under control';
    default:
      return phasesText(item.tempo);
  }
}

function phasesText(tempo: string): string {
  const [down, bottom, up, top] = tempo.split('-');
  if (down === undefined || bottom === undefined || up === undefined || top === undefined) return tempo;
  const parts = [
    down === 'X' ? 'down fast' : `${down} s down`,
    bottom === '0' ? '' : `${bottom} s pause`,
    up === 'X' ? 'up fast' : `${up} s up`,
    top === '0' ? '' : `${top} s at the top`,
  ];
  return parts.filter((part) => part !== '' && !part.startsWith('0 s')).join(', ');
}

/** `rest 2 min`; nothing where one goes straight on. */
export function restText(item: PlanItem): string {
  return item.restSeconds <= 0 || (item.sets <= 1 && item.restSeconds < 30)
    ? ''
    : `rest ${secondsText(item.restSeconds)}`;
}
