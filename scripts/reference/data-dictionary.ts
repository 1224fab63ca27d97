import { changes } from '../../src/model/change.ts';
import { codeLabels } from '../../src/model/code-labels.ts';
import type { ColumnAbout } from '../../src/model/column.ts';
import { columnsOf, type Table } from '../../src/model/table.ts';
import { type View, views } from '../../src/model/views.ts';
import { allTables } from '../pipeline/emit/all-tables.ts';
import { asCode, generatedNotice, markdownTable } from './markdown.ts';

const origins = {
  read: 'read from a source, with a passage',
  derived: 'computed by rule',
  register: 'from a hand-written table',
  key: 'identifier',
} as const satisfies Record<ColumnAbout['origin'], string>;

/** Type, and what a value must be besides. Shape: ``"string, required, codes: `level`"``. */
function formatType(about: ColumnAbout): string {
  const parts: string[] = [about.type];
  if (about.required) parts.push('required');
  if (about.codelist) parts.push(`codes: [${asCode(about.codelist)}](#${about.codelist})`);
  if (about.reference) parts.push(`in ${asCode(about.reference)}`);
  if (about.multiline) parts.push('may hold line feeds');
  return parts.join(', ');
}

const columnRow = ([name, about]: [string, ColumnAbout]) => [
  asCode(name),
  formatType(about),
  `**${about.title.es}.** ${about.description.es}`,
  `**${about.title.en}.** ${about.description.en}`,
  asCode(about.example),
  origins[about.origin],
];

function tableSection(table: Table, files = [`data/${table.name}.csv`, `data/${table.name}.json`]): string {
  return [
    `### ${table.name}`,
    '',
    `**${table.title.es}.** ${table.description.es}`,
    '',
    `**${table.title.en}.** ${table.description.en}`,
    '',
    `Key: ${table.key.map(asCode).join(', ')}. Files: ${files.map(asCode).join(', ')}.`,
    '',
    markdownTable(['Column', 'Type', 'Español', 'English', 'Example', 'Origin'], columnsOf(table).map(columnRow)),
    '',
  ].join('\n');
}

function codelistSection([name, codes]: [string, (typeof codeLabels)[string]]): string {
  const rows = Object.entries(codes).map(([code, { label, definition }]) => [
    asCode(code),
    `**${label.es}.** ${definition.es}`,
    `**${label.en}.** ${definition.en}`,
  ]);
  return [`### ${name}`, '', markdownTable(['Code', 'Español', 'English'], rows), ''].join('\n');
}

const viewRow = ({ name, title, description }: View) => [
  asCode(name),
  `**${title.es}.** ${description.es}`,
  `**${title.en}.** ${description.en}`,
];

/** The page `docs/reference/data-dictionary.md`: every table, column and code of the published data, in both languages. */
export const dataDictionary = (): string =>
  [
    generatedNotice,
    '',
    '# Data dictionary',
    '',
    'Every table of `data/`, its columns and the codes of its closed lists, in Spanish and English. The source is `src/model/`.',
    'An empty cell means missing. Dates are five columns: as printed, EDTF, first and last possible day, precision.',
    '',
    '## Tables',
    '',
    ...allTables.map((table) => tableSection(table)),
    '## Changes of a release',
    '',
    tableSection(changes as unknown as Table, ['/data/vX.Y.Z/changes.csv']),
    '## Views of the SQLite file',
    '',
    'Questions that people ask, ready to be read: `SELECT * FROM view_deadlines`.',
    '',
    markdownTable(['View', 'Español', 'English'], views.map(viewRow)),
    '',
    '## Code lists',
    '',
    ...Object.entries(codeLabels).map(codelistSection),
  ].join('\n');
