import type { Facts } from '../records/facts.ts';
import type { PageRecord } from '../records/page-record.ts';
import { printCards } from './milestones.ts';
import { printAnswer } from './national-commitment.ts';
import { fieldLine, line, type PrintedLine } from './printed-page.ts';
import { printSiblings } from './sibling-list.ts';
import { type LabelName, type Say, sayIn } from './wording.ts';

const parts: readonly LabelName[] = ['problem', 'status_quo', 'action', 'how_contribute'];

/** The page of a local commitment, layouts D1 and D2. */
export function printLocalCommitment({ facts, style }: PageRecord): PrintedLine[] {
  const say = sayIn(facts.language, style.wording);
  const { commitment, areas, values, organisations, language } = facts;
  const named = (stated_in: string) =>
    areas.filter((one) => one.stated_in === stated_in).map(({ verbatim }) => verbatim);
  const items = (list: readonly string[]) => list.map((one) => line('item', `  • ${one}`, { apart: false }));
  const text = (label: LabelName, answer: string) => [
    line('heading', say(label), { field: label }),
    line('text', answer),
  ];
  return [
    line('navigation', say('skip_nav')),
    line('member', style.memberName, { apart: false }),
    line('title', `${commitment?.title} (${commitment?.commitment_id})`),
    line('heading', say('h_overview')),
    line('heading', say('h_glance')),
    fieldLine('action_plan', say('action_plan'), facts.plan?.title ?? null),
    ...(facts.layout === 'D2' ? printSummary(facts, say) : printAnswer(facts, 'inception_report', say)),
    fieldLine('start', say('commitment_start'), commitment?.start?.verbatim ?? null),
    fieldLine('end', say('commitment_end'), commitment?.end?.verbatim ?? null),
    line('heading', `${say('institutions_involved')}:`, { field: 'institutions_involved' }),
    ...items(organisations.map(({ verbatim }) => verbatim)),
    line('heading', `${say('primary_policy')}:`, { field: 'primary_policy' }),
    ...items(named('glance')),
    line('heading', `${say('primary_sector')}:`, { field: 'primary_sector' }),
    ...items(style.sectorInHead && commitment?.sector ? [commitment.sector] : []),
    line('heading', `${say('ogp_value')}:`, { field: 'ogp_value' }),
    ...items(values.filter((one) => one.stated_in === 'glance').map(({ verbatim }) => verbatim)),
    line('heading', say('h_description'), { field: 'h_description' }),
    ...text('commitment_id', commitment?.commitment_id ?? ''),
    ...text('commitment_title', commitment?.long_title ?? ''),
    ...parts.flatMap((part, i) => {
      const paragraph = style.sections[i];
      return paragraph ? text(part, paragraph.join(' ')) : [];
    }),
    ...[
      ...style.sections.slice(parts.length).map((paragraph) => paragraph.join(' ')),
      ...(style.planted.closing ?? []),
    ].map((one) => line('text', one)),
    ...text('primary_policy', named('description').join(', ')),
    ...text('primary_sector', commitment?.sector ?? ''),
    ...text('which_value', values.find((one) => one.stated_in === 'description')?.verbatim ?? ''),
    line('heading', say('h_milestones'), { field: 'h_milestones' }),
    ...(facts.milestones.length > 0
      ? printCards(
          facts.milestones,
          language,
          { start: say('start_date'), end: say('end_date') },
          style.planted.announced,
        )
      : []),
    ...printSiblings(facts.listings, language, false, say),
    line('foot', 'Open Government Partnership'),
  ];
}

/** The local monitor's summary: two labelled answers, and two sentences of a form behind their numbers. */
function printSummary(facts: Facts, say: Say): PrintedLine[] {
  const sentences = facts.answers.filter(({ question }) => question === 'novelty' || question === 'expected_change');
  const inSummary: Say = (label) => say(label === 'relevance' ? 'inception_relevance' : label);
  return [
    line('heading', say('inception_summary'), { field: 'inception_summary' }),
    ...printAnswer(facts, 'verifiable', inSummary),
    ...printAnswer(facts, 'relevance', inSummary),
    ...sentences.map(({ verbatim }, i) => line('item', `  ${i + 1}. ${verbatim}`, { apart: i === 0 })),
  ];
}
