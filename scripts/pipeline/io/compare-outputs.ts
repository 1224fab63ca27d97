import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareCodePoints } from '../emit/code-points.ts';
import type { OutputFile } from '../emit/output-file.ts';
import { listGenerated } from './generated-files.ts';
import { standingFile } from './standing-file.ts';

/** A file that is not what the seeds give. `line` is the first that differs, from 1. */
export type Difference =
  | { kind: 'missing' | 'extra'; path: string }
  | { kind: 'different'; path: string; line: number; expected: string; found: string };

function firstDifference(path: string, expected: Uint8Array, found: Uint8Array): Difference {
  const decoder = new TextDecoder();
  const wanted = decoder.decode(expected).split('\n');
  const standing = decoder.decode(found).split('\n');
  let index = 0;
  while (index < wanted.length && wanted[index] === standing[index]) index++;
  return { kind: 'different', path, line: index + 1, expected: wanted[index] ?? '', found: standing[index] ?? '' };
}

/** Whether a file holds just these pieces. */
function isSame(path: string, pieces: Iterable<Uint8Array>): boolean {
  const standing = standingFile(path);
  for (const piece of pieces) standing.compare(piece);
  return standing.end();
}

/** Compares what should be written with what stands in `out`, by path. Writes nothing. An empty list: no difference. */
export function compareOutputs(out: string, files: Iterable<OutputFile>): Difference[] {
  const standing = new Set(listGenerated(out));
  const differences: Difference[] = [];
  for (const file of files) {
    const { path } = file;
    if (!standing.delete(path)) differences.push({ kind: 'missing', path });
    else if (!isSame(join(out, path), file.pieces()))
      differences.push(firstDifference(path, file.bytes, readFileSync(join(out, path))));
  }
  for (const path of standing) differences.push({ kind: 'extra', path });
  return differences.sort((a, b) => compareCodePoints(a.path, b.path));
}

const longest = 160;
const shorten = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

/** Shape: `"different data/members.csv:3\n  expected morocco,…\n  found    marruecos,…"`. */
export function formatDifference(difference: Difference): string {
  if (difference.kind !== 'different') return `${difference.kind} ${difference.path}`;
  const { path, line, expected, found } = difference;
  return `different ${path}:${line}\n  expected ${shorten(expected)}\n  found    ${shorten(found)}`;
}
