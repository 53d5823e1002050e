import { choices, type OpenDay, type Rule } from '@stridelift/engine';
import { addInto, type Linear, type LinearModel, type Row } from './linear-model.ts';
import { type Arc, hasSay, type Layer, unrollRule } from './unrolled-rule.ts';

/** Dearer than all soft matches of two years together, and small enough for the solver's arithmetic. */
export const HARD_COST = 1e6;

/** The programme, with the unrolled rules that it speaks of. */
export interface ScheduleModel {
  readonly linear: LinearModel;
  readonly unrolled: readonly (readonly Layer[])[];
}

/** 1 where the day takes the choice. */
export const choiceName = (day: number, choice: number): string => `x${day}_${choice}`;

/**
 * The schedule as a 0/1 programme that knows nothing of a product of rules. Each day takes one choice x[d, c]. Each rule is a
 * flow of one unit through its own nodes from the first day to the last, and on every day the flow over the arcs of a choice is
 * x[d, c]. A rule is deterministic, so whole choices make a whole flow: only the choices need to be declared 0 or 1.
 * Flow that has no other way gets no variable: through a lone node it is the choices themselves, and where all choices are alike
 * it is what came in. That no flow passes one follows from the rows; said as a bound all the same, because without it the
 * presolver of HiGHS 1.15 goes round in circles on some of these programmes and never ends.
 */
export function scheduleModel(rules: readonly Rule[], days: readonly OpenDay[]): ScheduleModel {
  const unrolled = rules.map((rule) => unrollRule(rule, days)).filter(hasSay);
  const objective = new Map<string, number>();
  const shares: string[] = [];
  const rows: Row[] = days.map((day, index) => ({
    sum: new Map(choices(day).map((_, choice) => [choiceName(index, choice), 1])),
    equals: 1,
  }));
  unrolled.forEach((layers, rule) => {
    addFlow(layers, `f${rule}`, { objective, rows, shares });
  });
  const binaries = days.flatMap((day, index) => choices(day).map((_, choice) => choiceName(index, choice)));
  return { linear: { objective, rows, binaries, shares }, unrolled };
}

interface Draft {
  readonly objective: Map<string, number>;
  readonly rows: Row[];
  readonly shares: string[];
}

function addFlow(layers: readonly Layer[], prefix: string, { objective, rows, shares }: Draft): void {
  const share = (name: string): Linear => {
    shares.push(name);
    return new Map([[name, 1]]);
  };
  let inflow: readonly Linear[] = [];
  layers.forEach((layer, day) => {
    const groups = alikeChoices(layer);
    const oneNode = layer.length === 1;
    const oneGroup = groups.length === 1;
    const next: Map<string, number>[] = [];
    const balances = layer.map((_, node) => negative(inflow[node] ?? new Map()));
    for (const group of groups) {
      const chosen: Linear = new Map(group.map((choice) => [choiceName(day, choice), 1]));
      const tie = negative(chosen);
      layer.forEach((arcs, node) => {
        const arc = arcs[group[0]!];
        if (!arc) return;
        const flow = oneNode ? chosen : oneGroup ? inflow[node]! : share(`${prefix}_${day}_${node}_${group[0]}`);
        addInto(tie, flow, 1);
        addInto(balances[node]!, flow, 1);
        next[arc.to] ??= new Map();
        addInto(next[arc.to]!, flow, 1);
        addInto(objective, flow, arc.cost + HARD_COST * arc.hard);
      });
      if (!oneGroup || oneNode) addRow(rows, tie);
    }
    if (!oneNode) for (const balance of balances) addRow(rows, balance);
    inflow = next;
  });
}

function addRow(rows: Row[], sum: Linear): void {
  if (sum.size > 0) rows.push({ sum, equals: 0 });
}

function negative(sum: Linear): Map<string, number> {
  return new Map([...sum].map(([name, coefficient]) => [name, -coefficient]));
}

/** Choices between which the rule sees no difference on this day, together. */
function alikeChoices(layer: Layer): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  (layer[0] ?? []).forEach((_, choice) => {
    const key = JSON.stringify(layer.map((arcs): Arc | undefined => arcs[choice]));
    const known = groups.get(key);
    if (known) known.push(choice);
    else groups.set(key, [choice]);
  });
  return [...groups.values()];
}
