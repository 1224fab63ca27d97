import type { Report } from '../../diagnostics/diagnostic.ts';
import type { LabelledLine } from '../../recognise/recognise.ts';
import type { SourceText } from '../../source/source-text.ts';
import { dateNumbers } from '../../spellings/date-patterns.ts';
import type { LabelId } from '../../spellings/labels.ts';
import { readFigures } from '../figures.ts';
import { readGlance } from '../glance/glance.ts';
import type { GlanceLabels } from '../glance/glance-lines.ts';
import { readPlanHead } from '../head/head.ts';
import { emptyPage, keepAsText, type RawPage } from '../raw-page.ts';
import { planHeadings, readSections } from '../sections/sections.ts';
import { readList } from '../siblings/sibling-list.ts';
import { isEntry } from '../siblings/siblings.ts';
import { type HeadBlock, hasLabel, zonesOf } from '../zones.ts';
import type { Form } from './form.ts';

const glance: GlanceLabels = {
  h_overview: 'heading',
  h_glance: 'heading',
  action_plan: 'value',
  plan_submission: 'value',
  plan_end: 'value',
  lead: 'value',
};
/** What stands between the heading of the description and the foreword. */
const dates: GlanceLabels = { duration: 'value', date_submitted: 'value' };
const block: HeadBlock = {
  first: ['h_overview', 'h_glance', 'action_plan', 'plan_submission'],
  all: Object.keys(glance) as LabelId[],
  last: ['lead'],
  below: ['duration', 'date_submitted', 'foreword'],
};

/** Action plans of local members, layout C. */
export const localPlan: Form = ({ lines }, source, report) => {
  const page = emptyPage();
  const zones = zonesOf(lines, block);
  readPlanHead(zones.head, page);
  readGlance(zones.glance, glance, page, source, report);
  if (!page.title && !page.fields.some(({ field }) => field === 'action_plan')) {
    report('title-missing', source.place(lines[0] ?? source.whole), '', 'the title of the plan above the fact box');
    return null;
  }
  if (zones.bodyHeading) page.furniture.push(zones.bodyHeading);
  // A word of the text may stand alone on its line as the heading of a list does.
  const listed = zones.siblings.some(isEntry);
  const unlisted = listed ? [] : [...(zones.siblingsHeading ? [zones.siblingsHeading] : []), ...zones.siblings];
  const body = [...zones.body, ...unlisted];
  const text = readDates(body, page, source, report);
  page.sections.push(
    ...readSections(body.slice(text), 'plan', (line, open) =>
      hasLabel(line, ['foreword']) && !line.item ? { heading: line, rest: null } : planHeadings(line, open),
    ),
  );
  page.figures = readFigures(page.sections);
  if (listed) readList(zones, page, 'plan');
  page.furniture = [...page.furniture, ...zones.foot];
  return page;
};

/**
 * Reads the dates, which come first: each label with its value on the same line or on the next. A date that has lost its label is
 * kept as text. Returns where the text begins.
 */
function readDates(body: readonly LabelledLine[], page: RawPage, source: SourceText, report: Report): number {
  const labels = Object.keys(dates) as LabelId[];
  let end = 0;
  for (let line = body[end]; line; line = body[end]) {
    if (hasLabel(line, labels)) {
      const filled = line.labels.some(({ value }) => value < (line?.text.length ?? 0));
      const next = body[end + 1];
      const count = filled || !next || hasLabel(next, [...labels, 'foreword']) ? 1 : 2;
      readGlance(body.slice(end, end + count), dates, page, source, report);
      end += count;
    } else if (dateNumbers(line.text)) {
      report('value-without-label', source.place(line), line.text);
      keepAsText(page, [{ ...line, item: false }], 'plan');
      end++;
    } else break;
  }
  return end;
}
