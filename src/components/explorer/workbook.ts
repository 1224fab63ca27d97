import { strToU8, zipSync } from 'fflate';
import type { Download } from './download.ts';

type Cell = string | number | null;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const parts = 'http://schemas.openxmlformats.org/package/2006';

/**
 * Writes a workbook: first a sheet that says what was filtered, then the rows. Text is text and numbers are numbers; no
 * formula, no date that a program would turn into another.
 *
 * Source: ECMA-376, parts 1 and 2.
 */
export async function writeWorkbook(
  { filters, address, words, rows }: Pick<Download, 'filters' | 'address' | 'words' | 'rows'>,
  header: readonly string[],
  cells: readonly (readonly Cell[])[],
): Promise<Blob> {
  const about: Cell[][] = [
    [words.sheetTitle ?? ''],
    [words.sheetRows ?? '', rows.length],
    [words.sheetAddress ?? '', address],
    [words.sheetLicence ?? ''],
    [],
    [words.sheetFilters ?? ''],
    ...(filters.length > 0 ? filters.map((filter) => ['', filter]) : [['', words.sheetNone ?? '']]),
  ];
  const sheets = [
    { name: words.sheetAbout ?? 'about', xml: sheet(about) },
    { name: words.sheetData ?? 'commitments', xml: sheet([header, ...cells]) },
  ];
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${parts}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${parts}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map(({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${parts}/relationships">${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(sheets.map(({ xml }, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
  };
  const zipped = zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(head + xml)])));
  return new Blob([new Uint8Array(zipped)], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}

/** Rows and cells name their place: the standard lets them leave it out, programs that read workbooks do not. */
function sheet(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map(
    (row, index) =>
      `<row r="${index + 1}">${row.map((value, column) => cell(value, `${letters(column)}${index + 1}`)).join('')}</row>`,
  );
  return `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function cell(value: Cell, place: string): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

/** Name of a column. Shape: `0` → `"A"`, `26` → `"AA"`. */
const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** Characters that XML does not know are left out; captured text has none, the pipeline sees to it. */
const escapeXml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to leave out.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
