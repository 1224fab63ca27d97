import type { LabelId } from '../../spellings/labels.ts';
import { readFigures } from '../figures.ts';
import { type GlanceLabels, readGlance } from '../glance.ts';
import { readPlanHead } from '../head.ts';
import { emptyPage } from '../raw-page.ts';
import { planHeadings, readSections } from '../sections.ts';
import { hasLabel, zonesOf } from '../zones.ts';
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
const first: LabelId[] = ['h_overview', 'h_glance', 'action_plan', 'plan_submission'];

/** Action plans of local members, layout C. */
export const localPlan: Form = ({ lines }, source, report) => {
  const page = emptyPage();
  const zones = zonesOf(lines, first, Object.keys(glance) as LabelId[]);
  readPlanHead(zones.head, page);
  if (!page.title) {
    report('title-missing', source.place(lines[0] ?? source.whole), '', 'the title of the plan above the head block');
    return null;
  }
  readGlance(zones.glance, glance, page, source, report);
  if (zones.bodyHeading) page.furniture.push(zones.bodyHeading);
  const body = [...zones.body, ...(zones.siblingsHeading ? [zones.siblingsHeading] : []), ...zones.siblings];
  const text = endOfDates(body);
  readGlance(body.slice(0, text), dates, page, source, report);
  page.sections = readSections(body.slice(text), 'plan', (line, open) =>
    hasLabel(line, ['foreword']) && !line.item ? { heading: line, rest: null } : planHeadings(line, open),
  );
  page.figures = readFigures(page.sections);
  page.furniture.push(...zones.foot);
  return page;
};

/** The dates come first: each label with its value on the same line or on the next. */
function endOfDates(body: Parameters<typeof readSections>[0]): number {
  let end = 0;
  for (let line = body[end]; line && hasLabel(line, ['duration', 'date_submitted']); line = body[end]) {
    const filled = line.labels.some(({ value }) => value < line.text.length);
    const next = body[end + 1];
    end += filled || !next || hasLabel(next, ['duration', 'date_submitted', 'foreword']) ? 1 : 2;
  }
  return end;
}
