import type { Report } from '../diagnostics/diagnostic.ts';
import type { LayoutId } from '../recognise/layout.ts';
import type { Recognised } from '../recognise/recognise.ts';
import type { SourceText } from '../source/source-text.ts';
import { labelsOf } from '../spellings/labels.ts';
import type { Form } from './forms/form.ts';
import { localCommitment } from './forms/local-commitment.ts';
import { localPlan } from './forms/local-plan.ts';
import { member } from './forms/member.ts';
import { nationalCommitment } from './forms/national-commitment.ts';
import { report as reportForm } from './forms/report.ts';
import type { RawPage, RawParagraph } from './raw-page.ts';
import { holdsId } from './siblings/joined-entries.ts';

/** Which form each layout is read with. */
const forms: Partial<Record<LayoutId, Form>> = {
  A: nationalCommitment,
  B: nationalCommitment,
  C: localPlan,
  D1: localCommitment,
  D2: localCommitment,
  M: member,
  X: reportForm,
};

/**
 * Takes a page apart: every piece with its place, nothing interpreted.
 *
 * Returns `null` when the page cannot be published, with the reason reported.
 */
export function extract(recognised: Recognised, source: SourceText, report: Report): RawPage | null {
  const form = forms[recognised.layout.id];
  if (!form) throw new Error(`layout ${recognised.layout.id} is marked as read and has no form in extract.ts`);
  const page = form(recognised, source, report);
  page?.furniture.push(...recognised.beyond);
  const unlisted = page && unlistedEntry(page);
  if (unlisted) report('list-entry-unread', source.place(unlisted), unlisted.text.slice(0, shown));
  return page;
}

/** How much of a line a message quotes. */
const shown = 80;

/** Text that is left of a list of commitments and names one by its id. */
const unlistedEntry = ({ sections }: RawPage): RawParagraph | undefined =>
  sections
    .filter(({ part, heading }) => part === 'member' || (heading && labelsOf(heading.text).includes('h_siblings')))
    .flatMap(({ paragraphs }) => paragraphs)
    .find(({ text }) => holdsId(text));
