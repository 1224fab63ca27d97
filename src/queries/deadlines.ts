import { dateOf } from '../format/dates.ts';
import { href } from '../format/urls.ts';
import type { CommitmentSummary } from '../model/record-summaries.ts';
import type { Language } from '../strings/routes.ts';
import { memberName } from './commitment-items.ts';
import { memberById } from './members.ts';
import { allReleases, milestoneDays } from './releases.ts';
import { sourceById } from './sources.ts';

/** Whether any milestone has a last day: only then is there a calendar. */
export const haveDeadlines = (commitments: readonly Pick<CommitmentSummary, 'milestones'>[]): boolean =>
  commitments.some(({ milestones }) => milestones.some(({ due_latest }) => due_latest !== null));

/** The deadlines of commitments, in their order and that of their pages. `site` is the origin of the published site. */
export async function deadlinesOf(commitments: readonly CommitmentSummary[], lang: Language, site: URL) {
  const days = milestoneDays();
  const deadlines = await Promise.all(
    commitments.map(async ({ commitment_id, title, member_id, milestones, title_source }) => {
      const member = memberName(await memberById(member_id), lang);
      const source = title_source === undefined ? undefined : await sourceById(title_source);
      return milestones.map((milestone) => ({
        milestoneId: milestone.milestone_id,
        milestone: milestone.title,
        commitmentId: commitment_id,
        commitment: title,
        member,
        due: dateOf(milestone, 'due'),
        page: new URL(href(lang, 'commitments', commitment_id), site).href,
        revisedOn: days.get(milestone.milestone_id) ?? source?.captured_on ?? allReleases()[0]?.day ?? null,
      }));
    }),
  );
  return deadlines.flat().filter(({ due }) => due.latest !== null);
}
