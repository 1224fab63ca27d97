import { type LabelId, labelsAt } from '../../spellings/labels.ts';
import { labelAbove, memberSince, numberedPlan } from '../../spellings/member-lines.ts';
import type { Layout } from '../layout.ts';

/** What stands on the page of a member and on no other. */
const own: readonly LabelId[] = ['current_plan', 'commitment_count', 'policy_focus', 'resources'];

/** What is said of a document of the member, below its title or alone: `2024, Action Plan, Web page`. */
const document = /^(?:19|20)\d{2}, [^,]{3,60}, [^,]{3,40}$/u;
/** What is said of a commitment in the list: `UY0100, 2018, Gender`. */
const entry = /^[A-Z]{2,5}\d{4}, (?:19|20)\d{2},/;
/** The title of a commitment’s own page. */
const titled = /\([A-Z]{2,5}\d{4}\)$/;
/** Fewest documents or commitments that tell the page where all its labels are lost. */
const fewest = 3;

/** The list of resources may be far down the page. */
const longestHead = 90;

/** Page of a member: since when, its plans, its contacts, the list of its commitments. */
export const layoutM: Layout = {
  id: 'M',
  record: 'member',
  needs: [],
  title: (line, next) => memberSince(line) !== null || labelAbove(line, next) !== null,
  titleLike: 'Member Since 2011',
  titleWithin: 40,
  // Its heading and its facts may both say so.
  titleAtMost: 2,
  never: ['verifiable', 'commitment_start', 'plan_submission', 'plan_cycle'],
  // The line that says since when is lost.
  likely: (lines) => {
    const texts = lines.slice(0, longestHead).flatMap(({ body }) => body?.text ?? []);
    const labels = new Set(texts.flatMap((text) => labelsAt(text).map(({ label }) => label)));
    const found = own.filter((label) => labels.has(label)).length;
    const documents = texts.filter((text) => document.test(text)).length;
    // All but the list of its commitments and what is said of its plan is lost, also their titles.
    const listed = texts.filter((text) => entry.test(text)).length;
    const isList =
      listed >= fewest && (labels.has('contacts') || found > 0) && !texts.some((text) => titled.test(text));
    return (
      isList ||
      found >= 2 ||
      ((found === 1 || documents >= fewest) && texts.some((text) => numberedPlan(text) !== null))
    );
  },
};
