import { Command, Option } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { EXPORT_FORMATS, EXPORT_WORDS } from './export/export-formats.ts';
import { PAGES_BY, PLAN_FORMATS, TEXT_OR_JSON } from './format-names.ts';
import type { ExitCode, Io } from './io.ts';

const EXAMPLES = `
Examples:
  stridelift plan sam.yaml --runs running.ics
  stridelift plan sam.yaml --format ics --out strength.ics
  stridelift why plan.json 2026-11-24 --not 2026-11-25
  stridelift export plan.json --to pdf --out gym.pdf

Exit codes: 0 fine, 1 something must be changed, 2 wrong input, 70 our fault.`;

/** The words of the command line. What a command does is loaded when it is called, so that help is there at once. */
export function createProgram(io: Io, done: (code: ExitCode) => void): Command {
  const program = new Command('stridelift')
    .description('Strength training plans for runners, fitted around the running and explained.')
    .version(manifest.version)
    .option('--no-color', 'print without colour; NO_COLOR=1 does the same')
    .addHelpText('after', EXAMPLES);

  const command = (name: string, description: string): Command => program.command(name).description(description);
  const textOrJson = (): Option =>
    new Option('--format <format>', 'how to print it').choices(TEXT_OR_JSON).default('text');

  command('plan', 'plan the season of an athlete file')
    .argument('<athlete>', 'athlete file, YAML or JSON')
    .option('--runs <file>', 'runs from any file that import reads; may be given several times', collect, [])
    .option('--as-of <date>', 'the day to plan from; today unless told')
    .option('--no-pattern', 'do not plan around the usual week that a history of runs shows')
    .addOption(new Option('--format <format>', 'how to write it').choices(PLAN_FORMATS).default('text'))
    .option('--out <file>', 'write to a file instead of the screen')
    .action(async (athlete, options) => done(await (await import('./commands/plan.ts')).plan(io, athlete, options)));

  command('audit', 'check a plan, or any calendar of runs and lifts, against the rules')
    .argument('<file>', 'a plan (JSON) or a calendar (ICS)')
    .option('--athlete <file>', 'athlete file, so that experience, age and choices count')
    .addOption(textOrJson())
    .action(async (file, options) => done(await (await import('./commands/audit.ts')).audit(io, file, options)));

  command('why', 'say why a session stands on its day')
    .argument('<plan>', 'a plan (JSON)')
    .argument('<date>', 'the day to ask about, such as 2026-11-24')
    .option('--not <date>', 'the other day to compare it with')
    .action(async (plan, date, options) =>
      done(await (await import('./commands/why.ts')).why(io, plan, date, options)),
    );

  command('export', 'write a plan in a form to take away: calendar, table, sheets for the gym')
    .argument('<plan>', 'a plan (JSON), as `plan --format json` writes it')
    .requiredOption('--to <format>', `one of ${EXPORT_WORDS.join(', ')}`)
    .addOption(new Option('--by <pages>', 'what a page of print and pdf holds; a week unless told').choices(PAGES_BY))
    .option('--out <file>', 'write to a file instead of the screen')
    .addHelpText('after', formatsText())
    .action(async (plan, options) => done(await (await import('./commands/export.ts')).exportPlan(io, plan, options)));

  command('import', 'show what is read from files: runs, kinds, spans, a usual week, open questions')
    .argument('<files...>', 'calendars, recordings, exports of apps and watches; folders and zips of them')
    .option('--details', 'read each activity of an export too, not only its overview')
    .option('--athlete <file>', "athlete file, so that the runner's own rules, zone and week count")
    .addOption(textOrJson())
    .addOption(new Option('--weight-unit <unit>', 'of weights whose file does not say it').choices(['kg', 'lb']))
    .action(async (files, options) => done(await (await import('./commands/import.ts')).importAll(io, files, options)));

  command('exercises', 'list the exercises')
    .argument('[words...]', 'part of a name, such as "trap bar"')
    .option('--pattern <pattern>', 'of one movement pattern, such as squat')
    .option('--equipment <words>', 'what is there, such as band,dumbbell; what every room has need not be named')
    .option('--for <event>', 'what an event asks for, such as trail')
    .addOption(textOrJson())
    .action(async (words, options) =>
      done(await (await import('./commands/exercises.ts')).exercises(io, words, options)),
    );

  command('exercise', 'teach one exercise: set-up, steps, faults, easier and harder, who should be careful')
    .argument('<words...>', 'its id or name, such as back-squat or "trap bar deadlift"')
    .addOption(textOrJson())
    .action(async (words, options) =>
      done(await (await import('./commands/exercise.ts')).exercise(io, words, options)),
    );

  command('learn', 'say what is known about a topic, a choice or a word, what to do and how sure it is')
    .argument('[topic...]', 'such as soreness, longRunLifting or RIR; without one they are listed')
    .option('--athlete <file>', 'athlete file: a choice is told with what it would change in that plan')
    .option('--runs <file>', 'runs from any file that import reads; may be given several times', collect, [])
    .option('--as-of <date>', 'the day to plan from; today unless told')
    .addOption(textOrJson())
    .action(async (words, options) => done(await (await import('./commands/learn.ts')).learn(io, words, options)));

  command('claims', 'say where the claims of the founding documents are answered')
    .argument('[words...]', 'an id such as S1-12, or words to look for')
    .addOption(textOrJson())
    .action(async (words, options) => done(await (await import('./commands/claims.ts')).claims(io, words, options)));

  command('rules', 'list the rules that place sessions, with their numbers and sources')
    .addOption(textOrJson())
    .action(async (options) => done(await (await import('./commands/rules.ts')).rules(io, options)));

  command('schema', 'print the JSON Schema of a document')
    .argument('<name>', 'athlete, plan or findings')
    .action(async (name) => done(await (await import('./commands/schema.ts')).schema(io, name)));

  return program;
}

/** Options that may be given several times. */
function collect(file: string, files: readonly string[]): readonly string[] {
  return [...files, file];
}

/** What each format of `export` is, below its help. */
function formatsText(): string {
  const lines = Object.entries(EXPORT_FORMATS).map(([word, { writes }]) => `  ${word.padEnd(10)} ${writes}`);
  return `\nFormats:\n${lines.join('\n')}`;
}
