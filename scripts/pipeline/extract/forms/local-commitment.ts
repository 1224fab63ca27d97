import type { LabelledLine } from '../../recognise/recognise.ts';
import { fold } from '../../source/fold.ts';
import { slice } from '../../source/span.ts';
import type { LabelId } from '../../spellings/labels.ts';
import { allOf, anyOf } from '../../spellings/spelling.ts';
import values from '../../spellings/values.json' with { type: 'json' };
import { type GlanceLabels, readGlance } from '../glance.ts';
import { checkHead, readCommitmentHead } from '../head.ts';
import { headingOf } from '../headings.ts';
import { readCards } from '../milestones/cards.ts';
import { emptyPage, type RawField, type RawPage, type RawSection } from '../raw-page.ts';
import { readSections } from '../sections.ts';
import { readSiblings } from '../siblings.ts';
import { isHeading, type Zones, zonesOf } from '../zones.ts';
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
const first: LabelId[] = ['h_overview', 'h_glance', 'action_plan', 'inception'];

/** The template's parts of the description, in its order. */
const parts: readonly LabelId[] = [
  'commitment_id',
  'commitment_title',
  'problem',
  'status_quo',
  'action',
  'how_contribute',
  'long_term_goal',
  'primary_policy',
  'primary_sector',
  'which_ogp_value',
];
/** Parts whose text is also a field of the commitment. */
const fieldParts: readonly LabelId[] = ['commitment_id', 'commitment_title', 'primary_policy', 'primary_sector'];

const valueNames = new RegExp(`^(?:${anyOf(Object.values(values.ogp_value).flatMap(allOf))})(?![\\p{L}])`, 'u');

/** Commitments of local members, layout D1. */
export const localCommitment: Form = ({ lines }, source, report) => {
  const page = emptyPage();
  const zones = zonesOf(lines, first, Object.keys(glance) as LabelId[]);
  readCommitmentHead(zones.head, page);
  if (!checkHead(page, source, lines[0], report)) return null;
  readGlance(zones.glance, glance, page, source, report);
  if (zones.bodyHeading) page.furniture.push(zones.bodyHeading);
  readBody(zones, page);
  if (zones.siblingsHeading) page.furniture.push(zones.siblingsHeading);
  const { listings, furniture, rest } = readSiblings(zones.siblings);
  page.listings = listings;
  page.furniture.push(...furniture, ...rest, ...zones.foot);
  return page;
};

function readBody(zones: Zones, page: RawPage): void {
  const at = zones.body.findLastIndex((line) => isHeading(line, 'h_milestones') && !line.item);
  const description = at === -1 ? zones.body : zones.body.slice(0, at);
  const cards = readCards(at === -1 ? [] : zones.body.slice(at + 1));
  if (at !== -1) page.furniture.push(zones.body[at] as LabelledLine);
  page.milestones = cards.milestones;
  page.milestoneCount = cards.count;
  page.sections.push(...readSections(description, 'description', partHeading));
  page.fields.push(...page.sections.flatMap(fieldsOf));
  if (cards.rest.length > 0) page.sections.push(...readSections(cards.rest, 'description', () => null));
}

const partOf = (line: LabelledLine) => parts.find((part) => isHeading(line, part));

const partHeading = (line: LabelledLine) => {
  if (!line.item && partOf(line)) return { heading: line, rest: null };
  const question = headingOf(line, 'description');
  return question?.heading.text.endsWith('?') ? question : null;
};

function fieldsOf({ heading, paragraphs }: RawSection): RawField[] {
  // A heading that is a question cut out of its line has no labels.
  const part = heading && 'labels' in heading ? partOf(heading as LabelledLine) : undefined;
  if (!part) return [];
  if (part === 'which_ogp_value') {
    const text = paragraphs[0];
    const named = text ? valueNames.exec(fold(text.text)) : null;
    const value = text && named ? slice(text, 0, named[0].length) : null;
    return value ? [{ field: 'ogp_value', part: 'description', label: heading, values: [value] }] : [];
  }
  if (!fieldParts.includes(part)) return [];
  return [{ field: part, part: 'description', label: heading, values: [...paragraphs] }];
}
