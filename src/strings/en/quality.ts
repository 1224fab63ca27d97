import type { Words } from '../language.ts';

/** Words of the page on how good the data are, and of how often a column has a value. */
export const quality: Words['quality'] = {
  title: 'Data quality',
  file: 'quality',
  description:
    'What is checked in the tables before they are published and with what result, how often each column has a value, and what the data do not have.',
  lead: 'What is checked in the tables and with what result, how many cells have a value, and what is missing. None of this says whether what a source claims is true: it says whether it was copied whole, to the right place, with nothing added.',
  allMet: (count) => `All ${count} checks that have something to look at are passed.`,
  someBroken: (broken, count) =>
    broken === '1'
      ? `Of ${count} checks that have something to look at, 1 is not passed.`
      : `Of ${count} checks that have something to look at, ${broken} are not passed.`,
  version: (version) => `Tables of version ${version}.`,
  missing: 'The checks are made when the downloads are prepared, and here they have not been.',
  checksHeading: 'What is checked',
  checksText:
    'The CSV files are read as they were written, as anybody reads them, and compared with their own description, with minimums set by hand and with the last released version. An error stops a new release; a warning asks somebody to look.',
  checksCaption: 'Checks and their results',
  check: 'Check',
  looked: 'Looked at',
  result: 'Result',
  ifBroken: 'If not passed',
  units: {
    files: (count) => (count === '1' ? '1 file' : `${count} files`),
    rows: (count) => (count === '1' ? '1 row' : `${count} rows`),
    cells: (count) => (count === '1' ? '1 cell' : `${count} cells`),
    bounds: (count) => (count === '1' ? '1 bound' : `${count} bounds`),
  },
  met: 'Passed',
  broken: (count) => (count === '1' ? 'Not passed in 1 case' : `Not passed in ${count} cases`),
  idle: 'Nothing to look at yet',
  noFormer: 'Nothing to look at: no earlier release',
  severities: { error: 'stops a release', warning: 'warns' },
  checks: {
    files: {
      name: 'Files are as described',
      meaning: 'Size, hash, header and rows of each CSV are those its datapackage.json gives.',
    },
    required: {
      name: 'Nothing required is missing',
      meaning: 'Columns that always have a value have one in every row.',
    },
    types: {
      name: 'Each value is of its type',
      meaning: 'Numbers, yes or no, ids and hashes have the form they must have.',
    },
    closed_lists: { name: 'Codes are in their list', meaning: 'No code is outside its closed list.' },
    unique_keys: { name: 'No key is repeated', meaning: 'And rows are in the order of their keys.' },
    foreign_keys: {
      name: 'What is named is there',
      meaning:
        'Each value that refers to another table is in it; also where a column beside it says which one (subject_type, record_type).',
    },
    dates: {
      name: 'Dates are dates',
      meaning: 'Days exist, EDTF is well written, and each date has its first and its last day, in that order.',
    },
    text: { name: 'Text is clean', meaning: 'Letters are composed (NFC), and there is no control character.' },
    formulas: { name: 'No cell is a formula', meaning: 'None begins like something a spreadsheet would run.' },
    placeholders: {
      name: 'What is missing is empty',
      meaning:
        'No “N/A”, “null”, “-” or “S/D” in the place of a value. What a source prints like that stays in its quotations.',
    },
    personal_data: { name: 'There is no personal data', meaning: 'No e-mail address and no telephone number.' },
    lines_accounted: {
      name: 'No line is lost',
      meaning: 'Each line of each source is a field, text, or furniture of the page.',
    },
    sources_kept: {
      name: 'No capture is edited',
      meaning:
        'Each source of the last release has the same bytes: lines and quotations that somebody cited are where they were.',
    },
    least: { name: 'What must be there is there', meaning: 'Rows and shares are not below the minimum set by hand.' },
    not_lost: {
      name: 'Nothing is lost between releases',
      meaning: 'Rows and filled cells are not fewer than in the last release, save for a small margin.',
    },
    years: { name: 'Years are plausible', meaning: 'Days fall into years that the sources speak of.' },
    usual: { name: 'Nothing is out of the usual', meaning: 'Rows and shares are within what they have been.' },
  },
  gapsHeading: 'What the data do not have',
  gaps: {
    listed: ({ held, tabulated, listed, known }) =>
      tabulated === null
        ? `Of ${known} commitments that the sources name, ${held} have their page captured, and ${listed} are known by their title in a list only.`
        : `Of ${known} commitments that the sources name, ${held} have their page captured, of ${tabulated} there is only the row of a sheet, and ${listed} are known by their title in a list.`,
    deadlines: (count, of) =>
      `Of ${of} milestones, ${count} have a deadline that can be read; of the others the capture does not say it, or it cannot be read as a date.`,
    states: (count, of) =>
      count === '0'
        ? `The state of none of the ${of} milestones is known: the capture does not give it, or shows every option and marks none.`
        : `Of ${of} milestones, ${count} have a known state. Of the others the capture does not say it, or shows every option and marks none.`,
    irm: (count, of) =>
      `Of ${of} questions that captured pages leave to the IRM, ${count} are answered; the others were pending, blank or without data.`,
    captured: (count, of) =>
      count === '0'
        ? `None of the ${of} sources gives the day of its capture: nobody can say what day each state is from.`
        : `Of ${of} sources, ${count} give the day of their capture. For the others nobody can say what day each state is from.`,
    translated: (count, of) =>
      count === of
        ? `All ${of} sources are machine translations published by OGP: their slips are in the data as they are.`
        : `Of ${of} sources, ${count} are machine translations published by OGP: their slips are in the data as they are.`,
    withheld: (emails, phones) =>
      `E-mail addresses and telephone numbers of persons are left out. Of these sources: e-mail addresses, ${emails}; telephone numbers, ${phones}.`,
    linked:
      'The data have only what each page said on the day of its capture: not the documents it links to, nor what changed afterwards.',
    truth:
      'Nobody here has checked whether what a source claims is true. Where the sources contradict themselves is in the findings.',
  },
  fillHeading: 'How many cells have a value',
  fillText:
    'An empty cell means that the source does not say, or that the column does not apply to that row; the description of each column tells which. It is not a fault of the table.',
  fillCaption: 'Cells of each table that have a value, of all it has (rows times columns)',
  table: 'Table',
  rows: 'Rows',
  columns: 'Columns',
  alwaysFilled: 'Always filled',
  filledCells: 'Cells with a value',
  filled: 'Filled',
  picture: 'Picture',
  column: 'Column',
  filledOf: (filled, of) => `${filled} of ${of}`,
  filledRows: (filled, of) => (of === '1' ? `${filled} of 1 row` : `${filled} of ${of} rows`),
  partOf: (column, value) => `with ${column} “${value}”:`,
  noRows: 'no rows',
  columnsHeading: 'Columns that do not always have a value',
  columnsText: 'All other columns of each table have a value in every row.',
  columnsCaption: (table) => `Rows of ${table} in which each column has a value`,
  columnsSummary: (count) => (count === '1' ? '1 column' : `${count} columns`),
  boundsHeading: 'Minimums and margins',
  boundsText:
    'Set by hand, and very low: they are there so that nothing is lost unnoticed, not as targets. A share counts from 20 rows on.',
  boundsSummary: (count) => `The ${count} bounds`,
  boundsCaption: 'What there is, what there must be at least, and what is usual',
  found: 'Found',
  least: 'At least',
  usual: 'Usual',
  usualFrom: (from) => `from ${from}`,
  usualTo: (to) => `up to ${to}`,
  tooFew: 'too few rows to judge',
  fileText: 'All of this, for machines:',
  linkText: 'What is checked in these tables, with what result, and what they lack:',
};
