import type { RowCounts } from '../../model/release.ts';
import type { changes as es } from '../es/changes.ts';

const rows = (count: number, what: string) => (count === 0 ? [] : [`${count} ${count === 1 ? 'row' : 'rows'} ${what}`]);
const counts = ({ added, removed, changed }: RowCounts) =>
  [...rows(added, 'added'), ...rows(removed, 'removed'), ...rows(changed, 'changed')].join(', ') || 'no row changes';
const whose = (member: string | null) => (member === null ? '' : ` of ${member}`);

/** Words of the pages of versions and of their feeds. */
export const changes: typeof es = {
  title: 'Changes',
  description: 'Released versions of the data, what changed in each, and how to follow new ones.',
  lead: 'Every version of the data keeps its address for good. Here is what changed in each, field by field, and whether the source changed or our reading of it.',
  versionsHeading: 'Versions',
  versionsCaption: 'Released versions, the newest first',
  none: 'No version has been released yet. The files under Data are the latest reading, and may change at any time.',
  dataLink: 'Data',
  all: 'All versions, and how to follow new ones',
  version: 'Version',
  date: 'Date',
  step: 'Step',
  steps: {
    major: 'major: something that a program relied on is gone or is something else',
    minor: 'minor: there are more rows, tables or columns, or fewer rows',
    patch: 'patch: values or texts change',
  },
  stepShort: { major: 'major', minor: 'minor', patch: 'patch' },
  first: 'first version',
  counts,
  howHeading: 'What the version number means',
  how: 'A version has three numbers. The first goes up when a column, a table or a commitment is removed, or changes its name, type or order; the second, when rows, tables or columns are added or rows are removed; the third, when a value or a text is corrected. The program works out the step by comparing the tables, and refuses one that is too small.',
  promise:
    'What is below data/vX.Y.Z/ never changes or goes away: each build of the site proves it with its hashes. data/v1/ is always the newest version 1, and data/latest/ the latest reading.',
  index: 'List of every file of every version:',
  feedsHeading: 'Subscribe',
  feedsText:
    'One entry for each version, or for each record or finding that came with it. Put the address into a feed reader; there is nothing to sign up for. The page of each member has its own feeds.',
  feed: {
    name: (member) => ({
      changes: `Changes in the data${whose(member)}`,
      records: `New records${whose(member)}`,
      findings: `New findings${whose(member)}`,
    }),
    title: (version, what) => `Version ${version}: ${what}`,
    first: (version) => `Version ${version}: the first`,
    firstText: 'First released version of the data.',
    file: (address) => `Every change, field by field: ${address}`,
    fresh: {
      members: (title, id) => `New member: ${title} (${id})`,
      action_plans: (title, id) => `New plan: ${title} (${id})`,
      commitments: (title, id) => `New commitment: ${title} (${id})`,
      findings: (message) => `New finding: ${message}`,
    },
    since: (version) => `In the data since version ${version}.`,
    more: (count, version) => `And ${count} more with version ${version}`,
    label: (title, format) => `${title}, ${format}`,
  },
  release: {
    title: (version) => `Version ${version}`,
    description: (version, date) =>
      `What changed in the data with version ${version} of ${date}: tables, rows and fields, before and after.`,
    date: (date) => `Released on ${date}.`,
    after: (former) => `It follows version ${former}.`,
    step: (meaning) => `Step: ${meaning}.`,
    first: 'It is the first: there is none to compare it with.',
    tablesHeading: 'Tables',
    tablesCaption: 'Rows that change, by table',
    table: 'Table',
    added: 'Added',
    removed: 'Removed',
    changed: 'Changed',
    columnsHeading: 'Columns and tables',
    columnsCaption: 'Changes of columns, tables and descriptions',
    what: 'What',
    place: 'Where',
    wholePackage: 'datapackage.json',
    causesHeading: 'What has changed',
    causesText: 'The files that a row is read from tell whether the source changed or our reading of it:',
    membersHeading: 'By member',
    membersCaption: 'Rows that change, by member',
    member: 'Member',
    freshHeading: 'New records',
    findingsHeading: 'New findings',
    moreOf: (count) => `and ${count} more, in the file of changes`,
    changesHeading: 'Change by change',
    changesCaption: (shown, all) =>
      shown === all
        ? 'Before and after, in the order of the keys'
        : `The first ${shown} of ${all} changes, in the order of the keys`,
    key: 'Key',
    field: 'Field',
    before: 'Before',
    afterwards: 'After',
    cause: 'What has changed',
    wholeRow: 'whole row',
    noValue: 'no value',
    allChanges: 'Every change, field by field:',
    filesHeading: 'Files of this version',
    filesCaption: (version) => `Files of version ${version}`,
    file: 'File',
    rows: 'Rows',
    size: 'Size',
    hash: 'SHA-256',
    cite: (name, version, date, address) => `${name}. Data, version ${version}, ${date} (CC BY 4.0). ${address}`,
    citeHeading: 'How to cite this version',
  },
};
