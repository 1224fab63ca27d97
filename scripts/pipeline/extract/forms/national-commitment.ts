import type { LabelledLine } from '../../recognise/recognise.ts';
import { fold } from '../../source/fold.ts';
import type { LabelId } from '../../spellings/labels.ts';
import { pattern } from '../../spellings/pattern.ts';
import phrases from '../../spellings/phrases.json' with { type: 'json' };
import { readGlance } from '../glance/glance.ts';
import type { GlanceLabels } from '../glance/glance-lines.ts';
import { tellSupport } from '../glance/lost-support.ts';
import { checkHead, idBehindLabel, keepMemberApart, readCommitmentHead } from '../head/head.ts';
import { type SaysTitle, titlesOn } from '../head/whole-title.ts';
import { readIndicators } from '../indicators/read-indicators.ts';
import { gradeTables } from '../judgements/grade-tables.ts';
import { reviewFields } from '../judgements/review-fields.ts';
import { unreadMilestones } from '../milestones/parts/announced.ts';
import { labelledDates } from '../milestones/parts/labelled-dates.ts';
import { readMilestones } from '../milestones/read-milestones.ts';
import { unreadList } from '../milestones/shapes/dash-list.ts';
import { unreadTable } from '../milestones/shapes/flat-table.ts';
import { unreadPeriods } from '../milestones/shapes/marked-periods.ts';
import { labelledSpan, namedSpan, numberedTitle } from '../period/commitment-lines.ts';
import { ownSpan, spanAbove } from '../period/commitment-span.ts';
import { emptyPage, type RawField, type RawPage } from '../raw-page.ts';
import { readSections, templateHeadings } from '../sections/sections.ts';
import { readList } from '../siblings/sibling-list.ts';
import { type HeadBlock, isHeading, type Zones, zonesOf } from '../zones.ts';
import type { Form } from './form.ts';

/** The fact box of layouts A and B. */
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
const block: HeadBlock = {
  first: ['h_overview', 'h_glance', 'action_plan', 'plan_cycle', 'status'],
  all: Object.keys(glance) as LabelId[],
  last: ['completion'],
  below: ['h_irm_summary', 'h_siblings'],
};

/** National commitments, layouts A and B. */
export const nationalCommitment: Form = ({ lines }, source, report) => {
  const page = emptyPage();
  const zones = zonesOf(lines, block);
  const saysTitle = titlesOn(lines);
  readCommitmentHead(zones.head, page, saysTitle);
  keepMemberApart(page, zones.glance);
  page.id ??= idBehindLabel(zones.body);
  if (!checkHead(page, source, lines[0], report)) return null;
  readGlance(zones.glance, glance, page, source, report);
  tellSupport(page, zones.glance, source, report);
  readBody(zones, page, saysTitle);
  const unread = unreadList(zones.body, page.milestones);
  if (unread) report('milestone-list-unread', source.place(unread), unread.text);
  const undated = unreadPeriods(zones.body, page.milestones);
  if (undated) report('milestone-dates-unread', source.place(undated), undated.text);
  const text = page.milestones.length === 0 ? (unreadMilestones(zones.body) ?? unreadTable(zones.body)) : null;
  if (text) report('milestones-unread', source.place(text), text.text);
  readList(zones, page);
  page.furniture = [...page.furniture, ...zones.foot];
  return page;
};

function readBody(zones: Zones, page: RawPage, saysTitle: SaysTitle): void {
  if (zones.bodyHeading) page.furniture.push(zones.bodyHeading);
  const at = zones.body.findIndex(isSummaryHeading);
  const description = at === -1 ? zones.body : zones.body.slice(0, at);
  const summary = at === -1 ? [] : zones.body.slice(at + 1);
  if (at !== -1) page.furniture.push(zones.body[at] as LabelledLine);
  const summaryHeadings = templateHeadings('irm_summary');
  page.sections.push(
    ...readSections(description, 'description', templateHeadings('description')),
    ...readSections(summary, 'irm_summary', (line, open) =>
      isSummaryHeading(line) ? { heading: line, rest: null } : summaryHeadings(line, open),
    ),
  );
  const once = description.filter((line, i) => !isAgain(line, description[i - 1]));
  const own = ownSpan(once);
  page.milestones = readMilestones(
    once.filter((line) => !own.lines.has(line)),
    summary,
  );
  page.indicators = readIndicators(description);
  page.fields = [
    ...page.fields,
    ...descriptionFields(description, own.fields, page, saysTitle),
    ...reviewFields(summary, saysTitle),
    ...gradeTables(description, { named: true }),
  ];
}

const milestoneMark = pattern`^${phrases.milestone_heading}\s\d{1,2}(?!\d)[\s.:)-]*\p{L}`;
const milestoneWord = pattern`^${phrases.milestone_heading}(?!\p{L})`;
/** Whether a line names a milestone, though none could be read: what dates there are may be its own. */
const beginsMilestone = (line: LabelledLine): boolean => {
  const head = fold((line.body ?? line).text.slice(0, 40));
  return milestoneMark.test(head) || (milestoneWord.test(head) && labelledDates(line) !== null);
};

/** A date may stand twice, as start and as end; no line that is longer does but by mistake. */
const longestDate = 24;
const isAgain = ({ text }: LabelledLine, above: LabelledLine | undefined): boolean =>
  text.length > longestDate && above?.text === text;

const summaryWords = [phrases.summary_words, phrases.irm_names, phrases.status_words].map(
  (words) => pattern`(?<!\p{L})${words}(?!\p{L})`,
);

/** A heading above what the IRM says: one that is known, or a short line that says summary, status and IRM in any order. */
function isSummaryHeading(line: LabelledLine): boolean {
  if (isHeading(line, 'h_irm_summary')) return true;
  if (line.item || line.text.length > 90 || /[.:;,?]/.test(line.text)) return false;
  const folded = fold(line.text);
  return summaryWords.every((words) => words.test(folded));
}

function descriptionFields(
  lines: readonly LabelledLine[],
  own: RawField[],
  page: RawPage,
  saysTitle: SaysTitle,
): RawField[] {
  const named = numberedTitle(lines, 'description', saysTitle);
  const holdsMilestone = ({ start, end }: LabelledLine) =>
    page.milestones.some((one) =>
      [one.title, one.start, one.due].some((part) => part && part.start >= start && part.end <= end),
    );
  const spare = lines.filter((line) => !holdsMilestone(line));
  const dated = page.milestones.some(({ start, due }) => start || due);
  const isLost = lines.some((line) => beginsMilestone(line) && !holdsMilestone(line));
  const labelled = () =>
    isLost ? [] : dated ? spanAbove(lines, page.milestones) : labelledSpan(spare, 'description', lines);
  const dates = [own, namedSpan(lines)].find((fields) => fields.length > 0) ?? labelled();
  return [...(named ? [named.number, named.title] : []), ...dates];
}
