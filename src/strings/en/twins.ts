import type { twins as es } from '../es/twins.ts';

/** Words of the data twins of a page: its links, and its calendar of deadlines. */
export const twins: typeof es = {
  heading: 'The data of this page',
  json: 'JSON',
  csv: 'CSV',
  workbook: 'XLSX',
  /** The sheet that says what the workbook is. */
  readMe: 'readme',
  failed: 'The workbook could not be made.',
  csvMeans: 'one row per value, with its line and its quotation',
  csvCommitments: 'one row per commitment',
  wholeTable: 'the whole table',
  dictionary: (table) => `What each column of ${table} is`,
  calendar: 'Calendar of deadlines',
  subscribe: 'subscribe',
  calendarName: (subject) => `Deadlines: ${subject}`,
  calendarAll: 'all commitments',
  calendarDescription:
    'Deadlines of open government milestones, read from captured pages. Each stands on its last possible day. Texts are those of the captures, some translated by machine.',
  event: (id, milestone, date, precision) =>
    `Deadline of ${id}: ${milestone} (${[date, precision].filter(Boolean).join(', ')})`,
  precision: {
    day: '',
    month: 'known to the month',
    quarter: 'known to the quarter',
    half_year: 'known to the half-year',
    year: 'known to the year',
    unknown: '',
  },
  eventText: (milestone, commitment, member, verbatim) =>
    [
      milestone,
      `Commitment: ${commitment}. Member: ${member}.`,
      ...(verbatim === null ? [] : [`As printed: “${verbatim}”.`]),
      'This is the last possible day of the deadline. What is known of the outcome is on the page.',
    ].join('\n'),
};
