import { type DateColumns, dateOf, formatDate } from '../format/dates.ts';
import { href } from '../format/urls.ts';
import type { CommitmentRecord } from '../model/records.ts';
import type { Language } from '../strings/routes.ts';
import { memberName, textLanguage } from './commitment-items.ts';
import { capturedCommitments } from './commitments.ts';
import { memberById } from './members.ts';
import { byText } from './once.ts';
import { planLanguage } from './plan-items.ts';
import { planById } from './plans.ts';

const days = (date: DateColumns) =>
  date.earliest !== null && date.latest !== null ? { earliest: date.earliest, latest: date.latest } : null;

/** The milestones of captured commitments – all of them, or these – as the chronology draws them; earliest commitment first. */
export async function chronologyGroups(lang: Language, records?: readonly CommitmentRecord[], by?: 'member' | 'plan') {
  const groups = await Promise.all(
    (records ?? (await capturedCommitments())).map(async (record) => {
      const group = await groupOf(lang, record);
      return by ? { ...group, section: await sectionOf(lang, record, by) } : group;
    }),
  );
  const first = (group: (typeof groups)[number]) =>
    group.milestones.map(({ start, due }) => start?.earliest ?? due?.earliest ?? '9999').sort()[0] ?? '9999';
  return groups
    .filter((group) => group.milestones.length > 0)
    .sort((a, b) => (by ? byText(a.section.id, b.section.id) : 0) || byText(first(a), first(b)));
}

/** What milestones are gathered by on the chronology: leads to its own chronology. A commitment without a plan is its member's. */
async function sectionOf(lang: Language, record: CommitmentRecord, by: 'member' | 'plan') {
  const plan = by === 'plan' ? await planById(record.action_plan_id) : undefined;
  const id = plan?.action_plan_id ?? record.member_id;
  const title = plan?.title ?? memberName(await memberById(record.member_id), lang);
  return { id, title, href: href(lang, 'chronology', id), ...(plan && { lang: await planLanguage(plan) }) };
}

async function groupOf(lang: Language, record: CommitmentRecord) {
  const member = await memberById(record.member_id);
  return {
    id: record.commitment_id,
    title: record.title,
    href: href(lang, 'commitments', record.commitment_id),
    lang: await textLanguage(record),
    section: {
      id: record.member_id,
      title: memberName(member, lang),
      href: href(lang, 'members', record.member_id),
    },
    milestones: record.milestones.map((milestone) => {
      const [start, due] = [dateOf(milestone, 'start'), dateOf(milestone, 'due')];
      return {
        id: milestone.milestone_id,
        number: String(milestone.position),
        title: milestone.title,
        start: days(start),
        due: days(due),
        startText: formatDate(start, lang),
        dueText: formatDate(due, lang),
      };
    }),
  };
}
