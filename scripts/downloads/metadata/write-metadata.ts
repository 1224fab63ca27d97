import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QualityReport } from '../../../src/model/quality.ts';
import { stableJson } from '../../pipeline/emit/stable-json.ts';
import type { About } from '../about.ts';
import type { GivenTable } from '../given-tables.ts';
import type { PublishedFile, WrittenFile } from '../published-file.ts';
import { csvwOfAll, csvwOfTable } from './csvw.ts';
import { dcatCatalogue } from './dcat.ts';
import { jsonLdOf } from './json-ld.ts';
import { turtleOf } from './turtle.ts';

/** Describes each table, and all together, for readers of CSV on the Web. */
export function writeCsvw(given: readonly GivenTable[], about: About, to: string): WrittenFile[] {
  const tables = given.map(({ table }) => table);
  const write = (path: string, content: object, table?: string): WrittenFile => {
    writeFileSync(join(to, path), stableJson(content));
    const title = { es: 'Descripción de las tablas (CSVW)', en: 'Description of the tables (CSVW)' };
    return { path, format: 'csvw', title, ...(table ? { table } : {}) };
  };
  return [
    write('csv-metadata.json', csvwOfAll(tables, about)),
    ...tables.map((table) => write(`${table.name}.csv-metadata.json`, csvwOfTable(table), table.name)),
  ];
}

/** Describes all published files for portals of open data, as JSON-LD and as Turtle, which say the same. */
export function writeDcat(
  files: readonly PublishedFile[],
  given: readonly GivenTable[],
  quality: QualityReport,
  about: About,
  to: string,
): WrittenFile[] {
  const tables = given.map(({ table }) => table);
  const catalogue = dcatCatalogue(files, tables, quality, about);
  writeFileSync(join(to, 'dcat.jsonld'), stableJson(jsonLdOf(catalogue)));
  writeFileSync(join(to, 'dcat.ttl'), turtleOf(catalogue));
  return [
    {
      path: 'dcat.jsonld',
      format: 'json-ld',
      title: { es: 'Catálogo (DCAT-AP, JSON-LD)', en: 'Catalogue (DCAT-AP, JSON-LD)' },
    },
    {
      path: 'dcat.ttl',
      format: 'turtle',
      title: { es: 'Catálogo (DCAT-AP, Turtle)', en: 'Catalogue (DCAT-AP, Turtle)' },
    },
  ];
}
