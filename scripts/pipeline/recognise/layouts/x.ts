import { fold } from '../../source/fold.ts';
import { idInBrackets } from '../../spellings/commitment-ids.ts';
import { furnitureLanguagesOf } from '../../spellings/furniture.ts';
import { type LabelId, spellingsOf } from '../../spellings/labels.ts';
import { pattern } from '../../spellings/pattern.ts';
import { reportKindOf } from '../../spellings/reports.ts';
import type { LabelledLine, Layout } from '../layout.ts';

/** A line of a list of documents, which the title before may be glued to: `2022, IRM Report, Web page`. */
const inList = /^(?:19|20)\d{2},\s|(?:19|20)\d{2},\s\p{L}[^,\d]{0,60},\s\p{L}/u;

/** Most words of such a link, with its date. */
const longestLink = 6;

/** The label of a fact box, which the value before it may stand on the line of: `Policy Areas: Health IRM Report: …`. */
const namesReport = pattern`(?<!\p{L})${spellingsOf('irm_report')}\s*[:：]`;

/** A line of a fact box whose labels stand between bars: `IRM Report … | Starred: No | …`. */
const holdsLabels = /\|\s?\p{Lu}[^|:]{2,60}:[^|]{0,80}\|/u;

/** What stands in the head of a report of OGP Local. */
const heads: readonly LabelId[] = ['evaluator', 'report_member', 'report_plan', 'report_section'];

/** Reports and other documents about commitments, plans and members: none of them is a commitment. */
export const layoutX: Layout = {
  id: 'X',
  record: 'report',
  needs: [],
  // A line of a fact box that names a report is no title: `IRM Report: …`; nor is one of a list of documents: `2022, IRM Report, Web page`.
  title: (line) =>
    reportKindOf(line) !== undefined &&
    !idInBrackets.test(line) &&
    !inList.test(line) &&
    !namesReport.test(fold(line)) &&
    !holdsLabels.test(line),
  // The page of a member links the letter with which it joined, `Letter of Intent`; the title of one says whose it is.
  titleYields: (line) => reportKindOf(line) === 'letter' && line.split(/\s+/).length <= longestLink,
  titleLike: 'End of Commitment Report – …',
  never: ['plan_cycle', 'commitment_start', 'commitment_end', 'institutions_involved', 'plan_submission'],
  neverWithin: 14,
  // The title is lost, and the first answers of the form are there.
  likely: (_, head) => heads.filter((label) => head.has(label)).length >= 2,
  otherwise: (lines, head) => isOtherPage(lines, head),
};

/** What the head of a commitment or a plan has, and the page of a member. */
const others: readonly LabelId[] = [
  'h_glance',
  'plan_cycle',
  'lead',
  'irm_report',
  'starred',
  'early_results',
  'verifiable',
  'relevant',
  'ambition',
  'potential_impact',
  'completion',
  'plan_submission',
  'plan_end',
  'duration',
  'date_submitted',
  'commitment_start',
  'commitment_end',
  'institutions_involved',
  'inception',
  'commitment_id',
  'member_since',
  'current_plan',
];

/** Any other page of OGP's site, of a document, a story, a word: it has the navigation of the site and nothing of a commitment. */
const isOtherPage = (lines: readonly LabelledLine[], head: ReadonlySet<LabelId>): boolean =>
  lines.slice(0, 4).some(({ text }) => furnitureLanguagesOf(text).length === 1) &&
  !lines.slice(0, 20).some(({ text }) => idInBrackets.test(text)) &&
  others.filter((label) => head.has(label)).length < 2;
