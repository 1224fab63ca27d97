import type { LabelledLine } from '../../recognise/recognise.ts';
import { fold } from '../../source/fold.ts';
import { type Fragment, slice } from '../../source/span.ts';
import { type LabelId, labelsAt, localParts } from '../../spellings/labels.ts';
import { pattern } from '../../spellings/pattern.ts';
import { plainStart } from '../../spellings/plain-start.ts';
import values from '../../spellings/values.json' with { type: 'json' };
import { readGlance } from '../glance/glance.ts';
import type { GlanceLabels } from '../glance/glance-lines.ts';
import { tellSector } from '../glance/lost-sector.ts';
import { checkHead, idBehindLabel, keepMemberApart, readCommitmentHead, titleBehindLabel } from '../head/head.ts';
import { titlesOn } from '../head/whole-title.ts';
import { cutSummary, readSummary, summaryLabels } from '../judgements/inception-summary.ts';
import { isCount, readCards } from '../milestones/cards/cards.ts';
import { emptyPage, type RawField, type RawPage, type RawParagraph, type RawSection } from '../raw-page.ts';
import { headingOf } from '../sections/headings.ts';
import { joinedHeadings } from '../sections/joined-headings.ts';
import { readSections } from '../sections/sections.ts';
import { readList } from '../siblings/sibling-list.ts';
import { type HeadBlock, isHeading, type Zones, zonesOf } from '../zones.ts';
import type { Form } from './form.ts';

const glance: GlanceLabels = {
  h_overview: 'heading',
  h_glance: 'heading',
  action_plan: 'value',
  inception: 'value',
  commitment_start: 'value',
  commitment_end: 'value',
  institutions_involved: 'list',
  primary_policy: 'list',
  primary_sector: 'list',
  ogp_value: 'list',
};

const block: HeadBlock = {
  first: ['h_overview', 'h_glance', 'action_plan', 'inception'],
  all: Object.keys({ ...glance, ...summaryLabels }) as LabelId[],
  last: ['ogp_value'],
  below: ['commitment_id', 'commitment_title', 'problem', 'status_quo', 'h_milestones', 'h_siblings'],
};
/** Parts whose text is also a field of the commitment. */
const fieldParts: readonly LabelId[] = ['commitment_id', 'commitment_title', 'primary_policy', 'primary_sector'];

/** Parts that may have their value behind a colon. */
const inlineParts: readonly LabelId[] = ['commitment_id', 'commitment_title', 'problem'];

const valueNames = pattern`^${Object.values(values.ogp_value)}(?!\p{L})`;

/** Commitments of local members: layout D1, and D2 with the summary of the inception report. */
export const localCommitment: Form = ({ lines }, source, report) => {
  const page = emptyPage();
  const zones = zonesOf(lines, block);
  readCommitmentHead(zones.head, page, titlesOn(lines));
  keepMemberApart(page, zones.glance);
  page.id ??= idBehindLabel(zones.body);
  page.title ??= titleBehindLabel(zones.body);
  if (!checkHead(page, source, lines[0], report)) return null;
  const { head, summary } = cutSummary(zones.glance, glance);
  readGlance(head, glance, page, source, report);
  readSummary(summary, page, source, report);
  if (zones.bodyHeading) page.furniture.push(zones.bodyHeading);
  readBody(zones, page);
  tellSector(page, zones.glance);
  readList(zones, page);
  page.furniture = [...page.furniture, ...zones.foot];
  return page;
};

function readBody(zones: Zones, page: RawPage): void {
  const heading = zones.body.findLastIndex((line) => isHeading(line, 'h_milestones') && !line.item);
  const at = heading === -1 ? zones.body.findIndex(isCount) : heading + 1;
  const description = at === -1 ? zones.body : zones.body.slice(0, heading === -1 ? at : heading);
  const cards = readCards(at === -1 ? [] : zones.body.slice(at));
  if (heading !== -1) page.furniture.push(zones.body[heading] as LabelledLine);
  page.milestones = cards.milestones;
  page.milestoneCount = cards.count;
  const joined = joinedHeadings(description);
  const sections = readSections(
    description,
    'description',
    (line, open) => partHeading(line, open) ?? joined(line),
  ).flatMap(apart);
  page.sections = [...page.sections, ...sections];
  page.fields = [...page.fields, ...sections.flatMap(fieldsOf)];
  if (cards.rest.length > 0) page.sections = [...page.sections, ...readSections(cards.rest, 'description', () => null)];
}

const partOf = (text: string) =>
  labelsAt(text).find(
    ({ label, end }) => localParts.includes(label) && end >= text.replace(/(?<![\s:])[\s:]+$/, '').length,
  )?.label;

const partHeading = (line: LabelledLine, open: RawSection | null) => {
  if (line.item) return null;
  if (partOf(line.text)) return { heading: line, rest: null };
  const inline = labelsAt(line.text).find(({ label, end, value }) => inlineParts.includes(label) && value > end);
  // A text may begin with the heading above it.
  const again = inline && open?.heading && open.paragraphs.length === 0 && partOf(open.heading.text) === inline.label;
  if (inline && !again) return { heading: slice(line, 0, inline.end) as Fragment, rest: slice(line, inline.value) };
  const question = headingOf(line, 'description');
  return question?.heading.text.endsWith('?') ? question : null;
};

/** The first paragraph, or the items of a list: what follows belongs to a part whose heading is lost. */
function valueLines(paragraphs: readonly RawParagraph[]): readonly RawParagraph[] {
  const end = paragraphs.findIndex(({ item }) => !item);
  return paragraphs.slice(0, end === -1 ? paragraphs.length : Math.max(1, end));
}

/** A part that holds one value ends with it: the text below has lost its heading and is no part of it. */
function apart(section: RawSection): RawSection[] {
  const part = section.heading ? partOf(section.heading.text) : undefined;
  const own = part && fieldParts.includes(part) ? valueLines(section.paragraphs) : section.paragraphs;
  const rest = section.paragraphs.slice(own.length);
  return rest.length === 0
    ? [section]
    : [
        { ...section, paragraphs: [...own] },
        { part: section.part, heading: null, paragraphs: rest },
      ];
}

/** Of what a part holds, the pieces that are also fields of the commitment. */
function fieldsOf({ heading, paragraphs }: RawSection): RawField[] {
  const part = heading ? partOf(heading.text) : undefined;
  if (!part) return [];
  if (part === 'which_ogp_value') {
    const text = paragraphs[0];
    const named = text ? valueNames.exec(fold(text.text)) : null;
    const value = text && named ? slice(text, 0, named[0].length) : null;
    return value ? [{ field: 'ogp_value', part: 'description', label: heading, values: [value] }] : [];
  }
  if (!fieldParts.includes(part)) return [];
  return [
    {
      field: part,
      part: 'description',
      label: heading,
      values: valueLines(paragraphs).flatMap((one) => plainStart(one) ?? []),
    },
  ];
}
