import { type ObservationRow, states } from '../../src/model/observation.ts';
import type { SourceRow } from '../../src/model/source.ts';
import type { Dataset } from '../../src/model/tables.ts';

/** How many observations there are in each state. Shape: `"3: 2 pending, 1 value"`; `"0"` without any. */
export function countStates(rows: readonly ObservationRow[]): string {
  const parts = states.flatMap((state) => {
    const count = rows.filter((row) => row.state === state).length;
    return count === 0 ? [] : [`${count} ${state}`];
  });
  return parts.length === 0 ? '0' : `${rows.length}: ${parts.join(', ')}`;
}

/** What the data hold of one source. */
export function rowsOf(source: SourceRow, dataset: Dataset) {
  const { source_id, record_type, record_id } = source;
  const own = <T extends { source_id: string }>(rows: readonly T[]) =>
    rows.filter((row) => row.source_id === source_id);
  const commitment = dataset.commitments.find((row) => record_type === 'commitment' && row.commitment_id === record_id);
  const planId = commitment?.action_plan_id ?? (record_type === 'action_plan' ? record_id : null);
  const plan = dataset.action_plans.find(({ action_plan_id }) => action_plan_id === planId);
  const memberId = commitment?.member_id ?? plan?.member_id ?? record_id;
  return {
    commitment,
    plan,
    member: dataset.members.find(({ member_id }) => member_id === memberId),
    milestones: dataset.milestones.filter(({ commitment_id }) => commitment_id === commitment?.commitment_id),
    indicators: dataset.indicators.filter(({ commitment_id }) => commitment_id === commitment?.commitment_id),
    observations: own(dataset.observations),
    sections: own(dataset.sections),
    listings: own(dataset.listings),
    findings: dataset.findings.filter(({ subject_id }) => subject_id === record_id),
  };
}

/** A boolean or text, or that it is not known. */
const known = (fact: string | boolean | null) => (fact === null ? 'not known' : fact === true ? 'yes' : fact || 'no');

/** What is told of a source: its name, and what is known of it. */
export type Fact = [name: string, value: string];

export const linesOfFacts = (facts: readonly Fact[]): string =>
  facts.map(([name, value]) => `  ${name.padEnd(12)}  ${value}`).join('\n');

/** What the register says of a source. */
export const knownFacts = (source: SourceRow): Fact[] => [
  ['address', known(source.ogp_url)],
  ['language', `${known(source.language)}; translated by a machine: ${known(source.machine_translated)}`],
  ['captured on', known(source.captured_on)],
];

/** What became of the lines of a source. */
export const tallyFacts = (source: SourceRow): Fact[] => [
  [
    'lines',
    `${source.lines}: ${source.lines_field} field, ${source.lines_text} text, ${source.lines_furniture} furniture`,
  ],
  ['unaccounted', `${source.lines - source.lines_accounted} lines`],
];

/** Where the page stands among the captures of its record, and in how much they differ; nothing of an only one. */
function captureFacts({ source_id, record_type, record_id }: SourceRow, all: Dataset): Fact[] {
  const captures = all.sources.filter((one) => one.record_type === record_type && one.record_id === record_id);
  const position = captures.find((one) => one.source_id === source_id)?.capture_position ?? 1;
  if (captures.length < 2) return [];
  const unknown = captures.some(({ order_known_from }) => order_known_from === 'unknown');
  const place = `${position} of ${captures.length}${position === 1 ? ', the newest' : ''}`;
  const differing = all.differences.filter((one) => one.source_id === source_id || one.other_source_id === source_id);
  return [
    ['capture', unknown ? `${position} of ${captures.length}; not every order is known (--captured-on)` : place],
    ['differences', String(differing.length)],
  ];
}

/**
 * Tells what was read of a source, one fact on a line. `dataset` is that of the page, `all` that of every capture.
 *
 * Shape: `"  layout        A\n  record        commitment MO0010\n  …"`.
 */
export function describeSource(source: SourceRow, dataset: Dataset, all: Dataset): string {
  const { commitment, plan, member, ...rows } = rowsOf(source, dataset);
  const facts: Fact[] = [
    ['layout', source.layout],
    ['record', source.record_id ? `${source.record_type} ${source.record_id}` : `none: ${source.reason}`],
    ...captureFacts(source, all),
    ['title', (commitment ?? plan ?? source).title ?? 'none'],
    ['member', member ? `${member.member_id} (${member.name_en ?? member.name_es})` : 'none'],
    ['plan', plan ? `${plan.action_plan_id} (${plan.title})` : 'none'],
    ...knownFacts(source),
    ['milestones', String(rows.milestones.length)],
    ['indicators', String(rows.indicators.length)],
    ['observations', countStates(rows.observations)],
    ['sections', String(rows.sections.length)],
    ['listings', String(rows.listings.length)],
    ...tallyFacts(source),
    ['findings', String(rows.findings.length)],
  ];
  const findings = rows.findings.map(({ rule, message_en }) => `    ${rule}: ${message_en}`);
  return [linesOfFacts(facts), ...findings].join('\n');
}
