import type { LabelledLine } from '../../recognise/recognise.ts';
import { slice } from '../../source/span.ts';
import { type LabelId, labelsAt } from '../../spellings/labels.ts';
import { labelledSpan, numberedTitle, spanFields } from '../commitment-lines.ts';
import { type GlanceLabels, readGlance } from '../glance.ts';
import { checkHead, readCommitmentHead } from '../head.ts';
import { readIndicators } from '../indicators/read-indicators.ts';
import { readMilestones } from '../milestones/read-milestones.ts';
import { emptyPage, type RawField, type RawPage } from '../raw-page.ts';
import { readSections, templateHeadings } from '../sections.ts';
import { readSiblings } from '../siblings.ts';
import { isHeading, type Zones, zonesOf } from '../zones.ts';
import type { Form } from './form.ts';

/** The head block of layouts A and B. */
const glance: GlanceLabels = {
  h_overview: 'heading',
  h_glance: 'heading',
  action_plan: 'value',
  plan_cycle: 'value',
  status: 'value',
  h_institutions: 'heading',
  lead: 'value',
  support: 'value',
  h_policy: 'list',
  h_irm: 'heading',
  irm_report: 'value',
  starred: 'value',
  early_results: 'value',
  h_design: 'heading',
  verifiable: 'value',
  relevant: 'value',
  potential_impact: 'value',
  ambition: 'value',
  h_implementation: 'heading',
  completion: 'value',
};
const first: LabelId[] = ['h_overview', 'h_glance', 'action_plan', 'plan_cycle', 'status'];

/** What an IRM summary may say in lines of its own, `● Verificable: sí`. */
const summaryLabels: readonly LabelId[] = [
  'verifiable',
  'lens',
  'relevant',
  'potential_impact',
  'ambition',
  'potential_for_results',
  'completion',
  'early_results',
];
const longestJudgement = 80;

/** National commitments, layouts A and B. */
export const nationalCommitment: Form = ({ lines }, source, report) => {
  const page = emptyPage();
  const zones = zonesOf(lines, first, Object.keys(glance) as LabelId[]);
  readCommitmentHead(zones.head, page);
  if (!checkHead(page, source, lines[0], report)) return null;
  readGlance(zones.glance, glance, page, source, report);
  readBody(zones, page);
  readList(zones, page);
  page.furniture.push(...zones.foot);
  return page;
};

function readBody(zones: Zones, page: RawPage): void {
  if (zones.bodyHeading) page.furniture.push(zones.bodyHeading);
  const at = zones.body.findIndex((line) => isHeading(line, 'h_irm_summary'));
  const description = at === -1 ? zones.body : zones.body.slice(0, at);
  const summary = at === -1 ? [] : zones.body.slice(at + 1);
  if (at !== -1) page.furniture.push(zones.body[at] as LabelledLine);
  page.sections.push(
    ...readSections(description, 'description', templateHeadings('description')),
    ...readSections(summary, 'irm_summary', templateHeadings('irm_summary')),
  );
  page.milestones = readMilestones(description, summary);
  page.indicators = readIndicators(description);
  page.fields.push(...descriptionFields(description, page), ...summaryFields(summary));
}

function descriptionFields(lines: readonly LabelledLine[], page: RawPage): RawField[] {
  const named = numberedTitle(lines, 'description');
  const own = spanFields(lines);
  const dates = own.length > 0 || page.milestones.some(({ start }) => start) ? own : labelledSpan(lines, 'description');
  return [...(named ? [named.number, named.title] : []), ...dates];
}

function summaryFields(lines: readonly LabelledLine[]): RawField[] {
  const named = numberedTitle(lines, 'irm_summary');
  const judgements = lines.flatMap((line): RawField[] => {
    const body = line.body ?? line;
    const shift = body.start - line.start;
    const match = judgementLabel(line, shift);
    const value = match ? slice(body, match.value) : null;
    if (!match || (value && value.text.length > longestJudgement)) return [];
    const label = slice(body, 0, match.end);
    return [{ field: match.label, part: 'irm_summary', label, values: value ? [value] : [] }];
  });
  return [...judgements, ...(named ? [named.number] : []), ...labelledSpan(lines, 'irm_summary')];
}

/** Labels of a listed line are looked for behind its mark. */
function judgementLabel(line: LabelledLine, shift: number) {
  const matches = shift === 0 ? line.labels : labelsAt(line.text.slice(shift));
  return matches.filter(({ label }) => summaryLabels.includes(label)).sort((a, b) => b.end - a.end)[0];
}

function readList(zones: Zones, page: RawPage): void {
  if (zones.siblingsHeading) page.furniture.push(zones.siblingsHeading);
  const { listings, furniture, rest } = readSiblings(zones.siblings);
  page.listings = listings;
  page.furniture.push(...furniture);
  if (rest.length > 0)
    page.sections.push({
      part: 'description',
      heading: zones.siblingsHeading,
      paragraphs: rest.map((fragment) => ({ ...fragment, item: false })),
    });
}
