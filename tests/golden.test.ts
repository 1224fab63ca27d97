import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formatDiagnostic } from '../scripts/pipeline/diagnostics/format.ts';
import { emit } from '../scripts/pipeline/emit/emit.ts';
import { convert } from '../scripts/pipeline/pipeline.ts';
import type { PassageRow } from '../src/model/passage.ts';
import type { SourceLine } from '../src/model/records.ts';
import { sources } from '../src/model/source.ts';
import { expectStored } from './cli/stored.ts';

/* `tests/golden/<case>/seed.txt` → the record of its page and the messages. A case is named for what is special in it. */

const folder = join(import.meta.dirname, 'golden');
const cases = readdirSync(folder).sort();
const records = /^content\/(commitments|plans|members|sources)\//;

/** A place on one line, so that a record can be read. Shape: `"milestone MO0099-M1 start_verbatim 47:1-47:13 “Febrero 2018”"`. */
function condense(passage: PassageRow): string {
  const { record_type, record_id, field, line_start, column_start, line_end, column_end, quotation } = passage;
  return `${record_type} ${record_id} ${field} ${line_start}:${column_start}-${line_end}:${column_end} “${quotation}”`;
}

/** Findings are left out: `tests/findings` has their own examples. Lines of a source stand on one line each. */
function readable(key: string, value: unknown) {
  if (key === 'findings') return undefined;
  if (key === 'text_lines')
    return (value as SourceLine[])
      .filter(({ kind }) => kind)
      .map(({ number, kind, text }) => `${number} ${kind}: ${text}`);
  return key === 'passages' ? (value as PassageRow[]).map(condense) : value;
}

/** The record that the page itself is of, or the source of a report; its neighbours in lists are not stored. */
function recordOf(seed: Uint8Array) {
  const conversion = convert([{ file: 'seed.txt', bytes: seed, entry: null }]);
  const [source] = conversion.dataset.sources;
  const file = source
    ? [...emit(conversion, '0.0.0')].find(
        ({ path }) => records.test(path) && path.endsWith(`/${source.record_id ?? source.source_id}.json`),
      )
    : undefined;
  const record = file ? JSON.parse(new TextDecoder().decode(file.bytes)) : null;
  return { conversion, text: record && `${JSON.stringify(record, readable, 2)}\n` };
}

it.each(cases)('%s', (name) => {
  const { conversion, text } = recordOf(readFileSync(join(folder, name, 'seed.txt')));
  const messages = conversion.diagnostics.map((one) => `${formatDiagnostic(one, '')}\n`).join('');
  expectStored(join(folder, name, 'diagnostics.txt'), messages);
  expect(text, messages).not.toBeNull();
  expectStored(join(folder, name, 'record.json'), text ?? '');
});

/** A sheet is no page; `tests/sheet` has its own. */
const pageLayouts = sources.row.shape.layout.options.filter((layout) => layout !== 'S');

it('the cases cover each layout in each language', () => {
  const covered = cases.map((name) => {
    const [source] = recordOf(readFileSync(join(folder, name, 'seed.txt'))).conversion.dataset.sources;
    return `${source?.layout} ${source?.language}`;
  });
  const wanted = pageLayouts.flatMap((layout) => ['es', 'en', 'fr'].map((l) => `${layout} ${l}`));
  expect(wanted.filter((one) => !covered.includes(one))).toEqual([]);
});
