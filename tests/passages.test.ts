import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { columnsOf, recordId, type Table } from '../src/model/table.ts';
import { tables } from '../src/model/tables.ts';

/*
 * Proves the quotations without the pipeline: reads the captures and the generated files as anybody could, and looks
 * whether each quotation stands where it says.
 */

interface Passage {
  passage_id: string;
  record_type: string;
  record_id: string;
  field: string;
  source_id: string;
  line_start: number;
  column_start: number;
  line_end: number;
  column_end: number;
  quotation: string;
}
type Row = Record<string, string | number | boolean | null>;

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const readTable = (name: string): Row[] => readJson(`data/${name}.json`);

/** Lines of a capture as an editor numbers them. */
const captures = new Map(
  readdirSync('seeds')
    .filter((name) => name.endsWith('.txt') || (name.endsWith('.csv') && !/^(?:sources|answers)\.csv$/.test(name)))
    .map((name) => [
      name.replace(/\.txt$/, '').replace(/\.csv$/, '_csv'),
      readFileSync(join('seeds', name), 'utf8')
        .replace(/^\u{FEFF}/u, '')
        .split(/\r\n|\n|\r/),
    ]),
);

/** Every object with a `passage_id` and a quotation anywhere in a generated record. */
function passagesIn(value: unknown): Passage[] {
  if (Array.isArray(value)) return value.flatMap(passagesIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'passage_id' in value && 'quotation' in value ? [value as Passage] : [];
  return [...own, ...Object.values(value).flatMap(passagesIn)];
}

const records = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
const quoted = new Map(
  [...readTable('passages'), ...records.flatMap((name) => passagesIn(readJson(join('content', name))))].map(
    (passage) => [JSON.stringify(passage), passage as unknown as Passage],
  ),
);

/** The text of a capture between two places; undefined where there is no such place. */
function textAt(passage: Passage): string | undefined {
  const lines = captures.get(passage.source_id)?.slice(passage.line_start - 1, passage.line_end);
  const last = lines?.at(-1);
  if (!lines || last === undefined) return undefined;
  lines[lines.length - 1] = last.slice(0, passage.column_end - 1);
  lines[0] = (lines[0] ?? '').slice(passage.column_start - 1);
  return lines.join('\n');
}

/** A character that is shown by its number, as it stands in the capture: `⟨U+202E⟩`. */
const shownByNumber = (text: string) =>
  text.replace(/⟨U\+([0-9A-F]{4,6})⟩/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));

/** The pattern a quotation stands for: personal data left out may be any text, all else is exact. */
const patternOf = (quotation: string) =>
  new RegExp(
    `^${quotation
      .split(/\[correo omitido\]|\[teléfono omitido\]/)
      .map((part) => shownByNumber(part).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[^\\n]+?')}$`,
    'u',
  );

describe('passages', () => {
  test('there are some, of every capture', () => {
    expect(quoted.size).toBeGreaterThan(500);
    expect(new Set([...quoted.values()].map((passage) => passage.source_id))).toEqual(new Set(captures.keys()));
  });

  test('every quotation stands at its place in its capture, letter by letter', () => {
    const wrong = [...quoted.values()].filter((passage) => !patternOf(passage.quotation).test(textAt(passage) ?? '\0'));
    expect(wrong.map((passage) => ({ ...passage, found: textAt(passage) }))).toEqual([]);
  });

  test('every value that was read has a passage', () => {
    const known = new Set(readTable('passages').map((row) => `${row.record_type} ${row.record_id} ${row.field}`));
    const unproven = Object.values(tables as unknown as Record<string, Table>).flatMap((table) =>
      columnsOf(table)
        .filter(([, about]) => about.origin === 'read')
        .flatMap(([column]) =>
          readTable(table.name)
            .filter((row) => row[column] !== null)
            // A state other than “value” may be told from what is not there.
            .filter((row) => !(table.name === 'observations' && row.state === 'absent'))
            .map((row) => `${table.record} ${recordId(table, row)} ${column}`),
        ),
    );
    expect(unproven.filter((value) => !known.has(value))).toEqual([]);
  });
});

describe('the tally of the sources', () => {
  test('counts the lines that are not blank, and accounts for all of them', () => {
    for (const row of readTable('sources')) {
      const lines = captures.get(String(row.source_id)) ?? [];
      const filled = lines.filter((line) => line.replace(/[\s\u{200B}-\u{200F}\u{FEFF}]/gu, '') !== '').length;
      expect(row.lines, String(row.source_id)).toBe(filled);
      expect(row.lines_accounted, String(row.source_id)).toBe(filled);
      expect(Number(row.lines_field) + Number(row.lines_text) + Number(row.lines_furniture)).toBe(filled);
    }
  });
});
