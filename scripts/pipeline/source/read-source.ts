import { isUtf8 } from 'node:buffer';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { Edit } from './edit.ts';
import { SourceText } from './source-text.ts';

/**
 * Decodes the bytes of a capture.
 *
 * Reports `source-empty`, `source-not-utf8`, `source-nul` and returns `null`; else the text, with `personal-data-withheld`
 * and `invisible-character` told once each. `findEdits` is for files that are no plain text. Never throws.
 */
export function readSource(
  bytes: Uint8Array,
  report: Report,
  findEdits?: (raw: string) => readonly Edit[],
): SourceText | null {
  if (!isUtf8(bytes)) {
    const { place, found } = firstInvalid(bytes);
    report('source-not-utf8', place, found);
    return null;
  }
  const raw = new TextDecoder('utf-8').decode(bytes);
  const nul = raw.indexOf('\0');
  if (nul !== -1) {
    report('source-nul', pointAt(raw, nul));
    return null;
  }
  const source = new SourceText(raw, findEdits?.(raw));
  if (source.text.trim() === '') {
    report('source-empty', { line_start: 1, column_start: 1, line_end: 1, column_end: 1 });
    return null;
  }
  tell(source, raw, report);
  return source;
}

function tell(source: SourceText, raw: string, report: Report): void {
  for (const kind of ['email', 'phone'] as const) {
    const found = source.edits.filter((edit) => edit.kind === kind && edit.replacement !== '');
    const first = found[0];
    if (first) report('personal-data-withheld', pointAt(raw, first.start), `${found.length} × ${kind}`);
  }
  const odd = source.edits.find((edit) => edit.kind === 'invisible' || edit.kind === 'direction');
  if (odd) {
    const code = (raw.codePointAt(odd.start) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    report('invisible-character', pointAt(raw, odd.start), `U+${code}`);
  }
  for (const [kind, id] of [
    ['encoding', 'encoded-twice'],
    ['entity', 'entity-in-text'],
    ['markup', 'markup-in-text'],
    ['tooltip', 'tooltip-in-text'],
  ] as const) {
    const found = source.edits.filter((edit) => edit.kind === kind);
    const first = found[0];
    if (first) report(id, pointAt(raw, first.start), raw.slice(first.start, first.end), String(found.length));
  }
  const wraps = source.edits.filter(({ kind }) => kind === 'wrap');
  if (wraps[0]) report('lines-broken', pointAt(raw, wraps[0].start), String(wraps.length));
}

function pointAt(raw: string, offset: number) {
  const before = raw.slice(0, offset).split(/\r\n|\r|\n/);
  const column = (before.at(-1) ?? '').length + 1;
  return { line_start: before.length, column_start: column, line_end: before.length, column_end: column + 1 };
}

/** The first byte that is not UTF-8, and where it stands. Shape: `{place: {line_start: 4, …}, found: "0xF3"}`. */
export function firstInvalid(bytes: Uint8Array) {
  let line = 1;
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(0x0a, start);
    const one = bytes.subarray(start, end === -1 ? bytes.length : end);
    if (!isUtf8(one) || end === -1) {
      const decoded = new TextDecoder('utf-8').decode(one);
      const at = Math.max(0, decoded.indexOf('\uFFFD'));
      const byte = one[Buffer.byteLength(decoded.slice(0, at))] ?? 0;
      return {
        place: { line_start: line, column_start: at + 1, line_end: line, column_end: at + 2 },
        found: `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`,
      };
    }
    line++;
    start = end + 1;
  }
}
