import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { importsOf } from './imports-of.ts';
import { isTest, type SourceFile } from './source-file.ts';

/** What a package may import. `node`: Node's own modules, where `node-entry` is `src/node.ts` and `src/node/`. */
export interface PackageRule {
  readonly packages: readonly string[];
  readonly thirdParty: 'declared' | 'never';
  readonly node: 'anywhere' | 'node-entry' | 'never';
}

/** The parts of a package.json that speak of imports; `folder` is its place, such as `packages/engine`. */
export interface Manifest {
  readonly folder: string;
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string>>;
}

/** An import that no rule allows. */
export interface Offence {
  readonly path: string;
  readonly line: number;
  readonly specifier: string;
  readonly why: string;
}

export interface Workspace {
  readonly manifests: readonly Manifest[];
  readonly rules: Readonly<Record<string, PackageRule>>;
  /** What the root offers to every test, such as the test runner. */
  readonly testTools: readonly string[];
}

/** Every import between packages, to third parties and to Node that the rules do not allow. */
export function findForbiddenArrows(files: readonly SourceFile[], workspace: Workspace): readonly Offence[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap(({ specifier, line }) => {
      const why = refusal(file.path, specifier, workspace);
      return why === undefined ? [] : [{ path: file.path, line, specifier, why }];
    }),
  );
}

/** The file that an import between our own files reaches, or undefined where it leaves the repository. */
export function resolveImport(from: string, specifier: string, manifests: readonly Manifest[]): string | undefined {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  const target = manifests.find(({ name }) => name === packageName(specifier));
  const file = target?.exports?.[`.${specifier.slice(target.name.length)}`];
  return target === undefined || file === undefined ? undefined : posix.join(target.folder, file);
}

function refusal(path: string, specifier: string, workspace: Workspace): string | undefined {
  const folder = path.split('/').slice(0, 2).join('/');
  const rule = workspace.rules[folder];
  const manifest = workspace.manifests.find((one) => one.folder === folder);
  if (rule === undefined || manifest === undefined) return `${folder} has no rule: say what it may import`;
  if (specifier === '(computed)') return 'a path put together at run time cannot be checked';
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(path), specifier);
    return target.startsWith(`${folder}/`) ? undefined : 'a relative path must not leave its package';
  }
  if (isBuiltin(specifier)) return isTest(path) ? undefined : refuseNode(path, folder, rule);
  const own = workspace.manifests.find(({ name }) => name === packageName(specifier));
  if (own !== undefined) return refusePackage(path, specifier, own, rule, manifest);
  if (isTest(path) && workspace.testTools.includes(packageName(specifier))) return undefined;
  if (rule.thirdParty === 'never') return `${folder} imports no third party`;
  return packageName(specifier) in (manifest.dependencies ?? {})
    ? undefined
    : `not among the dependencies of ${folder}`;
}

function refuseNode(path: string, folder: string, rule: PackageRule): string | undefined {
  if (rule.node === 'anywhere') return undefined;
  if (rule.node === 'never') return `${folder} also runs where there is no Node`;
  const isNodeEntry = path === `${folder}/src/node.ts` || path.startsWith(`${folder}/src/node/`);
  return isNodeEntry ? undefined : `${folder} uses Node only below src/node: the rest runs in browsers too`;
}

function refusePackage(
  path: string,
  specifier: string,
  target: Manifest,
  rule: PackageRule,
  from: Manifest,
): string | undefined {
  const subpath = `.${specifier.slice(target.name.length)}`;
  if (target.exports?.[subpath] === undefined) return `${target.name} does not export ${subpath}`;
  if (isTest(path) && target.folder.startsWith('packages/')) return undefined;
  if (!rule.packages.includes(target.folder)) return `${from.folder} must not import ${target.folder}`;
  return target.name in (from.dependencies ?? {}) ? undefined : `not among the dependencies of ${from.folder}`;
}

function packageName(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
