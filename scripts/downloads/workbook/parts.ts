import { xmlText } from './xml.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relationships = (targets: readonly [kind: string, target: string][]): string =>
  `${head}<Relationships xmlns="${packaged}/relationships">${targets.map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${kind}" Target="${target}"/>`).join('')}</Relationships>`;

const part = (path: string, kind: string) => `<Override PartName="${path}" ContentType="${kind}"/>`;

/** Formats of `style` in cell.ts, in its order: plain, text, day, heading, title. */
const styles = `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="14"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf xfId="0"/><xf xfId="0" numFmtId="49" applyNumberFormat="1"/><xf xfId="0" numFmtId="164" applyNumberFormat="1"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" fontId="2" applyFont="1"/></cellXfs></styleSheet>`;

/**
 * The parts of a workbook that hold no cells. Sheets are numbered from 1 in the order of `names`; the first is plain text, each of the
 * others has a named table with the number of its sheet.
 *
 * Source: ECMA-376, Office Open XML.
 */
export function workbookParts(names: readonly string[], title: string): [path: string, text: string][] {
  const sheets = names.map((_, index) => `sheet${index + 1}.xml`);
  const tables = names.slice(1).map((_, index) => index + 2);
  const types = [
    part('/xl/workbook.xml', `${kinds}.sheet.main+xml`),
    part('/xl/styles.xml', `${kinds}.styles+xml`),
    part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    ...sheets.map((sheet) => part(`/xl/worksheets/${sheet}`, `${kinds}.worksheet+xml`)),
    ...tables.map((number) => part(`/xl/tables/table${number}.xml`, `${kinds}.table+xml`)),
  ];
  return [
    [
      '[Content_Types].xml',
      `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      relationships([
        [`${office}/officeDocument`, 'xl/workbook.xml'],
        [`${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
    [
      'docProps/core.xml',
      `${head}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title></cp:coreProperties>`,
    ],
    [
      'xl/workbook.xml',
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map((sheet): [string, string] => [`${office}/worksheet`, `worksheets/${sheet}`]),
        [`${office}/styles`, 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', styles],
    ...tables.map((number): [string, string] => [
      `xl/worksheets/_rels/sheet${number}.xml.rels`,
      relationships([[`${office}/table`, `../tables/table${number}.xml`]]),
    ]),
  ];
}
