import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** SHA-256 of a file in hexadecimal, read piece by piece. */
export function hashFile(file: string): string {
  const hash = createHash('sha256');
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(1 << 20);
    for (let length = readSync(handle, bytes); length > 0; length = readSync(handle, bytes))
      hash.update(bytes.subarray(0, length));
  } finally {
    closeSync(handle);
  }
  return hash.digest('hex');
}
