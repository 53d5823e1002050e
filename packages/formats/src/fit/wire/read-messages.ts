import { readFitMessages } from 'fit-file-parser/raw';
import { type FitPart, isChecksumRight } from './chain.ts';
import type { FitMessage } from './message.ts';

/** The messages of some kinds in the order of the file, and whether its checksum is right. */
export interface MessagesRead {
  readonly messages: readonly FitMessage[];
  readonly hasRightChecksum: boolean;
}

/**
 * Reads messages of some kinds up to the byte from which the records no longer hold together. The strict reader is fast; what it refuses
 * (cut and changed files, times in record headers, odd protocol versions) the full parser reads. Rejects where that one fails too.
 */
export async function readMessages(part: FitPart, end: number, kinds: readonly number[]): Promise<MessagesRead> {
  if (part.hasRightLength && end === part.dataEnd) {
    try {
      const { messages } = readFitMessages(part.bytes, { messageNumbers: kinds });
      return { messages, hasRightChecksum: true };
    } catch {
      // What it refuses is read below.
    }
  }
  return { messages: await readLeniently(part, end, kinds), hasRightChecksum: isChecksumRight(part) };
}

async function readLeniently(part: FitPart, end: number, kinds: readonly number[]): Promise<readonly FitMessage[]> {
  const { default: FitParser } = await import('fit-file-parser');
  const parser = new FitParser({ force: true, rawMessagesOnly: true, includeRawMessages: kinds });
  const { raw_messages = [] } = await parser.parseAsync(closedAt(part, end));
  return raw_messages.map((message): FitMessage => {
    const { compressed_timestamp: timestamp } = message;
    return {
      globalMessageNumber: message.global_message_number,
      littleEndian: message.little_endian,
      ...(timestamp === undefined ? {} : { timestamp }),
      fields: message.fields.map((field) => ({
        fieldNumber: field.field_definition_number,
        baseType: field.base_type,
        bytes: Uint8Array.from(field.raw_value),
      })),
    };
  });
}

/** A copy that ends behind its last whole record, with a header that says so. */
function closedAt(part: FitPart, end: number): ArrayBuffer {
  const copy = part.bytes.slice(0, end);
  new DataView(copy.buffer).setUint32(4, end - part.headerBytes, true);
  return copy.buffer as ArrayBuffer;
}
