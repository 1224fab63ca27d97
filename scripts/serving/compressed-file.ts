import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

/** Above so many bytes the best compression takes longer than a reader should wait for a first view; data files are larger, pages are not. */
const best = 160_000;
/** So many files are remembered, some 8 kB each; the one asked for longest ago goes first. */
const most = 1000;
const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
const held = new Map<string, Promise<Buffer>>();

/**
 * The bytes of a text file with Brotli, compressed when it is first asked for and remembered until the file changes: as small as it can be made, as hosts
 * keep what they were given, or quickly where it is large.
 *
 * Shape: `("dist/index.html")` → 6,300 bytes of 31,000. Throws what reading the file throws.
 */
export async function compressedFile(file: string): Promise<Buffer> {
  const { mtimeMs, size } = await stat(file);
  const key = `${file} ${mtimeMs} ${size}`;
  const bytes = held.get(key) ?? made(file, size);
  held.delete(key);
  held.set(key, bytes);
  for (const oldest of held.keys()) if (held.size > most) held.delete(oldest);
  return bytes;
}

async function made(file: string, size: number): Promise<Buffer> {
  const params = { [BROTLI_PARAM_QUALITY]: size > best ? 5 : 11, [BROTLI_PARAM_SIZE_HINT]: size };
  return compress(await readFile(file), { params });
}
