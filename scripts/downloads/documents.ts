import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPrivacy } from '../pipeline/emit/privacy.ts';
import { type About, attribution, dateOrUnknown, licence } from './about.ts';
import { beforeCounting } from './before-counting.ts';
import type { GivenTable } from './given-tables.ts';
import type { WrittenFile } from './published-file.ts';

const tableList = (tables: readonly GivenTable[], lang: 'es' | 'en'): string =>
  tables
    .map(({ table, rows }) => `| ${table.name} | ${rows} | ${table.title[lang]}. ${table.description[lang]} |`)
    .join('\n');

const cautions = (lang: 'es' | 'en'): string => beforeCounting.map((text) => `- ${text[lang]}`).join('\n');

const spanish = (about: About, tables: readonly GivenTable[]): string => `# ${about.title}: los datos

${about.description.es}

- Versión: ${about.version}
- Fecha de los datos: ${dateOrUnknown(about).es}
- Licencia de los datos estructurados: ${licence.name}, ${licence.url}. Los textos citados son de sus fuentes. Todo está en LICENSE.txt.
- Atribución: ${attribution(about).es}

## Qué hay

| archivo | qué es |
| --- | --- |
| ${about.name}.xlsx | todas las tablas en un libro, para Excel, LibreOffice o Google |
| ${about.name}.sqlite | todas las tablas en una base SQLite, con claves, búsqueda de texto y vistas (view_…) |
| <tabla>.csv, .json, .ndjson | cada tabla; datapackage.json las describe |
| parquet/<tabla>/part-….parquet | cada tabla en Parquet |
| records/….ndjson | cada compromiso, plan y miembro con todo lo suyo, uno por línea |
| schema/….schema.json | JSON Schema de las tablas y de los registros |
| CHANGELOG.md, CITATION.cff, LICENSE.txt | cambios, cita y licencia |
| SHA256SUMS | huellas: \`sha256sum -c SHA256SUMS\` las comprueba |

## Antes de contar

${cautions('es')}

## Tablas

| tabla | filas | qué es |
| --- | --- | --- |
${tableList(tables, 'es')}
`;

const english = (about: About, tables: readonly GivenTable[]): string => `# ${about.title}: the data

${about.description.en}

- Version: ${about.version}
- Date of the data: ${dateOrUnknown(about).en}
- Licence of the structured data: ${licence.name}, ${licence.url}. Quoted texts belong to their sources. LICENSE.txt has all of it.
- Attribution: ${attribution(about).en}

## What is here

| file | what it is |
| --- | --- |
| ${about.name}.xlsx | all tables as one workbook, for Excel, LibreOffice or Google |
| ${about.name}.sqlite | all tables as one SQLite database, with keys, full text and views (view_…) |
| <table>.csv, .json, .ndjson | each table; datapackage.json describes them |
| parquet/<table>/part-….parquet | each table as Parquet |
| records/….ndjson | every commitment, plan and member with all that belongs to it, one per line |
| schema/….schema.json | JSON Schema of the tables and of the records |
| CHANGELOG.md, CITATION.cff, LICENSE.txt | changes, citation and licence |
| SHA256SUMS | hashes: \`sha256sum -c SHA256SUMS\` checks them |

## Before you count

${cautions('en')}

## Tables

| table | rows | what it is |
| --- | --- | --- |
${tableList(tables, 'en')}
`;

/** Source: Citation File Format 1.2.0. There is no day of release in it where these data were not released. */
const citation = (about: About): string => `cff-version: 1.2.0
message: ${JSON.stringify(`${attribution(about).es} · ${attribution(about).en}`)}
type: dataset
title: ${JSON.stringify(about.title)}
version: ${about.version}
${about.releasedOn ? `date-released: ${about.releasedOn}\n` : ''}abstract: ${JSON.stringify(about.description.en)}
license: ${licence.id}
authors:
  - name: ${JSON.stringify(`The contributors to ${about.title}`)}
keywords:
  - open government
  - gobierno abierto
  - OGP
`;

/** What a reader needs beside the tables: readme in both languages, licence, change log, citation. */
export function writeDocuments(tables: readonly GivenTable[], about: About, root: string, to: string): WrittenFile[] {
  writeFileSync(join(to, 'LEEME.md'), spanish(about, tables));
  writeFileSync(join(to, 'README.md'), english(about, tables));
  writeFileSync(join(to, 'CITATION.cff'), citation(about));
  copyFileSync(join(root, 'LICENSE'), join(to, 'LICENSE.txt'));
  copyFileSync(join(root, 'CHANGELOG.md'), join(to, 'CHANGELOG.md'));
  const written: WrittenFile[] = [
    { path: 'LEEME.md', format: 'markdown', title: { es: 'Léeme', en: 'Readme in Spanish' } },
    { path: 'README.md', format: 'markdown', title: { es: 'Léeme en inglés', en: 'Readme' } },
    { path: 'CITATION.cff', format: 'cff', title: { es: 'Cita', en: 'Citation' } },
    { path: 'LICENSE.txt', format: 'text', title: { es: 'Licencia', en: 'Licence' } },
    { path: 'CHANGELOG.md', format: 'markdown', title: { es: 'Cambios', en: 'Changes' } },
  ];
  for (const { path } of written) checkPrivacy({ path, bytes: readFileSync(join(to, path)) });
  return written;
}
