import type { IssueDone } from '../issue.ts';
import type { IssueList } from '../issue-list.ts';
import { GrowthError } from '../unpack/growth.ts';

import { UNPACK_LIMITS } from '../unpack/limits.ts';
import { isGzip, isZip, pointsOutside } from '../unpack/pack-signs.ts';
import type { ZipFile } from '../unpack/zip.ts';
import { ARCHIVE_KINDS } from './archive-kinds.ts';

export interface FileToImport {
  readonly name: string;
  /** A `Blob` is read piece by piece: an archive of gigabytes never lies in memory. */
  readonly content: Uint8Array | Blob;
}

/** A file with nothing packed around it any more. */
export interface OpenFile {
  /** The name inside the archive, or of the file itself. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The archive that it lies in, as `import` names its format. */
  readonly archive?: string;
  /** What it is to that archive: a list of everything, or the details of one activity of the list. */
  readonly role?: 'overview' | 'details';
  /** How many files of the same archive are to come and how many there are. */
  readonly place?: { readonly index: number; readonly of: number };
}

export interface OpenOptions {
  /** The details of each activity too, not only the overview that an export carries. */
  readonly withDetails: boolean;
}

const HEAD_BYTES = 4;
const why = (error: unknown): string => (error instanceof GrowthError ? error.message : 'it is damaged');

/**
 * What lies in a file, unpacked one after the other: the file itself, or what is inside a gzip or zip archive, in turn. What cannot be
 * unpacked is an issue, and the rest goes on.
 */
export async function* openFile(
  file: FileToImport,
  options: OpenOptions,
  issues: IssueList,
  depth = 0,
): AsyncGenerator<OpenFile> {
  const head = await bytesOf(file.content, HEAD_BYTES);
  if (depth >= UNPACK_LIMITS.depth && (isGzip(head) || isZip(head))) {
    issues.add({
      code: 'archive-unreadable',
      severity: 'error',
      text: `${file.name} is packed in more layers than any export.`,
      done: 'skipped',
    });
  } else if (isZip(head)) yield* openArchive(file, options, issues, depth);
  else if (isGzip(head)) yield* openGzip(file, options, issues, depth);
  else yield { name: file.name, bytes: await wholeOf(file, issues) };
}

async function* openGzip(
  file: FileToImport,
  options: OpenOptions,
  issues: IssueList,
  depth: number,
): AsyncGenerator<OpenFile> {
  try {
    const { gunzip } = await import('../unpack/gunzip.ts');
    const { bytes, isWhole } = gunzip(await wholeOf(file, issues));
    if (!isWhole) {
      issues.add({
        code: 'archive-truncated',
        severity: 'warning',
        text: `${file.name} ends in the middle; what came before was read.`,
        done: 'skipped',
      });
    }
    yield* openFile({ name: file.name.replace(/\.gz$/i, ''), content: bytes }, options, issues, depth + 1);
  } catch (error) {
    if (depth > 0) throw error;
    unreadable(file.name, error, 'refused', issues);
  }
}

async function* openArchive(
  file: FileToImport,
  options: OpenOptions,
  issues: IssueList,
  depth: number,
): AsyncGenerator<OpenFile> {
  const blob = file.content instanceof Blob ? file.content : new Blob([file.content as Uint8Array<ArrayBuffer>]);
  let files: readonly ZipFile[];
  try {
    const { openZip } = await import('../unpack/zip.ts');
    files = await openZip(blob);
  } catch (error) {
    unreadable(file.name, error, depth === 0 ? 'refused' : 'skipped', issues);
    return;
  }
  const kind = ARCHIVE_KINDS.find(({ recognises }) => recognises(files.map(({ name }) => name)));
  if (!kind) return;
  const [outside, inside] = [
    files.filter(({ name }) => pointsOutside(name)),
    files.filter(({ name }) => !pointsOutside(name)),
  ];
  if (outside.length > 0) {
    issues.add({
      code: 'archive-name-outside',
      severity: 'warning',
      text: `${outside.length} of the files of ${file.name} have names that point out of the archive; they were left out.`,
      done: 'skipped',
    });
  }
  const wanted = inside.filter(({ name }) => kind.overview(name) || (options.withDetails && kind.details(name)));
  for (const [index, one] of wanted.entries()) {
    const role = kind.overview(one.name) ? 'overview' : 'details';
    try {
      const inner = { name: one.name, content: await one.read() };
      for await (const leaf of openFile(inner, options, issues, depth + 1))
        yield { ...leaf, archive: kind.format, role, place: { index, of: wanted.length } };
    } catch (error) {
      unreadable(`${file.name}/${one.name}`, error, 'skipped', issues);
    }
  }
}

function unreadable(name: string, error: unknown, done: IssueDone, issues: IssueList): void {
  issues.add({
    code: 'archive-unreadable',
    severity: 'error',
    text: `${name} could not be unpacked: ${why(error)}.`,
    done,
    ...(done === 'refused'
      ? { suggestion: 'Download or export it once more: a download that broke off looks like this.' }
      : {}),
  });
}

async function bytesOf(content: Uint8Array | Blob, count: number): Promise<Uint8Array> {
  if (content instanceof Uint8Array) return content.subarray(0, count);
  return new Uint8Array(await content.slice(0, count).arrayBuffer());
}

async function wholeOf({ name, content }: FileToImport, issues: IssueList): Promise<Uint8Array> {
  if (content instanceof Uint8Array) return content;
  if (content.size > UNPACK_LIMITS.fileBytes) {
    issues.add({
      code: 'file-too-large',
      severity: 'error',
      text: `${name} is larger than ${UNPACK_LIMITS.fileBytes / 1_000_000} MB, which no recording of training is.`,
      done: 'refused',
    });
    return new Uint8Array();
  }
  return new Uint8Array(await content.arrayBuffer());
}
