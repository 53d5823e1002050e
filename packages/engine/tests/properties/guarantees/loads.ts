import type { Exercise, Grams, Place, PlanItem, PlanLoad } from '@stridelift/engine';
import { type Implement, implementOptions, isBar } from '../../../src/prescribe/load/implement.ts';
import { gramsOf } from '../../../src/prescribe/load/kilograms.ts';
import { loadableWeights } from '../../../src/prescribe/load/loadable-weights.ts';
import { percentOfMax } from '../../../src/prescribe/load/rpe-table.ts';
import { goalRaces } from '../../../src/running/run-calendar.ts';
import { dayOf, type Guarantee, itemsOf, ofPlans, type Planned, placeOf, weekOf } from '../planned.ts';

/** An exercise is not loaded with more than this share more than a week before, but for one step of the place (C6, D7). */
const MOST_RISE = 1.1;
/** After so many weeks without an exercise its old load says little. */
const FORGOTTEN_WEEKS = 6;
const PAIRS_PER_SIZE = 4;

export const loadsCanBeSetUp: Guarantee = ofPlans('asks for loads that can be set up', function* (planned) {
  for (const { item, exercise, session } of itemsOf(planned, planned.plan.sessions)) {
    const { load, rampSets = [] } = item;
    if (load === undefined) {
      if (rampSets.length > 0) yield `${item.id}: ramp sets without a load`;
      continue;
    }
    const place = placeOf(planned, session);
    const carriers = carriersOf(load, exercise, place);
    const carrier = carriers.find((one) => rampSets.every(({ kg = 0 }) => canBe(kg, one, place)));
    if (carrier === undefined) {
      const ramp = rampSets.map(({ kg }) => kg);
      yield `${item.id}: ${exercise.id} with ${words(load)} after ${ramp} cannot be set up at ${place.id}`;
      continue;
    }
    yield* wrongPlates(item, load, carrier, place);
    const rising = [0, ...rampSets.map(({ kg = 0 }) => kg), load.kg];
    if (rising.some((kg, index) => kg <= (rising[index - 1] ?? -1))) yield `${item.id}: ramp ${rising}`;
    if (rampSets.some(({ reps }) => reps < 1)) yield `${item.id}: ramp without repetitions`;
  }
});

export const loadsRiseSlowly: Guarantee = ofPlans('raises no load by more than a tenth or a step', function* (planned) {
  const last = new Map<string, { week: number; grams: Grams; item: PlanItem }>();
  const before = new Map<string, { week: number; grams: Grams; item: PlanItem }>();
  for (const { item, exercise, session } of itemsOf(planned, planned.plan.sessions)) {
    const { load } = item;
    const place = placeOf(planned, session);
    if (load === undefined) continue;
    const key = `${exercise.id}@${place.id}`;
    const week = weekOf(planned, session);
    const grams = gramsOf(load.kg);
    const effort = percentOfMax(middle(item), item.rir ?? 0);
    const known = last.get(key);
    if (known && known.week < week) before.set(key, known);
    const reference = before.get(key);
    if (reference && week - reference.week <= FORGOTTEN_WEEKS) {
      const then = percentOfMax(middle(reference.item), reference.item.rir ?? 0);
      const equal = ((reference.grams * effort) / then) as Grams;
      const steps = carriersOf(load, exercise, place).map((carrier) =>
        stepUp((equal * MOST_RISE) as Grams, carrier, place),
      );
      const isHeavier = grams > Math.max(reference.grams * MOST_RISE, ...steps);
      if (isHeavier && grams > Math.max(equal * MOST_RISE, ...steps)) {
        yield `${item.id}: ${exercise.id} from ${reference.grams} g in ${reference.item.id} to ${grams} g`;
      }
    }
    const most = known?.week === week && known.grams > grams ? known : { week, grams, item };
    last.set(key, most);
  }
});

export const loadsHoldInATaper: Guarantee = ofPlans('raises no load in a taper or race week', function* (planned) {
  const { plan } = planned;
  const last = new Map<string, { readonly kg: number; readonly week: number }>();
  for (const { item, exercise, session } of itemsOf(planned, plan.sessions)) {
    const { load } = item;
    if (load === undefined) continue;
    const week = weekOf(planned, session);
    const key = `${exercise.id}@${session.place}`;
    const known = last.get(key);
    const isRecent = known !== undefined && week - known.week <= FORGOTTEN_WEEKS;
    if (isRecent && isTaperOrRaceWeek(planned, week) && load.kg > known.kg) {
      yield `${item.id}: ${exercise.id} from ${known.kg} to ${load.kg} kg`;
    }
    last.set(key, { kg: load.kg, week });
  }
});

function isTaperOrRaceWeek({ athlete, plan }: Planned, index: number): boolean {
  const week = plan.weeks[index];
  // A way back is planned by criteria and tapers for no race.
  if (week === undefined || athlete.goal.event === 'return-from-injury') return false;
  const code = plan.season.phases.find(({ id }) => id === week.phase)?.code;
  const start = dayOf(week.start);
  return (
    code === 'T' || goalRaces(athlete).some(({ day, priority }) => priority === 'A' && day >= start && day < start + 7)
  );
}

/** The implements there that can have the load, in as many hands, with plates or without. */
function carriersOf({ kg, perHand, plates }: PlanLoad, exercise: Exercise, place: Place): readonly Implement[] {
  const hands = perHand ? 2 : 1;
  const withPlates = plates !== undefined;
  return implementOptions(exercise, place).filter(
    (one) => one.hands === hands && isBar(one.kind) === withPlates && canBe(kg, one, place),
  );
}

/** Repetitions in the middle of the range; loads of different ranges compare by what they say of the maximum. */
function middle({ reps }: PlanItem): number {
  return reps ? Math.round((reps.min + reps.max) / 2) : 10;
}

function stepUp(grams: Grams, implement: Implement, place: Place): number {
  return loadableWeights(place, implement).find((weight) => weight > grams) ?? grams;
}

function canBe(kg: number, implement: Implement, place: Place): boolean {
  return loadableWeights(place, implement).includes(gramsOf(kg));
}

function* wrongPlates({ id }: PlanItem, load: PlanLoad, carrier: Implement, place: Place): Iterable<string> {
  if (load.plates === undefined) return;
  const plates = load.plates.map(gramsOf);
  const bar = loadableWeights(place, carrier)[0]!;
  const total = bar + 2 * plates.reduce((sum, plate) => sum + plate, 0);
  if (total !== gramsOf(load.kg)) yield `${id}: ${load.plates} a side make ${total} g of ${load.kg} kg`;
  if (plates.some((plate, index) => plate > (plates[index - 1] ?? plate))) yield `${id}: ${load.plates} out of order`;
  for (const plate of new Set(plates)) {
    const count = plates.filter((other) => other === plate).length;
    if (place.plates && !place.plates.includes(plate)) yield `${id}: no plates of ${plate} g at ${place.id}`;
    if (count > PAIRS_PER_SIZE) yield `${id}: ${count} pairs of ${plate} g`;
  }
}

function words({ kg, perHand }: PlanLoad): string {
  return `${kg} kg${perHand ? ' a hand' : ''}`;
}
