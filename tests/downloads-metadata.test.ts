import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { Parser, type Quad, Store, Writer } from 'n3';
import Papa from 'papaparse';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { writeDownloads } from '../scripts/downloads/downloads.ts';
import { prefixes } from '../scripts/downloads/metadata/dcat.ts';
import { allTables } from '../scripts/pipeline/emit/all-tables.ts';

/* What tells machines of the data: read by other programs, and held against the files it tells of. */

const out = mkdtempSync(join(tmpdir(), 'metadata-'));
const files = await writeDownloads({ data: 'data', content: 'content', root: '.' }, out);
const folder = join(out, 'latest');
const text = (path: string) => readFileSync(join(folder, path), 'utf8');
const json = (path: string) => JSON.parse(text(path));

/** The statements of a document in an order of their own, so that two can be compared. Its types do not know all of its options. */
const canonical = (document: unknown, options: object): Promise<string> =>
  jsonld.canonize(document as object, { algorithm: 'RDFC-1.0', format: 'application/n-quads', ...options } as object);

describe('the catalogue', () => {
  const base = 'https://example.org/data/latest/dcat.ttl';
  const quads = new Parser({ baseIRI: base }).parse(text('dcat.ttl'));
  const store = new Store(quads);
  const iri = (name: string) => name.replace(/^(\w+):/, (_, prefix: keyof typeof prefixes) => prefixes[prefix]);
  const ofType = (type: string) => store.getSubjects(iri('rdf:type'), iri(type), null);

  it('says the same as JSON-LD and as Turtle', async () => {
    const written = new Writer({ format: 'N-Quads' });
    const turtle = await new Promise<string>((done, fail) => {
      written.addQuads(quads as Quad[]);
      written.end((error, result) => (error ? fail(error) : done(result)));
    });
    const fromTurtle = await canonical(turtle, { inputFormat: 'application/n-quads' });
    const fromJson = await canonical(json('dcat.jsonld'), { base });
    expect(fromJson.split('\n').length).toBeGreaterThan(1000);
    expect(fromJson).toBe(fromTurtle);
  });

  // What DCAT-AP 3.0.1 asks of each class, and the class of what each property points to.
  const asked: [type: string, properties: string[]][] = [
    ['dcat:Catalog', ['dcterms:title', 'dcterms:description', 'dcterms:publisher', 'dcat:dataset']],
    ['dcat:Dataset', ['dcterms:title', 'dcterms:description', 'dcterms:publisher', 'dcat:theme', 'dcat:distribution']],
    ['dcat:Distribution', ['dcat:accessURL', 'dcterms:license', 'dcat:byteSize', 'dcat:mediaType', 'spdx:checksum']],
    ['spdx:Checksum', ['spdx:algorithm', 'spdx:checksumValue']],
    ['foaf:Agent', ['foaf:name']],
    ['skos:Concept', ['skos:prefLabel']],
    ['dqv:QualityMeasurement', ['dqv:computedOn', 'dqv:isMeasurementOf', 'dqv:value']],
    ['dqv:Metric', ['skos:definition', 'dqv:expectedDataType', 'dqv:inDimension']],
  ];

  test.each(asked)('every %s has what the profile asks of it', (type, properties) => {
    const things = ofType(type);
    expect(things.length).toBeGreaterThan(0);
    for (const thing of things)
      for (const property of properties)
        expect(store.getObjects(thing, iri(property), null).length, `${thing.value} ${property}`).toBeGreaterThan(0);
  });

  const pointing: [property: string, type: string][] = [
    ['dcterms:language', 'dcterms:LinguisticSystem'],
    ['dcterms:license', 'dcterms:LicenseDocument'],
    ['dcterms:accessRights', 'dcterms:RightsStatement'],
    ['dcat:theme', 'skos:Concept'],
    ['dcat:mediaType', 'dcterms:MediaType'],
    ['dcterms:format', 'dcterms:MediaTypeOrExtent'],
    ['dcterms:publisher', 'foaf:Agent'],
    ['dcterms:hasPart', 'dcat:Dataset'],
    ['dqv:isMeasurementOf', 'dqv:Metric'],
    ['dqv:computedOn', 'dcat:Dataset'],
    ['dqv:inDimension', 'dqv:Dimension'],
  ];

  test.each(pointing)('what %s points to is a %s, told in the same file', (property, type) => {
    const objects = store.getObjects(null, iri(property), null);
    expect(objects.length).toBeGreaterThan(0);
    for (const object of objects) expect(store.countQuads(object, iri('rdf:type'), iri(type), null)).toBe(1);
  });

  it('names every table, and files that are there with the bytes and the hash it says', () => {
    expect(ofType('dcat:Dataset').map(({ value }) => value.split('#')[1])).toEqual(
      expect.arrayContaining(['dataset', ...allTables.map(({ name }) => `table-${name}`)]),
    );
    const distributions = ofType('dcat:Distribution');
    expect(distributions.length).toBeGreaterThan(allTables.length * 3);
    for (const one of distributions) {
      const value = (of: typeof one, property: string) => store.getObjects(of, iri(property), null)[0];
      const url = value(one, 'dcat:downloadURL')?.value ?? '';
      const bytes = readFileSync(join(folder, new URL(url).pathname.replace('/data/latest/', '')));
      expect(Number(value(one, 'dcat:byteSize')?.value)).toBe(bytes.length);
      const checksum = value(one, 'spdx:checksum');
      const hash = createHash('sha256').update(bytes).digest('hex');
      expect(value(checksum as typeof one, 'spdx:checksumValue')?.value).toBe(hash);
    }
  });
});

it('the catalogue tells how full each table is, as quality.json does', () => {
  const quads = new Store(new Parser({ baseIRI: 'https://example.org/' }).parse(text('dcat.ttl')));
  const measured = quads.getQuads(null, `${prefixes.dqv}computedOn`, null, null).map(({ subject, object }) => {
    const [value] = quads.getObjects(subject, `${prefixes.dqv}value`, null);
    return `${object.value.split('#')[1]} ${value?.value}`;
  });
  for (const { table, rows, columns } of json('quality.json').tables) {
    const filled = columns.reduce((sum: number, column: { filled: number }) => sum + column.filled, 0);
    const share = (filled / (rows * columns.length)).toFixed(4);
    if (rows > 0) expect(measured).toContain(`table-${table} ${share}`);
    else expect(measured.filter((one) => one.startsWith(`table-${table} `))).toEqual([]);
  }
});

describe('CSV on the Web', () => {
  interface Column {
    name: string;
    titles: Record<string, string[]>;
    datatype: string;
    required: boolean;
  }
  interface TableSchema {
    columns: Column[];
    primaryKey: string[];
    foreignKeys?: { columnReference: string[]; reference: { resource: string; columnReference: string[] } }[];
  }
  const group: { url: string; tableSchema: TableSchema }[] = json('csv-metadata.json').tables;
  const rowsOf = (url: string) => Papa.parse<string[]>(text(url), { skipEmptyLines: 'greedy' }).data;
  const forms: Record<string, RegExp> = {
    integer: /^-?\d+$/,
    number: /^-?\d+(?:\.\d+)?$/,
    boolean: /^(?:true|false)$/,
    date: /^\d{4}-\d\d-\d\d$/,
    string: /^/,
  };

  it('tells of every table, alone and with the others', () => {
    expect(group.map(({ url }) => url)).toEqual(allTables.map(({ name }) => `${name}.csv`));
    for (const { url, tableSchema } of group) {
      const own = json(`${url}-metadata.json`);
      expect(own.url).toBe(url);
      const { foreignKeys: _, ...rest } = tableSchema;
      expect(own.tableSchema).toEqual(rest);
    }
  });

  it.each(group.map((table) => [table.url, table.tableSchema] as const))('%s is as told', (url, schema) => {
    const [header, ...rows] = rowsOf(url);
    expect(header).toEqual(schema.columns.map(({ titles }) => titles.und?.[0]));
    expect(header).toEqual(schema.columns.map(({ name }) => name));
    for (const row of rows)
      for (const [i, { datatype, required }] of schema.columns.entries()) {
        const cell = row[i] ?? '';
        if (cell === '') expect(required).toBe(false);
        else expect(cell).toMatch(forms[datatype] ?? /$^/);
      }
    const places = schema.primaryKey.map((name) => header?.indexOf(name) ?? -1);
    const keys = rows.map((row) => JSON.stringify(places.map((place) => row[place])));
    expect(new Set(keys).size).toBe(rows.length);
  });

  it('its keys between tables hold', () => {
    const keys = group.flatMap(({ url, tableSchema }) =>
      (tableSchema.foreignKeys ?? []).map((key) => ({ url, ...key })),
    );
    expect(keys.length).toBeGreaterThan(10);
    const column = (url: string, name: string) => {
      const [header, ...rows] = rowsOf(url);
      const place = header?.indexOf(name) ?? -1;
      expect(place, `${url} ${name}`).toBeGreaterThanOrEqual(0);
      return rows.map((row) => row[place] ?? '').filter((cell) => cell !== '');
    };
    for (const { url, columnReference, reference } of keys) {
      expect(existsSync(join(folder, reference.resource))).toBe(true);
      const known = new Set(column(reference.resource, reference.columnReference[0] ?? ''));
      for (const cell of column(url, columnReference[0] ?? '')) expect(known.has(cell), `${url} ${cell}`).toBe(true);
    }
  });
});

describe('the citation file', () => {
  const citation = parse(text('CITATION.cff'));

  it('has what the format asks, and nothing it does not know', () => {
    // Source: Citation File Format 1.2.0, the keys of its schema.
    expect(Object.keys(citation)).toEqual(expect.arrayContaining(['cff-version', 'message', 'title', 'authors']));
    const known =
      'abstract authors cff-version contact date-released doi identifiers keywords license license-url message';
    const more = 'preferred-citation references repository repository-artifact repository-code title type url version';
    for (const key of Object.keys(citation)) expect(`${known} ${more}`.split(' ')).toContain(key);
    expect(citation['cff-version']).toBe('1.2.0');
    expect(citation.type).toBe('dataset');
    for (const author of citation.authors) expect(author.name).toMatch(/\S/);
  });

  it('names the version of the data, and no day or identifier that nobody gave', () => {
    const { version } = json('datapackage.json');
    expect(String(citation.version)).toBe(version);
    expect(citation.doi).toBeUndefined();
    expect(citation['date-released'] === undefined || /^\d{4}-\d\d-\d\d$/.test(citation['date-released'])).toBe(true);
  });
});

it('lists the descriptions among the files', () => {
  const paths = files.map(({ path }) => path);
  for (const path of ['dcat.jsonld', 'dcat.ttl', 'csv-metadata.json', 'members.csv-metadata.json'])
    expect(paths).toContain(path);
});
