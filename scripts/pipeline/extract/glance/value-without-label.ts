import type { Report } from '../../diagnostics/diagnostic.ts';
import type { SourceText } from '../../source/source-text.ts';
import { type Fragment, slice } from '../../source/span.ts';
import type { LabelId } from '../../spellings/labels.ts';
import { keepAsText, type RawPage } from '../raw-page.ts';
import type { GlanceLabels } from './glance-lines.ts';
import { plainValue } from './lines-of-value.ts';
import { is, isHeadingWithSign, looksLikeValue } from './stray-values.ts';

/**
 * A line that belongs to no label. A list of policy areas or the title of a plan tells what it is; any other value whose label
 * is lost is kept as text, with `value-without-label`; what may be a label itself is `label-unknown`.
 */
export function readStray(
  value: Fragment,
  item: boolean,
  labels: GlanceLabels,
  page: RawPage,
  source: SourceText,
  report: Report,
): void {
  const known = (label: LabelId) => page.fields.find(({ field }) => field === label);
  // The values stand below the sector, of which some are named as areas are.
  const order = known('primary_sector')
    ? (['ogp_value', 'primary_policy'] as const)
    : (['primary_policy', 'ogp_value'] as const);
  const own = (['h_policy', ...order, 'action_plan'] as const).find(
    (label) => labels[label] && (item || !known(label)?.values.length) && is[label](value.text),
  );
  if (own) {
    const values = plainValue(own === 'action_plan' ? planIn(value, page) : value, source, report);
    const field = known(own);
    if (field) field.values.push(...values);
    else page.fields.push({ field: own, part: 'glance', label: null, values });
  } else if (isHeadingWithSign(value.text)) {
    page.furniture.push(value);
  } else if (item || looksLikeValue(value.text)) {
    report('value-without-label', source.place(value), value.text);
    keepAsText(page, [{ ...value, item }]);
  } else {
    report('label-unknown', source.place(value), value.text);
    page.furniture.push(value);
  }
}

/** The title of a plan behind a label in a spelling that is not known. */
function planIn(value: Fragment, page: RawPage): Fragment {
  const length = /^[^:–-]{3,60}:\s*/u.exec(value.text)?.[0].length ?? 0;
  const [label, title] = [slice(value, 0, length), slice(value, length)];
  if (!label || !title || !is.action_plan(title.text)) return value;
  page.furniture.push(label);
  return title;
}
