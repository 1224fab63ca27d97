import type { Line } from '../lex/lines.ts';
import { fold } from '../source/fold.ts';
import { type LabelId, spellingsOf } from '../spellings/labels.ts';
import { patternWith } from '../spellings/pattern.ts';
import { splitOneLine } from './one-line.ts';

/** What stands in the head of a commitment, a plan or a member, each on a line of its own. */
const inHead: readonly LabelId[] = [
  'h_glance',
  'action_plan',
  'plan_cycle',
  'lead',
  'support',
  'h_policy',
  'h_irm',
  'irm_report',
  'early_results',
  'verifiable',
  'relevant',
  'potential_impact',
  'ambition',
  'completion',
  'inception',
  'commitment_start',
  'commitment_end',
  'institutions_involved',
  'primary_policy',
  'primary_sector',
  'ogp_value',
  'plan_submission',
  'plan_end',
  'member_since',
  'current_plan',
  'commitment_count',
  'policy_focus',
  'page_links',
];
const patterns = inHead.map((label) => patternWith('gu')`${spellingsOf(label)}(?<colon>\s*:)?`);
/** Fewest of them in one line that are a whole page; its first lines are navigation, and none is as long. */
const fewest = 4;
const firstLines = 3;
const shortest = 150;
/** No head is longer. */
const longest = 6000;

/** The line that a whole page is glued to, head and all: where one value ends and the next label begins nobody can tell for sure. */
export const gluedPage = (lines: readonly Line[]): Line | null =>
  lines
    .slice(0, firstLines)
    .find(
      (line) => line.text.length > shortest && labelsInside(line.text) >= fewest && splitOneLine(line).length === 1,
    ) ?? null;

/** How many different labels stand behind the start of a line, with a colon or in several words. */
function labelsInside(text: string): number {
  const folded = fold(text.slice(0, longest));
  return patterns.filter((pattern) =>
    [...folded.matchAll(pattern)].some(
      ({ 0: found, index, groups }) => begins(text, index) && (groups?.colon !== undefined || /[\s-]/.test(found)),
    ),
  ).length;
}

const begins = (text: string, at: number): boolean =>
  at > 0 && /\p{Lu}/u.test(text.charAt(at)) && !/\p{Lu}/u.test(text.charAt(at - 1));
