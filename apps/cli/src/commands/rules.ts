import { describeRules } from '@stridelift/engine';
import type { TextOrJson } from '../format-names.ts';
import type { ExitCode, Io } from '../io.ts';
import { citedTextOptions } from '../output/text-options.ts';
import { renderRules } from '../render/rules.ts';

export interface RulesOptions {
  readonly format: TextOrJson;
}

/** Lists every rule with its sentence, its numbers and its sources. */
export async function rules(io: Io, options: RulesOptions): Promise<ExitCode> {
  const described = describeRules();
  io.stdout(
    options.format === 'json'
      ? `${JSON.stringify({ version: 'stridelift/rules@1', rules: described }, null, 2)}\n`
      : renderRules(described, await citedTextOptions(io)),
  );
  return 0;
}
