import { expect, test } from 'vitest';
import { ROOT } from '../docs/root.ts';
import { fillWorkedPage } from '../docs/worked/fill-worked-page.ts';
import { withSections } from '../docs/worked/with-sections.ts';

const fill = (...lines: string[]): Promise<string> => fillWorkedPage(lines.join('\n'), ROOT);
const sh = (...commands: string[]): string => ['```sh', ...commands, '```'].join('\n');
const save = (mark: string, text: string): string => `<!-- save: ${mark} -->\n\n\`\`\`yaml\n${text}\n\`\`\``;
const mark = (name: string, asked = ''): string => `<!-- ${name}:${asked} -->\n\nold\n\n<!-- end of ${name} -->`;

const JO = 'examples/jo-first-5k.yaml';
const planOf = (file: string): string => `npm start -- plan ${file} --as-of 2026-11-23`;

test('a command is run, and what it prints is shown as far as it is asked for', async () => {
  const page = await fill(sh(planOf(JO)), mark('shown', ' /^SEASON/ to /^ {2}11 km/'), 'after');
  expect(page).toContain('[...]\n\nSEASON\n');
  expect(page).toContain('  Phase    Foundation');
  expect(page).not.toContain('old');
  expect(page.endsWith('<!-- end of shown -->\nafter')).toBe(true);
});

test('filling a page twice changes nothing more', async () => {
  const once = await fill(
    sh(planOf(JO)),
    mark('shown', ' /^Jo/ to /^SEASON/'),
    mark('quote', ` ${JO} /^goal/ to /^$/`),
  );
  expect(once).toContain('```yaml\ngoal: { event: 5k');
  expect(await fillWorkedPage(once, ROOT)).toBe(once);
});

test('a changed copy is read by the commands after it, and so is what they write', async () => {
  const copy = save(`jo.yaml from ${JO}`, 'name: Joanna');
  const page = await fill(
    copy,
    sh(`${planOf('jo.yaml')} --format json --out plan.json`, 'npm start -- audit plan.json'),
    '<!-- holds: /^plan.json: a plan/ -->',
    sh(planOf('jo.yaml')),
    '<!-- holds: /^Joanna: / -->',
  );
  expect(page).toContain('name: Joanna');
});

test('what a command says about a wrong file is shown where its exit code is said', async () => {
  const page = await fill(save('jo.yaml', 'name: Jo'), sh(`${planOf('jo.yaml')} # ends with 2`), mark('shown'));
  expect(page).toMatch(/jo\.yaml:1:1/);
});

test.each([
  ['a command that fails', sh(planOf('nobody.yaml')), /^line 1: .* ended with 2, not 0: .*no such file/],
  ['a command that does not exist', sh('npm start -- dance'), /ended with 2, not 0/],
  ['a command without a day', sh(`npm start -- plan ${JO}`), /a reader needs the day as well/],
  ['another command', sh('rm -r .'), /only "npm start -- \.\.\." can be run/],
  ['a snippet that is not accepted', save(`jo.yaml from ${JO}`, 'goal: fly') + '\n' + sh(planOf('jo.yaml')), /goal/],
  [
    'a snippet that no command reads',
    save(`jo.yaml from ${JO}`, 'name: Joanna'),
    /no command of the page reads jo.yaml/,
  ],
  ['a sentence that does not hold', `${sh(planOf(JO))}\n<!-- holds: /^Kim/ -->`, /^line 4: .*says something else/],
  ['a part that is not printed', `${sh(planOf(JO))}\n${mark('shown', ' /^Kim/ to /^$/')}`, /^line 4: .* no line like/],
  ['a part that makes no sense', `${sh(planOf(JO))}\n${mark('shown', ' all')}`, /no part of a text: all/],
  ['a mark that nobody understands', '<!-- show: /^SEASON/ -->', /a mark is not understood: <!-- show/],
  ['a block of unknown origin', '```yaml\nname: Jo\n```', /neither saved, run, quoted nor shown/],
])('%s is refused', async (_, page, message) => {
  await expect(fill(page)).rejects.toThrow(message);
});

test('sections take the place of those of the same name, and new ones come last', () => {
  const file = '# Jo\nname: Jo\nweek:\n  monday: { minutes: 20 }\n\nrestDay: sunday\n';
  expect(withSections(file, 'week:\n  friday: { minutes: 30 }\navoid: [box-jump]')).toBe(
    '# Jo\nname: Jo\nweek:\n  friday: { minutes: 30 }\nrestDay: sunday\navoid: [box-jump]\n',
  );
});
