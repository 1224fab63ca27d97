import type { SourceRow } from '../../src/model/source.ts';
import type { Dataset } from '../../src/model/tables.ts';
import type { DiagnosticId } from '../pipeline/diagnostics/catalogue.ts';
import type { Diagnostic } from '../pipeline/diagnostics/diagnostic.ts';
import { compareText } from '../pipeline/source/compare-text.ts';
import { countStates, type Fact, knownFacts, linesOfFacts, tallyFacts } from './describe-source.ts';

/** What the data hold of a sheet, and what was odd in it. */
export interface SheetRead {
  source: SourceRow;
  dataset: Dataset;
  diagnostics: readonly Diagnostic[];
}

/** Most names on one line: OGP has some two hundred members. */
const most = 12;

const listed = (names: readonly string[]): string =>
  [...names.slice(0, most), ...(names.length > most ? [`${names.length - most} more`] : [])].join(', ');

/** A number and what it counts. Shape: `"2: Riverton, Seaville"`; `"0"` without any. */
const counted = (names: readonly string[]): string => (names.length === 0 ? '0' : `${names.length}: ${listed(names)}`);

const toldOf = ({ source, diagnostics }: SheetRead, id: DiagnosticId): string[] => [
  ...new Set(diagnostics.flatMap((one) => (one.file === source.file && one.id === id ? [one.actual] : []))),
];

/** The commitments that a sheet has a row of. */
function commitmentsOf({ source, dataset }: SheetRead) {
  const ids = new Set<string>();
  for (const { source_id, record_type, record_id } of dataset.passages)
    if (source_id === source.source_id && record_type === 'commitment') ids.add(record_id);
  return dataset.commitments.filter(({ commitment_id }) => ids.has(commitment_id));
}

/** Members by how many rows they have, most first. Shape: `["georgia 55", "kenya 22"]`. */
function countMembers(rows: readonly { member_id: string }[]): string[] {
  const groups = [...Map.groupBy(rows, ({ member_id }) => member_id)];
  groups.sort(([a, { length: x }], [b, { length: y }]) => y - x || compareText(a, b));
  return groups.map(([id, { length }]) => `${id} ${length}`);
}

/** How many commitments are known from what. Those of a list that was captured were known before, by name. */
function countCoverage(read: SheetRead, rows: ReturnType<typeof commitmentsOf>): string {
  const named = new Set(read.dataset.listings.map(({ commitment_id }) => commitment_id));
  const tabulated = rows.filter(({ coverage }) => coverage === 'tabulated');
  const before = tabulated.filter(({ commitment_id }) => named.has(commitment_id)).length;
  return `${rows.length}: ${rows.length - tabulated.length} with a captured page, ${tabulated.length} without one (${before} of them named in a captured list)`;
}

/**
 * Tells what was read of a sheet, one fact on a line.
 *
 * Shape: `"  layout        S\n  commitments   202: 2 with a captured page, …\n  …"`.
 */
export function describeSheet(read: SheetRead): string {
  const { source, dataset } = read;
  const own = <T extends { source_id: string }>(rows: readonly T[]) =>
    rows.filter(({ source_id }) => source_id === source.source_id);
  const rows = commitmentsOf(read);
  const plans = new Set(rows.flatMap(({ action_plan_id }) => action_plan_id ?? []));
  const facts: Fact[] = [
    ['layout', source.layout],
    ['commitments', countCoverage(read, rows)],
    ['members', counted(countMembers(rows))],
    ['plans', String(plans.size)],
    ['observations', countStates(own(dataset.observations))],
    ['sections', String(own(dataset.sections).length)],
    ['columns', `unknown ${counted(toldOf(read, 'sheet-column-unknown'))}`],
    ['', `missing ${counted(toldOf(read, 'sheet-column-missing'))}`],
    ...knownFacts(source),
    ...tallyFacts(source),
  ];
  return linesOfFacts(facts);
}

/** What a person should look at: what is not known of the sheet, and what its rows leave open. */
export function listSheetChecks(read: SheetRead): string[] {
  const { source } = read;
  const checks: string[] = [];
  if (source.ogp_url === null) checks.push('the address of the sheet is not known (--url)');
  if (source.captured_on === null) checks.push('the day of the capture is not known (--captured-on)');
  const unknown = toldOf(read, 'sheet-column-unknown');
  if (unknown.length > 0) checks.push(`kept as text alone, for want of a known column: ${listed(unknown)}`);
  const places = toldOf(read, 'sheet-place-unknown');
  if (places.length > 0) checks.push(`the country is not known of: ${listed(places)}`);
  const loose = commitmentsOf(read).filter(({ action_plan_id }) => action_plan_id === null);
  if (loose.length > 0) checks.push(`without a plan: ${listed(loose.map(({ commitment_id }) => commitment_id))}`);
  const years = read.diagnostics.filter(({ file, id }) => file === source.file && id === 'date-ambiguous').length;
  if (years > 0) checks.push(`dates known to their year only, day and month being unclear: ${years}`);
  return checks;
}
