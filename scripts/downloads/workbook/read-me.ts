import { columnsOf } from '../../../src/model/table.ts';
import { type About, attribution, dateOrUnknown, licence } from '../about.ts';
import { beforeCounting } from '../before-counting.ts';
import type { GivenTable } from '../given-tables.ts';
import type { PlainRow } from './sheet.ts';

/** Where a table is: in its sheet, with cells that were cut; or left out, for it has more rows than a sheet. */
export interface Placed {
  given: GivenTable;
  inSheet: boolean;
  cut: number;
}

const both = (es: string, en: string) => [es, en];

function* aboutRows(about: About): Generator<string[]> {
  const [day, line] = [dateOrUnknown(about), attribution(about)];
  yield [about.title];
  yield both(about.description.es, about.description.en);
  yield [];
  yield ['Versión · Version', about.version];
  yield ['Fecha de los datos', day.es];
  yield ['Date of the data', day.en];
  yield ['Licencia · Licence', `${licence.name}, ${licence.url}`];
  yield ['Atribución', line.es];
  yield ['Attribution', line.en];
  yield [];
  yield ['Cómo leerlo · How to read it'];
  yield both(
    'Una fecha son cinco columnas: como está impresa, en EDTF, su primer y su último día posibles, y su precisión.',
    'A date is five columns: as printed, in EDTF, its first and last possible day, and its precision.',
  );
  for (const { es, en } of beforeCounting) yield both(es, en);
  yield [];
}

const placeOf = ({ inSheet, cut }: Placed) => {
  if (!inSheet)
    return ['más filas que una hoja: en CSV, SQLite y Parquet', 'more rows than a sheet: in CSV, SQLite and Parquet'];
  if (cut > 0) return [`casillas cortadas, enteras en el CSV: ${cut}`, `cells cut short, whole in the CSV: ${cut}`];
  return ['', ''];
};

function* tableRows(placed: readonly Placed[]): Generator<PlainRow> {
  yield ['Tablas · Tables'];
  yield ['hoja · sheet', 'filas · rows', 'qué es', 'what it is', 'nota', 'note'];
  for (const one of placed) {
    const { table, rows } = one.given;
    const texts = [`${table.title.es}. ${table.description.es}`, `${table.title.en}. ${table.description.en}`];
    yield [table.name, rows, ...texts, ...placeOf(one)];
  }
  yield [];
}

function* columnRows(placed: readonly Placed[]): Generator<string[]> {
  yield ['Columnas · Columns'];
  yield [
    'hoja · sheet',
    'columna · column',
    'qué es',
    'what it is',
    'ejemplo · example',
    'tipo · type',
    'lista · code list',
  ];
  for (const { given } of placed) {
    for (const [name, { title, description, example, type, codelist }] of columnsOf(given.table)) {
      const texts = [`${title.es}. ${description.es}`, `${title.en}. ${description.en}`];
      yield [given.table.name, name, ...texts, example, type, codelist ?? ''];
    }
  }
}

/** The first sheet, `leeme`: what this is, in both languages. A row of one cell is a title. */
export function* readMeRows(about: About, placed: readonly Placed[]): Generator<PlainRow> {
  yield* aboutRows(about);
  yield* tableRows(placed);
  yield* columnRows(placed);
}
