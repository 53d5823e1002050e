import { BlobReader, configure, type FileEntry, Writer, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { type GrowthGuard, joinBytes, startGrowthGuard } from './growth.ts';
import { UNPACK_LIMITS } from './limits.ts';

configure({ useWebWorkers: false });

/** A file of an archive, unpacked only when it is asked for. */
export interface ZipFile {
  /** Its path inside the archive. */
  readonly name: string;
  /** As the archive states it. */
  readonly bytes: number;
  /** The content; throws a `GrowthError` where it is far more than a file of its size holds, and where it is damaged. */
  readonly read: () => Promise<Uint8Array>;
}

/**
 * The files of an archive, from its directory at the end: nothing is unpacked yet, and an archive of gigabytes is not read into memory.
 * Throws where there is no directory.
 */
export async function openZip(archive: Blob): Promise<readonly ZipFile[]> {
  const reader = new ZipReader(new BlobReader(archive), { filenameValidation: 'tolerant' });
  const files: ZipFile[] = [];
  for await (const entry of reader.getEntriesGenerator()) {
    if (files.length >= UNPACK_LIMITS.entries) break;
    if (!entry.directory) files.push(zipFile(entry));
  }
  return files;
}

/** Collects what is unpacked, as far as it stays in bounds. */
class GuardedWriter extends Writer<Uint8Array> {
  readonly #parts: Uint8Array[] = [];
  readonly #guard: GrowthGuard;

  constructor(packedBytes: number) {
    super();
    this.#guard = startGrowthGuard(packedBytes);
  }

  override async writeUint8Array(part: Uint8Array): Promise<void> {
    this.#guard.count(part.length);
    this.#parts.push(part.slice());
  }

  override async getData(): Promise<Uint8Array> {
    return joinBytes(this.#parts);
  }
}

function zipFile(entry: FileEntry): ZipFile {
  return {
    name: entry.filename,
    bytes: entry.uncompressedSize,
    read: () => entry.getData(new GuardedWriter(entry.compressedSize)),
  };
}
