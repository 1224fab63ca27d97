import { columnsOf, type Table } from '../../../src/model/table.ts';
import { fieldOf } from './field.ts';
import type { FileFacts } from './measured.ts';
import { type OutputFile, tablesFolder, textFile } from './output-file.ts';
import { readReference } from './references.ts';
import { stableJson } from './stable-json.ts';

/** A table as written: its rows counted, its file, and the same as JSON where there is one. */
export interface WrittenTable {
  table: Table;
  rows: number;
  csv: FileFacts;
  json?: FileFacts;
}

function foreignKeysOf(table: Table) {
  return columnsOf(table).flatMap(([name, { reference }]) => {
    if (!reference) return [];
    const to = readReference(reference);
    // Within its own table a key names no resource. Source: Table Schema v2, foreignKeys.
    const resource = to.table === table.name ? {} : { resource: to.table };
    return [{ fields: [name], reference: { ...resource, fields: [to.column] } }];
  });
}

const alternateOf = ({ path, bytes, hash }: FileFacts) => ({
  path,
  format: 'json',
  mediatype: 'application/json',
  encoding: 'utf-8',
  bytes,
  hash,
});

/** What the data package says of one table. */
export function resourceOf({ table, rows, csv, json }: WrittenTable) {
  const foreignKeys = foreignKeysOf(table);
  return {
    name: table.name,
    type: 'table',
    path: csv.path,
    title: table.title.es,
    title_en: table.title.en,
    description: table.description.es,
    description_en: table.description.en,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: csv.bytes,
    hash: csv.hash,
    rows,
    ...(json ? { alternates: [alternateOf(json)] } : {}),
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: columnsOf(table).map(([name, about]) => fieldOf(table, name, about)),
      missingValues: [''],
      primaryKey: [...table.key],
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  };
}

/**
 * Describes the published tables: a Data Package v2.0, `data/datapackage.json`.
 *
 * `version` is the version of the data (SemVer). There is no date in it: the same tables give the same bytes on any day.
 * Source: https://datapackage.org/standard/data-package/
 */
export function datapackageFile(written: readonly WrittenTable[], version: string): OutputFile {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'compromisos-abiertos',
    title: 'Compromisos Abiertos',
    title_en: 'Compromisos Abiertos',
    description:
      'Compromisos de gobierno abierto, leídos de páginas capturadas de la Alianza para el Gobierno Abierto (OGP): qué se prometió, para cuándo, quién responde y qué se sabe del resultado, con la línea de la fuente de cada valor. Los textos citados conservan los derechos de sus fuentes.',
    description_en:
      'Open government commitments, read from captured pages of the Open Government Partnership (OGP): what was promised, by when, who answers for it and what is known of the outcome, with the source line of every value. Quoted texts keep the rights of their sources.',
    version,
    keywords: [
      'gobierno abierto',
      'open government',
      'OGP',
      'compromisos',
      'commitments',
      'transparencia',
      'transparency',
    ],
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0 International',
      },
    ],
    sources: [{ title: 'Open Government Partnership', path: 'https://www.opengovpartnership.org/' }],
    contributors: [{ title: 'Compromisos Abiertos', roles: ['creator'] }],
    resources: written.map(resourceOf),
  };
  return textFile(`${tablesFolder}/datapackage.json`, stableJson(descriptor));
}
