import type { Report } from '../../diagnostics/diagnostic.ts';
import type { LabelledLine } from '../../recognise/recognise.ts';
import type { SourceText } from '../../source/source-text.ts';
import { type Fragment, textBefore } from '../../source/span.ts';
import { keepAsText, type RawPage } from '../raw-page.ts';

/**
 * Where the label of the supporting institutions is lost, a list of them stands below the lead as if it were more of it. Which institution of such a
 * list leads and which supports nobody can tell: it is kept as text, and each is reported as `value-without-label`.
 *
 * Shape: `Lead Institution: Ministry of Wells` / `• Office of Maps` / `• Office of Ropes` → only the ministry leads; so too without marks.
 */
export function tellSupport(page: RawPage, glance: readonly LabelledLine[], source: SourceText, report: Report): void {
  const lead = page.fields.find(({ field, part }) => field === 'lead' && part === 'glance');
  if (!lead || page.fields.some(({ field, part }) => field === 'support' && part === 'glance')) return;
  const from = otherListAt(lead.values, glance);
  const others = from === -1 ? [] : lead.values.splice(from);
  for (const value of others) report('value-without-label', source.place(value), value.text);
  keepAsText(
    page,
    others.map((value) => ({ ...value, item: true })),
  );
}

/**
 * Where another list begins: lines below a value on the line of its label, marked or not, or the only
 * blank line between marked lines.
 */
function otherListAt(values: readonly Fragment[], glance: readonly LabelledLine[]): number {
  const lines = values.map(({ start }) => glance.find((line) => line.start <= start && start < line.end));
  const [first, second, ...more] = lines;
  if (!first || !second || first === second) return -1;
  if (!second.item) return isBehindLabel(first, values[0]) ? 1 : -1;
  if (!first.item && !isMarked(first, values[0])) return 1;
  const parted = lines.flatMap((line, i) => (i > 0 && line?.blankBefore ? [i] : []));
  return more.length > 0 && parted.length === 1 ? (parted[0] ?? -1) : -1;
}

const isBehindLabel = (line: LabelledLine, value: Fragment | undefined): boolean =>
  value !== undefined && value.start > (line.body ?? line).start;

/** Whether a value on the line of its label has the mark of a list: `Lead Institution: • Ministry of Wells`. */
const isMarked = (line: LabelledLine, value: Fragment | undefined): boolean =>
  value !== undefined && !/(?:^|:)$/.test(textBefore(line, value).trimEnd());
