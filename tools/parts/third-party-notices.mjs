import { readdirSync, readFileSync } from 'node:fs';
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
  const files = readdirSync(inRoot(folder)).filter((file) => LICENCE_FILE.test(file));
  if (files.length === 0) throw fault(`${folder} has no file with its licence, so its code may not be bundled.`);
  const texts = files.sort().map((file) => readFileSync(inRoot(folder, file), 'utf8').trim());
  return `${[`${name} ${version} (${license})`, sourceOf(name, repository), ...texts].join('\n\n')}\n`;
}

/** package.json may name a repository by an address, by `owner/name` or by `github:owner/name`. */
function sourceOf(name, repository) {
  const address = (repository?.url ?? repository ?? `https://www.npmjs.com/package/${name}`).replace(/^git\+/, '');
  return `Source: ${/^[a-z+]+:\/\//.test(address) ? address : `https://github.com/${address.replace(/^github:/, '')}`}`;
}
