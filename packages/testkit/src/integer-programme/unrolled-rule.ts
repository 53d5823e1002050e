import { choices, type OpenDay, type Rule, weightOf } from '@stridelift/engine';
import { mayStand } from '../may-stand.ts';

/** What a choice does to one rule: the node it leads to, the weighted cost, the hard matches. */
export interface Arc {
  readonly to: number;
  readonly cost: number;
  readonly hard: number;
}

/** The arcs of one day, by node and choice; a choice that may not stand has none. */
export type Layer = readonly (readonly (Arc | undefined)[])[];

/** One rule laid out over the days of a calendar, from node 0 on. Nodes that no future day can tell apart are one. */
export function unrollRule(rule: Rule, days: readonly OpenDay[]): readonly Layer[] {
  return mergeNodes(reachableLayers(rule, days));
}

/** True where some choice costs, earns or is refused; a rule without such a choice changes nothing. */
export function hasSay(layers: readonly Layer[]): boolean {
  return layers.some((layer) => layer.some((arcs) => arcs.some((arc) => arc?.cost !== 0 || arc.hard !== 0)));
}

function reachableLayers(rule: Rule, days: readonly OpenDay[]): Layer[] {
  let states = [rule.start];
  return days.map((day) => {
    const next: number[] = [];
    const layer = states.map((state) =>
      choices(day).map((letter): Arc | undefined => {
        const step = rule.step(state, letter);
        const amount = step.matches.reduce((sum, match) => sum + match.amount, 0);
        const hard = rule.level === 'hard' ? amount : 0;
        if (!mayStand(day, letter, hard)) return undefined;
        if (!next.includes(step.state)) next.push(step.state);
        return { to: next.indexOf(step.state), cost: rule.level === 'hard' ? 0 : weightOf(rule.id) * amount, hard };
      }),
    );
    states = next;
    return layer;
  });
}

/** From the last day back, nodes with the same arcs become one. */
function mergeNodes(layers: readonly Layer[]): Layer[] {
  const merged: Layer[] = [];
  let nameOf: readonly number[] | undefined;
  for (const layer of [...layers].reverse()) {
    const names = new Map<string, number>();
    const kept: (readonly (Arc | undefined)[])[] = [];
    nameOf = layer.map((arcs) => {
      const renamed = arcs.map((arc) => arc && { ...arc, to: nameOf?.[arc.to] ?? 0 });
      const key = JSON.stringify(renamed);
      const known = names.get(key);
      if (known !== undefined) return known;
      names.set(key, kept.length);
      return kept.push(renamed) - 1;
    });
    merged.push(kept);
  }
  return merged.reverse();
}
