import { makeProblem } from './make-problem.ts';
import type { Problem } from './problem.ts';
import { foundText, scalarText } from './wording.ts';

export interface VersionVerdict {
  readonly problem?: Problem;
  /** The document is of another kind or time, so its fields would be judged by the wrong rules. */
  readonly unreadable: boolean;
}

/** Whether the version line says what is expected, such as `stridelift/athlete@1`. */
export function checkVersion(expected: string, found: unknown): VersionVerdict {
  if (found === expected) return { unreadable: false };
  const verdict = (
    code: 'version-missing' | 'version-unknown' | 'version-newer' | 'version-other-document',
    says: string,
    unreadable: boolean,
    suggestion?: string,
  ): VersionVerdict => ({ problem: makeProblem(['version'], found, { code, expected, says, suggestion }), unreadable });
  if (found === undefined || found === null) {
    return verdict('version-missing', `the line \`version: ${expected}\` is missing`, false, `version: ${expected}`);
  }
  const [, kind, number] = /^stridelift\/([a-z]+)@(\d+)$/.exec(scalarText(found)) ?? [];
  const [, ownKind, ownNumber] = /^stridelift\/([a-z]+)@(\d+)$/.exec(expected) ?? [];
  if (kind === ownKind && Number(number) > Number(ownNumber)) {
    return verdict('version-newer', `${found} is newer than this program, which reads ${expected}`, true);
  }
  if (kind !== undefined && kind !== ownKind && ['athlete', 'plan', 'findings', 'import'].includes(kind)) {
    return verdict('version-other-document', `this is ${foundText(found)}, expected ${expected}`, true);
  }
  return verdict('version-unknown', `${foundText(found)} is not known, expected ${expected}`, false, expected);
}
