/** The text of a file, whatever program wrote it: UTF-8, UTF-16 with its mark, else Windows-1252. */
import { MAX_BYTES } from './limits.ts';
import { CannotOpen } from './mistake.ts';
import type { LoadOptions } from './pace.ts';

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Spreadsheets on some systems still write the code page of Western Europe.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** How much of a file shows what it is. */
const SAMPLE = 4000;

/** What no text holds: programs, pictures and zipped spreadsheets begin with characters below a tab. */
function isBinary(text: string): boolean {
  for (let at = 0; at < Math.min(SAMPLE, text.length); at += 1)
    if (text.charCodeAt(at) < 9) return true;
  return false;
}

/**
 * Reads a file piece by piece.
 *
 * @throws {CannotOpen} for a file that is too big, holds no text, or cannot be read
 */
export async function readText(file: Blob, { onProgress, signal }: LoadOptions): Promise<string> {
  if (file.size > MAX_BYTES)
    throw new CannotOpen('too-big', String(Math.round(MAX_BYTES / 1_000_000)));
  const bytes = new Uint8Array(file.size);
  let done = 0;
  try {
    const reader = file.stream().getReader();
    for (;;) {
      const { value, done: ended } = await reader.read();
      if (signal?.aborted === true) {
        await reader.cancel();
        break;
      }
      if (ended) break;
      bytes.set(value, done);
      done += value.length;
      onProgress?.(done / Math.max(1, file.size), 'read');
    }
  } catch {
    throw new CannotOpen('unreadable');
  }
  signal?.throwIfAborted();
  const text = decoded(bytes.subarray(0, done));
  if (isBinary(text)) throw new CannotOpen('binary');
  return text;
}
