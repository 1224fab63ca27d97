import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareCodePoints } from '../emit/code-points.ts';
import type { OutputFile } from '../emit/output-file.ts';
import { listGenerated } from './generated-files.ts';

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

/** Compares what should be written with what stands in `out`, by path. Writes nothing. An empty list: no difference. */
export function compareOutputs(out: string, files: Iterable<OutputFile>): Difference[] {
  const standing = new Set(listGenerated(out));
  const differences: Difference[] = [];
  for (const { path, bytes } of files) {
    if (!standing.delete(path)) differences.push({ kind: 'missing', path });
    else {
      const found = readFileSync(join(out, path));
      if (Buffer.compare(found, bytes) !== 0) differences.push(firstDifference(path, bytes, found));
    }
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
