import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fault } from './fault.mjs';
import { inRoot } from './root.mjs';

/** The folder of the package that a bundled file belongs to. */
const PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;
const LICENCE_FILE = /^(licen[cs]e|copying|notice)(\.|$)/i;
const RULE = '-'.repeat(80);

/**
 * The licences of every package whose code stands in a bundle, whole, with where its source is to be had.
 * `inputs` are the bundled files, below the root.
 */
export function thirdPartyNotices(inputs) {
  const folders = new Set(inputs.flatMap((path) => path.match(PACKAGE) ?? []));
  const notices = [...folders].sort().map(noticeOf);
  return ['The bundled command contains code of these packages.\n', ...notices].join(`\n${RULE}\n\n`);
}

function noticeOf(folder) {
  const { name, version, license, repository } = JSON.parse(readFileSync(inRoot(folder, 'package.json'), 'utf8'));
  const texts = licencesOf(folder, name);
  if (texts.length === 0) throw fault(`${folder} has no file with its licence, so its code may not be bundled.`);
  return `${[`${name} ${version} (${license})`, sourceOf(name, repository), ...texts].join('\n\n')}\n`;
}

/** The texts that the package carries, or what we keep for one that carries none. */
function licencesOf(folder, name) {
  const own = readdirSync(inRoot(folder)).filter((file) => LICENCE_FILE.test(file));
  const kept = inRoot('tools', 'licences', `${name.replace('/', '-')}.txt`);
  const paths =
    own.length > 0 ? own.sort().map((file) => inRoot(folder, file)) : [kept].filter((path) => existsSync(path));
  return paths.map((path) => readFileSync(path, 'utf8').trim());
}

/** package.json may name a repository by an address, by `owner/name` or by `github:owner/name`. */
function sourceOf(name, repository) {
  const address = (repository?.url ?? repository ?? `https://www.npmjs.com/package/${name}`).replace(/^git\+/, '');
  return `Source: ${/^[a-z+]+:\/\//.test(address) ? address : `https://github.com/${address.replace(/^github:/, '')}`}`;
}
