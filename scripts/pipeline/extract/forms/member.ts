import type { LabelledLine } from '../../recognise/recognise.ts';
import { fold } from '../../source/fold.ts';
import { type Fragment, slice } from '../../source/span.ts';
import furniture from '../../spellings/furniture.json' with { type: 'json' };
import { type LabelId, labelsAt, labelsOf } from '../../spellings/labels.ts';
import { labelAbove, memberSince, numberedPlan } from '../../spellings/member-lines.ts';
import { pattern } from '../../spellings/pattern.ts';
import { footStart, isFurniture } from '../furniture.ts';
import { emptyPage, keepAsText, type RawPage, type RawParagraph, type RawSection } from '../raw-page.ts';
import { entriesApart } from '../siblings/joined-entries.ts';
import { entryLines, readEntries } from '../siblings/member-list.ts';
import { isHeading } from '../zones.ts';
import type { Form } from './form.ts';

/** Headings of the parts of the page; the list of commitments has one of its own. */
const headings: readonly LabelId[] = ['current_plan', 'contacts', 'resources'];
/** Labels that stand on no other page. */
const ownLabels: readonly LabelId[] = ['page_links', 'commitment_count', 'policy_focus'];
/** `2023-2027`, `2021 – 2023`, `2024`, alone on a line. */
const years = /^(?:19|20)\d{2}(?:\s*[-–—/]\s*(?:(?:19|20)\d{2}|\d{2}))?$/u;
/** What is said of a document, below its title: `2024, Action Plan, Web page`. */
const document = /^(?:19|20)\d{2}\s*,\s*([^,]{1,60})(?:,|$)/u;

/** Pages of members, layout M. */
export const member: Form = ({ lines }) => {
  const page = emptyPage();
  const foot = footStart(lines);
  const start = lines.findIndex((line, i) => begins(line) || factOver(line, lines[i + 1]) !== null);
  readHead(lines.slice(0, start === -1 ? Math.min(foot, 3) : start), page);
  readBody(lines.slice(start === -1 ? Math.min(foot, 3) : start, foot), page);
  page.furniture.push(...lines.slice(foot));
  return page;
};

const bodyOf = (line: LabelledLine): Fragment => line.body ?? line;

/** Whether a line is the first below the name of the member. */
const begins = (line: LabelledLine): boolean =>
  memberSince(bodyOf(line).text) !== null ||
  numberedPlan(bodyOf(line).text) !== null ||
  years.test(bodyOf(line).text) ||
  labelsAt(bodyOf(line).text).some(({ label }) => ownLabels.includes(label)) ||
  headings.some((label) => isHeading(line, label));

function readHead(lines: readonly LabelledLine[], page: RawPage): void {
  const content = lines.filter((line) => !isFurniture(line));
  const last = content.at(-1);
  page.member = last ? withoutSite(last) : null;
  page.headLines = content.slice(0, -1).map(withoutSite);
  page.furniture.push(...lines);
}

const siteBehind = pattern`\s+[|·-]\s+${furniture.foot['site name']}$`;

/** The name of a member without that of the site, which stands behind it in the title of the window: `Ghana | Open Government Partnership`. */
function withoutSite(line: Fragment): Fragment {
  const at = siteBehind.exec(fold(line.text.slice(0, longestHead)))?.index;
  return (at !== undefined && slice(line, 0, at)) || line;
}
const longestHead = 200;

function readBody(all: readonly LabelledLine[], page: RawPage): void {
  const lines = entriesApart(all);
  const entries = entryLines(lines);
  const rest: Fragment[] = [];
  let list = false;
  let open: RawSection | null = null;
  const values = new Set<LabelledLine>();
  for (const [i, line] of lines.entries()) {
    const below = lines[i + 1];
    const heading = headings.find((label) => isHeading(line, label));
    if (isFurniture(line) || isHeading(line, 'page_links')) page.furniture.push(line);
    else if (isHeading(line, 'h_siblings')) {
      page.furniture.push(line);
      list = true;
    } else if (entries.has(line) || values.has(line)) continue;
    else if (below && !list && readFactOver(line, below, page)) values.add(below);
    else if (heading && !(heading === 'contacts' && isEmptyContacts(open))) {
      open = { part: 'member', heading: line, paragraphs: [] };
      page.sections.push(open);
      list = false;
    } else if (list) {
      // Documents whose heading is lost run on from the list.
      rest.push(...readEntries([line], page));
      readPlanTitle(line, lines[i + 1], page);
    } else if (!readFact(line, open, page)) {
      open ??= addTo(page);
      open.paragraphs.push(paragraph(line, page));
      readText(line, lines[i + 1], page);
    }
  }
  rest.push(
    ...readEntries(
      lines.filter((line) => entries.has(line)),
      page,
    ),
  );
  keepAsText(
    page,
    rest.map(({ text, start, end }) => ({ text, start, end })),
    'member',
  );
}

/** `Contact` right above `Point of Contact`: one heading, and what the contact is. */
const isEmptyContacts = (open: RawSection | null) =>
  open?.paragraphs.length === 0 && open.heading !== null && labelsOf(open.heading.text).includes('contacts');

function addTo(page: RawPage): RawSection {
  const section: RawSection = { part: 'member', heading: null, paragraphs: [] };
  page.sections.push(section);
  return section;
}

function paragraph(line: LabelledLine, page: RawPage): RawParagraph {
  if (line.ordinal) page.furniture.push(line.ordinal);
  const { text, start, end } = bodyOf(line);
  return { text, start, end, item: line.item || line.ordinal !== null };
}

/** Reads a line that says one thing of the member or of its plan, and is no text. */
function readFact(line: LabelledLine, open: RawSection | null, page: RawPage): boolean {
  const body = bodyOf(line);
  const since = memberSince(body.text);
  const number = numberedPlan(body.text);
  if (line.ordinal && (since || number)) page.furniture.push(line.ordinal);
  if (since) return add(page, 'member_since', body, since);
  if (number) return add(page, 'plan_ordinal', body, number);
  const current = !open?.heading || labelsOf(open.heading.text).includes('current_plan');
  if (!current || !mayBeOfPlan(body, page)) return false;
  page.plans.push({ title: null, years: body });
  return true;
}

/** A fact whose label stands on the line above its value. */
function factOver(line: LabelledLine, next: LabelledLine | undefined) {
  const texts = [bodyOf(line).text, next && bodyOf(next).text] as const;
  const since = labelAbove(...texts);
  const number = since ? null : labelAbove(...texts, numberedPlan);
  return since || number ? ({ field: since ? 'member_since' : 'plan_ordinal' } as const) : null;
}

function readFactOver(line: LabelledLine, next: LabelledLine, page: RawPage): boolean {
  const found = factOver(line, next);
  if (!found) return false;
  page.furniture.push(...[line, next].flatMap(({ ordinal }) => ordinal ?? []));
  page.fields.push({ ...found, part: 'head', label: bodyOf(line), values: [bodyOf(next)] });
  return true;
}

/** Whether a line is the years of a plan that is current; a second one has two years, others than those of the first. */
function mayBeOfPlan({ text }: Fragment, { plans }: RawPage): boolean {
  const known = plans.flatMap((plan) => plan.years ?? []);
  return years.test(text) && (known.length === 0 || (text.length > 4 && known.every((one) => one.text !== text)));
}

/** Reads the title of a plan, above a line that says what it is: `2024, Action Plan, Web page`. */
function readPlanTitle(line: LabelledLine, next: LabelledLine | undefined, page: RawPage): void {
  const kind = next && document.exec(next.text)?.[1];
  if (kind && labelsOf(kind.trim()).includes('action_plan')) page.plans.push({ title: bodyOf(line), years: null });
}

/** Reads what a line of the text says besides: the title of a plan above its kind, the number of commitments that is announced. */
function readText(line: LabelledLine, next: LabelledLine | undefined, page: RawPage): void {
  const body = bodyOf(line);
  readPlanTitle(line, next, page);
  const match = labelsAt(body.text).find(({ label }) => label === 'commitment_count');
  const number = match && (slice(body, match.value) ?? (next && bodyOf(next)));
  if (!match || !number || !/^\d{1,4}$/.test(number.text)) return;
  const section = page.sections.length - 1;
  page.figures.push({ section, kind: 'announced', label: slice(body, 0, match.end), number, verbatim: number });
}

function add(
  page: RawPage,
  field: 'member_since' | 'plan_ordinal',
  body: Fragment,
  { end, value }: { end: number; value: number },
): boolean {
  const found = slice(body, value);
  page.fields.push({ field, part: 'head', label: slice(body, 0, end), values: found ? [found] : [] });
  return true;
}
