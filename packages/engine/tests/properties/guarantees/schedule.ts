import { auditDays, auditPlan, type Finding, type Plan, type Price, priceOf, rulesFor } from '@stridelift/engine';
import { daysOfPlan } from '../../../src/plan/plan-days.ts';
import { MILEAGE_RULES } from '../../../src/running/mileage.ts';
import { SCREENING_RULES } from '../../../src/safety/screening.ts';
import { type Guarantee, ofPlans } from '../planned.ts';

/** What only the runner's own runs can break, which no plan moves. */
const ABOUT_RUNNING: ReadonlySet<string> = new Set(
  [...MILEAGE_RULES, ...SCREENING_RULES.filter(({ runningWaits }) => runningWaits)].map(({ id }) => id),
);

/** What the document of a plan says when it is read anew. */
interface Reading {
  readonly price: Price;
  readonly findings: readonly Finding[];
  readonly rules: ReadonlySet<string>;
}

const readings = new WeakMap<Plan, Reading>();

function read(plan: Plan): Reading {
  let reading = readings.get(plan);
  if (reading === undefined) {
    const { days, config } = daysOfPlan(plan);
    const rules = rulesFor(config);
    const price = priceOf(auditDays(rules, days));
    reading = { price, findings: auditPlan(plan), rules: new Set(rules.map(({ id }) => id)) };
    readings.set(plan, reading);
  }
  return reading;
}

export const noHardRuleBroken: Guarantee = ofPlans('breaks no hard rule', function* ({ plan }) {
  if (plan.schedule.hardMatches !== 0) yield `${plan.schedule.hardMatches} hard matches`;
  for (const { level, rule, text } of plan.findings) {
    if (level === 'hard' && !ABOUT_RUNNING.has(rule)) yield `${rule}: ${text}`;
  }
});

export const auditAgrees: Guarantee = ofPlans('is found clean by the audit', function* ({ plan }) {
  for (const { level, rule, text } of read(plan).findings) if (level === 'hard') yield `${rule}: ${text}`;
});

export const pricedTheSame: Guarantee = ofPlans('costs what its own document costs', function* ({ plan }) {
  const { cost, lowerBound, optimal } = plan.schedule;
  const { price } = read(plan);
  if (price.cost !== cost) yield `the plan says ${cost}, its document costs ${price.cost}`;
  if (price.hard !== 0) yield `its document has ${price.hard} hard matches`;
  if (lowerBound !== cost) yield `cost ${cost}, lower bound ${lowerBound}`;
  if (!optimal) yield 'not optimal';
});

export const sameFindings: Guarantee = ofPlans('tells what the audit of its document tells', function* ({ plan }) {
  const words = ({ rule, dates, text }: Finding) => `${rule} ${dates.join()} ${text}`;
  const { findings, rules } = read(plan);
  const audited = new Set(findings.map(words));
  const told = new Set(plan.findings.filter(({ rule }) => rules.has(rule)).map(words));
  for (const one of told) if (!audited.has(one)) yield `only in the plan: ${one}`;
  for (const one of audited) if (!told.has(one)) yield `only in the audit: ${one}`;
});
