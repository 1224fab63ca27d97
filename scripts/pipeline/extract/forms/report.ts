import type { LabelledLine } from '../../recognise/recognise.ts';
import { slice } from '../../source/span.ts';
import type { LabelId } from '../../spellings/labels.ts';
import { reportKindOf } from '../../spellings/reports.ts';
import { footStart, isFurniture } from '../furniture.ts';
import { emptyPage, keepAsText, type RawField, type RawPage } from '../raw-page.ts';
import { hasLabel } from '../zones.ts';
import type { Form } from './form.ts';

/** What a report says it is about. */
const about: readonly LabelId[] = ['report_member', 'report_plan', 'report_commitment'];
/** The labels in the head of a report, before its first section. */
const heads: readonly LabelId[] = [...about, 'evaluator', 'evaluator_email'];
/** No title stands lower on the page. */
const titleLines = 6;

/**
 * Reports, layout X: the title, what the report says it is about, and all other lines as text that is not read further.
 *
 * A report is no commitment: what it judges is not taken over, because the page prints it without the id of the commitment.
 */
export const report: Form = ({ lines }) => {
  const page = emptyPage();
  const foot = footStart(lines);
  const named = lines.slice(0, titleLines).findIndex((line) => !isFurniture(line) && reportKindOf(line.text));
  // The first line of a page that is no report of OGP Local is its title.
  const other = lines.some((line) => hasLabel(line, heads)) ? -1 : lines.findIndex((line) => !isFurniture(line));
  const title = named === -1 ? other : named;
  const section = lines.findIndex((line) => hasLabel(line, ['report_section']));
  page.furniture.push(...lines.filter((line, i) => i >= foot || isFurniture(line)));
  page.title = title === -1 ? null : (lines[title] ?? null);
  const head = lines.slice(title + 1, section === -1 ? foot : section);
  page.fields = head.flatMap((line, i) => fieldOf(line, head[i + 1], page));
  const text = lines.slice(0, foot).filter((line, i) => i !== title && !isFurniture(line) && !isField(line, page));
  keepAsText(page, text);
  return page;
};

/** A label of the head with its value, behind the colon or on the next line; once each. */
function fieldOf(line: LabelledLine, next: LabelledLine | undefined, page: RawPage): RawField[] {
  const match = line.labels.find(({ label }) => about.includes(label));
  if (!match || page.fields.some(({ field }) => field === match.label)) return [];
  const inLine = slice(line, match.value);
  // The label stands again in front of its value.
  if (!inLine && next && hasLabel(next, [match.label])) return [];
  const value = inLine ?? (next && !hasLabel(next, heads) ? next : null);
  const label = slice(line, 0, match.end);
  return [{ field: match.label, part: 'head', label, values: value ? [value] : [] }];
}

const isField = (line: LabelledLine, { fields }: RawPage): boolean =>
  fields.some(({ label, values }) => [label, ...values].some((one) => one && one.start === line.start));
