import type { source as spanish } from '../es/source.ts';

/** Words of the reader of one source. */
export const source: typeof spanish = {
  inRole: (what, role) => `${role} ${what}`,
  title: (of) => `Source: ${of}`,
  description: (file, lines) => `The text captured in ${file}, ${lines} numbered lines, and what was read from each.`,
  lead: 'The text as captured, line by line, with what was read from each line beside it. The marked words are those that gave a fact.',
  reportLead:
    'The text as captured, line by line. Only the title of a report and what it says it is about are read; the rest is published without being interpreted.',
  noRecord: 'This source gives no record.',
  kind: 'Kind of document',
  aboutMember: 'Member it says it is about',
  aboutPlan: 'Plan it says it is about',
  aboutCommitment: 'Commitment it says it is about',
  aboutUnknown: 'not in this capture',
  reportText: 'published here without being interpreted',
  sheetLead:
    'The text of the sheet as it stands in the file, line by line, with what was read from each line beside it. The marked cells are those that gave a fact; within a quoted cell, a quotation mark is written twice.',
  factsHeading: 'The document',
  file: 'File',
  hash: 'SHA-256',
  size: 'Size',
  of: 'What it is about',
  layout: 'Layout',
  language: 'Language',
  twoLanguages: (labels, texts) => `labels in ${labels}, texts in ${texts}`,
  machine: 'machine translation',
  machineNo: 'not a machine translation',
  machineUnknown: 'not known whether it is a machine translation',
  captured: 'Captured',
  capturedUnknown: 'not known',
  ogp: 'Address at OGP',
  ogpUnknown: 'not known',
  withheld: 'Personal data left out',
  withheldCount: (emails, phones) =>
    [
      emails > 0 ? (emails === 1 ? '1 e-mail address' : `${emails} e-mail addresses`) : '',
      phones > 0 ? (phones === 1 ? '1 telephone number' : `${phones} telephone numbers`) : '',
    ]
      .filter(Boolean)
      .join(', ') || 'none',
  jsonMeans: 'each line with what was read from it',
  csvMeans: 'one row per passage: what was read from each line, and what findings quote',
  textHeading: 'The text',
  tally: (lines) => `The ${lines} lines that are not blank, by kind`,
  kinds: { field: 'read', text: 'text', furniture: 'furniture' },
  kindsMeaning: {
    field: 'a fact was read from it',
    text: 'kept whole, as text of a section',
    furniture: 'navigation, headings and forms of the page',
  },
  sheetKinds: {
    field: 'a cell that stands on it was read or checked',
    text: 'text of a commitment, or cells that are kept as they stand',
    furniture: 'names of the columns, and lines of marks alone',
  },
  show: 'Show',
  showAll: 'all lines',
  lineLabel: (number) => `Line ${number}`,
  more: (count) => `and ${count} more`,
};
