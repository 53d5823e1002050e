import {
  allRules,
  DEFAULT_POLICIES,
  describeRules,
  POLICY_OPTIONS,
  type Rule,
  rulesFor,
  type Source,
  WEIGHTS,
} from '@stridelift/engine';
import { ruleConfig } from '../../packages/engine/src/plan/rule-config-for.ts';
import { NO_LIMITS } from '../../packages/engine/src/safety/limits/limits-model.ts';
import { LIMIT_RULES } from '../../packages/engine/src/safety/limits.ts';
import { SCREENING_RULES } from '../../packages/engine/src/safety/screening.ts';
import { GENERATED } from './generated.ts';
import { code, table } from './markdown.ts';

type Description = ReturnType<typeof describeRules>[number];
type Sources = ReadonlyMap<string, Source>;

const INTRO = `${GENERATED}
# Rules

Everything that Stridelift knows about *when* strength goes where, one rule an entry. Scheduler, audit and explanations all come
from these.

- A **hard** rule is never broken by a plan. A **soft** rule costs: its weight, times the amount of the match (hours short, sessions
  missing, otherwise one). A **note** is a gain, which earns. The weights are configuration, in
  \`packages/engine/src/schedule/weights.ts\`.
- \`{words}\` in what a rule says are facts of the match.
- Days around races and hours between things are in the tables of [evidence.md](evidence.md).
- A mark follows each source: V read in the source itself, V2 on a page that quotes it, P paper found and not yet checked, M general
  knowledge, D our default.
`;

/** Findings that no rule and no table makes. */
export const OTHER_FINDINGS: readonly (readonly [id: string, level: string, means: string])[] = [
  [
    'history-extra-sets',
    'note',
    'Old knee or hip trouble gives the outer hip and the thigh a set more a session for four weeks, as far as time and caps allow.',
  ],
  ['one-session-a-day', 'hard', 'A plan that was changed by hand holds two sessions on one day.'],
  [
    'one-session-a-week',
    'note',
    'Weeks that mean to build have a single session, by choice or because no other day has time: it holds more than it builds.',
  ],
  [
    'pattern-left-empty',
    'note',
    'Equipment, cautions, wishes or weights leave no exercise for a slot; it says which of them.',
  ],
  ['test-weakness', 'note', 'A test lies clearly under its norm, or the sides differ; extra sets follow.'],
  ['too-late-for-heavy', 'note', 'The race is too near for new heavy lifting.'],
];

/** The page of all rules: placement by level, running, screening and limits, with every source that they name. */
export function rulesPage(sources: Sources): string {
  const described = describeRules();
  const placed = described.filter(({ auditOnly }) => !auditOnly);
  const ofLevel = (level: Rule['level']): readonly Description[] => placed.filter((rule) => rule.level === level);
  const entries = entriesFor(sources);
  const rules = [...described, ...SCREENING_RULES, ...LIMIT_RULES];
  return `${[
    INTRO.trimEnd(),
    `## Never broken\n\n${entries(ofLevel('hard'))}`,
    `## Better so\n\n${entries(ofLevel('soft'))}`,
    `## Worth having\n\n${entries(ofLevel('note'))}`,
    '## About the running itself\n\nThese look back further than a scheduler needs to, and the scheduler moves no runs: they are told, not planned with.\n\n' +
      entries(described.filter(({ auditOnly }) => auditOnly)),
    `## Other findings\n\nMade in other places than by a rule.\n\n${table(
      ['finding', 'level', 'means'],
      OTHER_FINDINGS.map(([id, level, means]) => [code(id), level, means]),
    )}`,
    `## Before a plan is made\n\nWhat the health answers mean. \`block\` and \`clearance\` stop the plan, a recorded clearance answers \`clearance\`; the rest is advice beside the plan.\n\n${screeningTable(sources)}`,
    `## Limits of a runner\n\nWhat no session passes, whatever its phase asks for. Where several hold, the stricter value counts, field by field.\n\n${limitsTable(sources)}`,
    `## Sources\n\n${sourcesTable(rules, sources)}`,
  ].join('\n\n')}\n`;
}

function entriesFor(sources: Sources): (rules: readonly Description[]) => string {
  const made = new Map(allRules(configFor('hard-days', DEFAULT_POLICIES)).map((rule) => [rule.id, rule]));
  const conditions = conditionsOfRules();
  return (rules) =>
    rules
      .map((rule) => {
        const { id, statement, says, params } = rule;
        const known = made.get(id);
        const facts = Object.entries(params).map(([name, value]) => `${name} ${value}`);
        const lines = [
          ...(says === statement ? [] : [`Says: “${says}”`]),
          ...(known?.keeps === undefined ? [] : [`As a reason: “${known.keeps}”`]),
          ...(known?.suggestion === undefined ? [] : [`Suggests: “${known.suggestion}”`]),
          ...(facts.length === 0 ? [] : [`Parameters: ${facts.join(', ')}.`]),
          ...(known === undefined || known.level === 'hard' ? [] : [priceWords(known)]),
          ...(conditions.get(id) ?? []),
          `Sources: ${marked(rule.sources, sources)}.`,
        ];
        return [`### ${id}\n`, `${statement}\n`, ...lines.map((line) => `- ${line}`)].join('\n');
      })
      .join('\n\n');
}

function priceWords(rule: Rule): string {
  const weight = WEIGHTS[rule.id];
  if (weight === undefined) return 'Costs nothing: it is told, not weighed.';
  const unit = rule.gap ? ' for each hour short' : rule.local ? '' : ' for each unit of the match';
  return weight < 0 ? `Earns ${-weight}${unit}.` : `Costs ${weight}${unit}.`;
}

function configFor(placement: Parameters<typeof ruleConfig>[1], policies: typeof DEFAULT_POLICIES) {
  return ruleConfig(policies, placement, NO_LIMITS);
}

/** For each rule that not all choices switch on: under which it holds. */
function conditionsOfRules(): ReadonlyMap<string, readonly string[]> {
  const switches = {
    placement: POLICY_OPTIONS.placement.filter((value) => value !== 'auto'),
    longRunLifting: POLICY_OPTIONS.longRunLifting,
    sameDayOrder: POLICY_OPTIONS.sameDayOrder,
  };
  const seen = new Map<string, Map<string, Set<string>>>();
  for (const placement of switches.placement) {
    for (const longRunLifting of switches.longRunLifting) {
      for (const sameDayOrder of switches.sameDayOrder) {
        const choice = { placement, longRunLifting, sameDayOrder };
        for (const { id } of rulesFor(configFor(placement, { ...DEFAULT_POLICIES, ...choice }))) {
          const values = seen.get(id) ?? new Map<string, Set<string>>();
          seen.set(id, values);
          for (const [name, value] of Object.entries(choice))
            values.set(name, (values.get(name) ?? new Set()).add(value));
        }
      }
    }
  }
  const words = (values: Map<string, Set<string>>): readonly string[] =>
    Object.entries(switches)
      .filter(([name, all]) => (values.get(name)?.size ?? 0) < all.length)
      .map(([name]) => `Holds when ${code(name)} is ${[...(values.get(name) ?? [])].join(' or ')}.`);
  return new Map([...seen].map(([id, values]) => [id, words(values)]));
}

function screeningTable(sources: Sources): string {
  return table(
    ['rule', 'outcome', 'says', 'sources'],
    SCREENING_RULES.map(({ id, outcome, text, sources: ids }) => [code(id), outcome, text, marked(ids, sources)]),
  );
}

function limitsTable(sources: Sources): string {
  return table(
    ['rule', 'limits', 'says', 'sources'],
    LIMIT_RULES.map(({ id, caps, text, sources: ids }) => [
      code(id),
      Object.entries(caps)
        .map(([field, value]) => `${field} ${Array.isArray(value) ? value.join('/') : value}`)
        .join(', '),
      text,
      marked(ids, sources),
    ]),
  );
}

function marked(ids: readonly string[], sources: Sources): string {
  return ids.map((id) => `${code(id)} ${sourceOf(id, sources).mark}`).join(', ');
}

function sourcesTable(rules: readonly { readonly sources: readonly string[] }[], sources: Sources): string {
  const cited = [...new Set(rules.flatMap((rule) => rule.sources))].sort();
  return table(
    ['id', 'mark', 'source', 'what we take from it'],
    cited.map((id) => {
      const { mark, citation, finding, url, doi } = sourceOf(id, sources);
      const link = url ?? (doi === undefined ? undefined : `https://doi.org/${doi}`);
      return [code(id), mark, link === undefined ? citation : `[${citation}](${link})`, finding];
    }),
  );
}

function sourceOf(id: string, sources: Sources): Source {
  const source = sources.get(id);
  if (source === undefined) throw new Error(`the library has no source called ${id}`);
  return source;
}
