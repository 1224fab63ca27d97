import type { data as es } from '../es/data.ts';

/** Words of the page of downloads and of the dictionary of each table. */
export const data: typeof es = {
  title: 'Data',
  description:
    'Every table as Excel, CSV, JSON, SQLite and Parquet, with its dictionary, its licence, how to cite it and how to load it.',
  lead: 'Everything this site shows comes from these tables. They can be downloaded whole, without permission and without an account.',
  wholeHeading: 'Everything at once',
  whole: {
    xlsx: {
      name: 'Excel workbook',
      meaning:
        'For Excel, LibreOffice or Google. One sheet per table, with real dates and numbers; the first, “leeme” (read me), says what each column is.',
    },
    zip: {
      name: 'Everything in one ZIP',
      meaning:
        'Every table in every format, with readme, licence, citation, changes, and hashes that show that nothing was altered. For safekeeping.',
    },
    sqlite: {
      name: 'SQLite database',
      meaning:
        'The tables joined by their keys, with full-text search and ready-made queries. For SQL queries without a server.',
    },
  },
  versionLabel: 'Version',
  dateLabel: 'Date of the data',
  dateUnknown: 'not known: the captures do not say when they were made',
  formats: { csv: 'CSV', json: 'JSON', ndjson: 'NDJSON', parquet: 'Parquet' },
  tablesHeading: 'Tables',
  tablesCaption: (version) => `The tables, version ${version}`,
  table: 'Table',
  rows: 'Rows',
  rowCount: (count) => (count === '1' ? '1 row' : `${count} rows`),
  download: 'Download',
  packageText: 'Description of all tables for machines (Data Package 2.0):',
  indexText: 'List of all files with their size, rows and hash:',
  catalogueText: 'Entry for catalogues of open data (DCAT-AP):',
  csvwText: 'Description of the CSV files for the web (CSVW):',
  datasetDescription:
    'Open government commitments, read from captured pages of the Open Government Partnership (OGP): what was promised, by when, who answers for it and what is known of the outcome, with the source line of every value.',
  downloadLabel: (table, format, size) => `${table}, ${format} ${size}`,
  spreadsheetHeading: 'In a spreadsheet',
  spreadsheetText:
    'Download the Excel workbook and open it: LibreOffice and Google Sheets open it, too. In LibreOffice it is enough to paste its address under File → Open. In Excel, a table that refreshes itself is made with Data → Get data → From other sources → Blank query, and this query in the advanced editor: all of it arrives as text. The formula of Google Sheets takes numbers and dates in its own way; File → Import, with the workbook, does not.',
  spreadsheetCsv:
    'Do not open a CSV with a double click where the system language uses the comma for decimals: it would land in one column, with “1.234” turned into 1234. If you import one: origin UTF-8, delimiter comma, all columns as text. LibreOffice asks when it opens one: unless all columns are marked as text, a Spanish one makes a day of “Diciembre 2018”.',
  csvText:
    'The CSV files are UTF-8 without a mark, with commas, headers in English, one row per record and an empty cell where the capture does not say. Rows stand in the order of their key.',
  loadHeading: 'In a program',
  loadText:
    'Ids and EDTF dates are text; say so when loading, so that “2018-35” does not turn into something else. In Parquet, SQLite and JSON they already are.',
  viewsHeading: 'Ready-made queries',
  viewsText: 'Besides the tables, the SQLite database brings these views:',
  addressesHeading: 'Addresses that do not change',
  addressesText:
    'What is below data/latest/ is always the data of today, and its address does not change: a file may gain columns at its end and rows, but it does not go or change its name unless the first number of the version rises. Every page of a record is data, too: the same address ending in .json or .csv, in .ics where there are deadlines, and in .bib to cite a commitment or a finding.',
  versionsHeading: 'Versions and changes',
  versionsNone:
    'No version has been released yet: these data are the latest reading. Once there is one, it will keep its address, with a list of what changed.',
  versionsReleased: (version) =>
    `The last released version is ${version}. To cite, or for a program that must always give the same result, take the files of a version: they do not change.`,
  versionsLink: 'Versions, what changed in each, and how to follow new ones',
  joinHeading: 'How they join',
  joinText:
    'Tables refer to each other by key: a milestone gives its commitment_id, a commitment its action_plan_id and member_id. Provenance is in passages: record_type, record_id and field lead to the source, the line, the column and the quotation.',
  datesHeading: 'Dates',
  datesText:
    'A date is five columns: as printed, in EDTF, its first and last possible day, and its precision. “Tercer trimestre 2018” is 2018-35, from 1 July to 30 September; it is never turned into a day.',
  licenceHeading: 'Licence',
  licenceText: 'The structured data are published under the licence',
  licenceMore:
    'Quoted passages remain under the rights of their sources and are given as quotations. The code has its own licence, MIT.',
  citeHeading: 'How to cite',
  cite: (name, version) => `${name}. Data, version ${version}. Structured data under CC BY 4.0.`,
  citeReleased: (version) =>
    `The data of today (${version}) are newer and may still change: that is why the last released version is cited.`,
  citeMore: 'To cite a fact, cite the address of its line in the source, which does not change.',
  previewHeading: 'First rows',
  rowNumber: (number) => `row ${number}`,
  previewCaption: (table) => `First rows of ${table}; long texts are cut`,
  pick: {
    heading: 'Choose columns and rows, and download them as CSV',
    columns: 'Columns',
    text: 'Only rows that hold',
    within: 'In the column',
    anywhere: 'any',
    count: '{count} of {all} rows',
    failed: 'The table could not be loaded. It can be downloaded whole above.',
    save: 'Download CSV',
  },
  dictionaryHeading: 'Dictionary',
  dictionaryTitle: (table) => `Dictionary of ${table}`,
  dictionaryDescription: (table, description) => `Columns of the table ${table}. ${description}`,
  columnsCaption: (table) => `Columns of ${table}, in their order`,
  column: 'Column',
  type: 'Type',
  meaning: 'What it is',
  example: 'Example',
  required: 'always has a value',
  key: 'key',
  reference: 'exists in',
  codesHeading: 'Codes',
  codesCaption: (list) => `List ${list}`,
  code: 'Code',
  label: 'Label',
  types: { string: 'text', integer: 'integer', number: 'number', boolean: 'true or false', date: 'day' },
  origins: {
    read: 'read from the source: it has its passage',
    derived: 'derived by a rule',
    register: 'from the hand-made tables',
    key: 'identifier',
  },
};
