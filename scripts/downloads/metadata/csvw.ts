import type { Bilingual, ColumnAbout } from '../../../src/model/column.ts';
import { columnsOf, type Table } from '../../../src/model/table.ts';
import { readReference } from '../../pipeline/emit/references.ts';
import { type About, licence } from '../about.ts';

const inBoth = (text: Bilingual) => [
  { '@value': text.es, '@language': 'es' },
  { '@value': text.en, '@language': 'en' },
];

/** How CSV is written here: UTF-8, comma, CRLF, first line the header, an empty cell is a missing value. */
const dialect = {
  encoding: 'utf-8',
  delimiter: ',',
  lineTerminators: ['\r\n'],
  quoteChar: '"',
  doubleQuote: true,
  header: true,
};

const columnOf = ([name, about]: [string, ColumnAbout]) => ({
  name,
  // The name stands in the first line of the file; the title in each language is a further one.
  titles: { und: [name], es: [about.title.es], en: [about.title.en] },
  'dc:description': inBoth(about.description),
  datatype: about.type,
  required: about.required,
  null: '',
});

const foreignKeysOf = (table: Table) =>
  columnsOf(table).flatMap(([name, { reference }]) => {
    if (!reference) return [];
    const to = readReference(reference);
    return [{ columnReference: [name], reference: { resource: `${to.table}.csv`, columnReference: [to.column] } }];
  });

const schemaOf = (table: Table) => ({
  columns: columnsOf(table).map(columnOf),
  primaryKey: [...table.key],
});

const tableOf = (table: Table) => ({
  url: `${table.name}.csv`,
  'dc:title': inBoth(table.title),
  'dc:description': inBoth(table.description),
});

const context = ['http://www.w3.org/ns/csvw', { '@language': 'es' }] as const;

/**
 * Describes one table for readers of CSV on the Web: `<table>.csv-metadata.json`, where they look for it beside `<table>.csv`.
 *
 * Source: Metadata Vocabulary for Tabular Data, https://www.w3.org/TR/tabular-metadata/
 */
export const csvwOfTable = (table: Table) => ({
  '@context': context,
  ...tableOf(table),
  'dc:license': { '@id': licence.url },
  dialect,
  tableSchema: schemaOf(table),
});

/** Describes all tables together, with the keys between them: `csv-metadata.json`, where readers look for it in the folder. */
export const csvwOfAll = (tables: readonly Table[], { title, description, version }: About) => ({
  '@context': context,
  'dc:title': title,
  'dc:description': inBoth(description),
  'dc:license': { '@id': licence.url },
  'schema:version': version,
  dialect,
  tables: tables.map((table) => ({
    ...tableOf(table),
    tableSchema: { ...schemaOf(table), foreignKeys: foreignKeysOf(table) },
  })),
});
