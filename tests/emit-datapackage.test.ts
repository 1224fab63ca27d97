import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { z } from 'astro/zod';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { commitmentRecord, memberRecord, planRecord, sourceRecord } from '../src/model/records.ts';
import { datapackageSchema } from './emit/datapackage-schema.ts';
import type { Field, Resource } from './emit/resource.ts';

/* Reads the committed files as a stranger would, with the data package alone: nothing of the pipeline is used. */

const root = join(import.meta.dirname, '..');
const ajv = addFormats.default(new Ajv2020({ allErrors: true, strict: false }));

const read = (name: string) => readFileSync(join(root, 'data', name));
const descriptor: { resources: Resource[]; version: string } = JSON.parse(read('datapackage.json').toString('utf8'));
const rowsOf = new Map(
  descriptor.resources.map(({ name, path }) => {
    const { data, errors } = Papa.parse<Record<string, string>>(read(path).toString('utf8'), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    return [name, data];
  }),
);
const cell = (row: Record<string, string>, columns: readonly string[]) =>
  columns.map((name) => row[name] ?? '').join('\u0000');

const types: Record<string, RegExp> = {
  string: /^.*$/s,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

it('the descriptor is a Data Package v2.0', () => {
  const valid = ajv.validate(datapackageSchema, descriptor);
  expect(ajv.errors ?? []).toEqual([]);
  expect(valid).toBe(true);
});

it('the version is that of the last release, or says that nobody released these tables', () => {
  expect(descriptor.version).toMatch(/^\d+\.\d+\.\d+(-unreleased)?$/);
});

it('every file of data/ is described, and every described file is there', () => {
  const described = descriptor.resources.flatMap(({ path, alternates }) => [
    path,
    ...alternates.map((one) => one.path),
  ]);
  expect([...described, 'datapackage.json'].sort()).toEqual(
    readdirSync(join(root, 'data'))
      .filter((name) => name !== 'releases')
      .sort(),
  );
});

describe.each(descriptor.resources.map((resource) => [resource.name, resource] as const))('%s', (name, resource) => {
  const { schema } = resource;
  const rows = rowsOf.get(name) ?? [];

  it('has the bytes and hashes that are given', () => {
    for (const { path, bytes, hash } of [resource, ...resource.alternates]) {
      const content = read(path);
      expect([path, content.byteLength]).toEqual([path, bytes]);
      expect(`sha256:${createHash('sha256').update(content).digest('hex')}`).toBe(hash);
    }
  });

  it('is CSV that any program reads: CRLF, no byte order mark, composed, no control characters', () => {
    const text = read(resource.path).toString('utf8');
    expect(text.startsWith('\ufeff')).toBe(false);
    expect(text.endsWith('\r\n')).toBe(true);
    // A quotation is its source's to the letter.
    const cells = rows.flatMap(({ quotation: _, ...row }) => Object.values(row));
    expect(cells.filter((cell) => cell.normalize('NFC') !== cell || /[^\P{Cc}\n]/u.test(cell))).toEqual([]);
    expect(/\0|\r(?!\n)/.test(text)).toBe(false);
    expect(text.split('\r\n')[0]).toBe(schema.fields.map((field) => field.name).join(','));
  });

  it('has the rows that are given, the same as its JSON', () => {
    const json = JSON.parse(read(`${name}.json`).toString('utf8')) as Record<string, unknown>[];
    expect(rows).toHaveLength(resource.rows);
    const texts = json.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value === null ? '' : String(value)])),
    );
    expect(texts).toEqual(rows);
  });

  it('keeps what its fields promise', () => {
    const wrong = rows.flatMap((row) =>
      schema.fields
        .filter(({ name: column, type, constraints }) => {
          const value = row[column] ?? '';
          if (value === '') return constraints.required;
          const { enum: codes, pattern } = constraints;
          const fits = (types[type] as RegExp).test(value) && (!codes || codes.includes(value));
          return !fits || (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(value));
        })
        .map((field) => `${cell(row, schema.primaryKey)}.${field.name}: ${row[field.name]}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has each key once, and points at rows that exist', () => {
    expect(new Set(rows.map((row) => cell(row, schema.primaryKey))).size).toBe(rows.length);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const target = rowsOf.get(reference.resource ?? name) ?? [];
      const known = new Set(target.map((row) => cell(row, reference.fields)));
      expect(rows.map((row) => cell(row, fields)).filter((value) => value !== '' && !known.has(value))).toEqual([]);
    }
  });
});

it('the codes of every list are in the table of codes', () => {
  const known = new Set((rowsOf.get('codelists') ?? []).map(({ list, code }) => `${list} ${code}`));
  const lists = descriptor.resources.flatMap(({ schema }) => schema.fields as (Field & { codelist?: string })[]);
  const missing = lists.flatMap(({ codelist, constraints }) =>
    (constraints.enum ?? []).filter((code) => !known.has(`${codelist} ${code}`)).map((code) => `${codelist} ${code}`),
  );
  expect(missing).toEqual([]);
});

describe('the records of the site', () => {
  it.each([
    ['commitments', commitmentRecord],
    ['plans', planRecord],
    ['members', memberRecord],
    ['sources', sourceRecord],
  ] as const)('%s keep the JSON Schema made from the model', (folder, schema) => {
    const validate = ajv.compile(z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' }));
    const where = join(root, 'content', folder);
    expect(existsSync(where)).toBe(true);
    for (const file of readdirSync(where)) {
      validate(JSON.parse(readFileSync(join(where, file), 'utf8')));
      expect([file, validate.errors ?? []]).toEqual([file, []]);
    }
  });
});
