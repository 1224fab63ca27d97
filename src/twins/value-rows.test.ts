import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { commitmentRecord, memberRecord, planRecord } from '../model/records.ts';
import { type AnyRecord, valueColumns, valueRows, valuesCsv } from './value-rows.ts';

const kinds = [
  ['commitments', commitmentRecord],
  ['plans', planRecord],
  ['members', memberRecord],
] as const;

const recordsOf = (kind: string): AnyRecord[] =>
  readdirSync(join('content', kind)).map((name) => JSON.parse(readFileSync(join('content', kind, name), 'utf8')));

describe.each(kinds)('the values of %s', (kind, schema) => {
  const records = recordsOf(kind);

  it('are read back from the CSV as they are', () => {
    for (const record of records) {
      const { data, errors } = Papa.parse(valuesCsv(schema, record).trimEnd());
      expect(errors).toEqual([]);
      const written = [[...valueColumns], ...valueRows(schema, record)];
      expect(data).toEqual(written.map((row) => row.map((value) => (value === undefined ? '' : String(value)))));
    }
  });

  it('are each once, and every read one has its place', () => {
    for (const record of records) {
      const rows = valueRows(schema, record);
      const names = rows.map(([type, id, field]) => `${type} ${id} ${field}`);
      expect(new Set(names).size).toBe(names.length);
      const unproven = rows.filter((row) => row[4] === 'read' && row[5] === 0);
      // Names of what several records share are proven where the record of that name is.
      expect(unproven.filter(([type]) => type !== 'finding').map(String)).toEqual([]);
    }
  });

  it('leave out no part of a record', () => {
    const types = new Set(records.flatMap((record) => valueRows(schema, record).map(([type]) => type)));
    const parts = new Set(
      records.flatMap((record) =>
        Object.entries(record).flatMap(([key, part]) =>
          Array.isArray(part) && part.length > 0 && typeof part[0] === 'object' && key !== 'passages' ? [key] : [],
        ),
      ),
    );
    expect(types.size).toBe(parts.size + 1);
  });
});
