import { answerIn } from '../format/answers.ts';
import { type DateColumns, dateOf, formatDate } from '../format/dates.ts';
import { href } from '../format/urls.ts';
import type { State } from '../model/observation.ts';
import type { CommitmentSummary } from '../model/record-summaries.ts';
import { eachLanguage, type Language } from '../strings/languages.ts';
import { wordsIn } from '../strings/words.ts';
import { memberName, textLanguage } from './commitment-items.ts';
import { capturedCommitments } from './commitments.ts';
import { memberById } from './members.ts';
import { byName, byText, once } from './once.ts';
import { planLanguage } from './plan-items.ts';
import { planById } from './plans.ts';

/** What milestones are gathered under. */
export type Gathering = 'member' | 'plan' | 'commitment';
type Milestone = CommitmentSummary['milestones'][number];

const days = (date: DateColumns) =>
  date.earliest !== null && date.latest !== null ? { earliest: date.earliest, latest: date.latest } : null;

/** A commitment with its milestones as the chronology draws them. */
async function makeEntry(lang: Language, record: CommitmentSummary) {
  const own = await textLanguage(record);
  const said = new Map(record.observations.filter(({ shown }) => shown).map((row) => [row.subject_id, row]));
  return {
    id: record.commitment_id,
    title: record.title,
    href: href(lang, 'commitments', record.commitment_id),
    lang: own,
    milestones: record.milestones.map((row) => makeMilestone(lang, row, said.get(row.milestone_id), own)),
  };
}

function makeMilestone(
  lang: Language,
  milestone: Milestone,
  said: CommitmentSummary['observations'][number] | undefined,
  textLang: string,
) {
  const [start, due] = [dateOf(milestone, 'start', textLang), dateOf(milestone, 'due', textLang)];
  const state: State = said?.state ?? 'absent';
  const answer = said ? answerIn(said, lang) : null;
  return {
    id: milestone.milestone_id,
    number: String(milestone.position),
    title: milestone.title,
    start: days(start),
    due: days(due),
    startText: formatDate(start, lang),
    dueText: formatDate(due, lang),
    state,
    stateText: answer?.text ?? wordsIn(lang).commitment.milestones.stateShort[state] ?? '',
    stateLang: answer?.isPrinted ? textLang : undefined,
  };
}

type Entry = Awaited<ReturnType<typeof makeEntry>>;

/** Made once: a commitment is on the pages of its member, its plan and its years. */
const entries = eachLanguage(() => new Map<string, Promise<Entry>>());

function entryOf(lang: Language, record: CommitmentSummary): Promise<Entry> {
  const known = entries[lang].get(record.commitment_id) ?? makeEntry(lang, record);
  entries[lang].set(record.commitment_id, known);
  return known;
}

/** Commitments that a chronology draws: captured, with milestones. */
export const drawnCommitments = once(async () =>
  (await capturedCommitments()).filter(({ milestones }) => milestones.length > 0),
);

const firstDay = ({ milestones }: CommitmentSummary): string =>
  milestones.map(({ start_earliest, due_earliest }) => start_earliest ?? due_earliest ?? '9999').sort()[0] ?? '9999';

/** Ids of what commitments are gathered under, in their order: members and plans by the name of the member, commitments by id. */
export async function sectionIds(
  lang: Language,
  records: readonly CommitmentSummary[],
  by: Gathering,
): Promise<string[]> {
  const members = new Map(
    records.map((record) => [sectionId(record, by), by === 'commitment' ? null : record.member_id]),
  );
  const named = await Promise.all(
    [...members].map(async ([id, member]) => ({ id, name: member ? memberName(await memberById(member), lang) : '' })),
  );
  return named.sort((a, b) => byName(lang)(a.name, b.name) || byText(a.id, b.id)).map(({ id }) => id);
}

/** Commitments with those of their milestones that are given, under their member or plan, the earliest first in each. Those without are left out. */
export async function chronologyEntries(lang: Language, records: readonly CommitmentSummary[], by: Gathering) {
  const drawn = records.filter(({ milestones }) => milestones.length > 0);
  const places = new Map((await sectionIds(lang, drawn, by)).map((id, place) => [id, place]));
  const ordered = drawn
    .map((record) => ({ record, place: places.get(sectionId(record, by)) ?? 0, first: firstDay(record) }))
    .sort((a, b) => a.place - b.place || byText(a.first, b.first));
  return Promise.all(
    ordered.map(async ({ record }) => {
      const entry = await entryOf(lang, record);
      const wanted = new Set(record.milestones.map(({ milestone_id }) => milestone_id));
      const milestones = entry.milestones.filter(({ id }) => wanted.has(id));
      return { ...entry, milestones, section: await sectionOf(lang, record, by) };
    }),
  );
}

/** Id of what a commitment is gathered under. One without a plan is its member's. */
export const sectionId = (record: CommitmentSummary, by: Gathering): string =>
  by === 'commitment'
    ? record.commitment_id
    : by === 'plan'
      ? (record.action_plan_id ?? record.member_id)
      : record.member_id;

/** What a commitment is gathered under: a member or a plan leads to its own chronology, a commitment to its page. */
async function sectionOf(lang: Language, record: CommitmentSummary, by: Gathering) {
  const id = sectionId(record, by);
  if (by === 'commitment') {
    return { id, title: record.title, href: href(lang, 'commitments', id), lang: await textLanguage(record) };
  }
  const plan = by === 'plan' ? await planById(record.action_plan_id) : undefined;
  const title = plan?.title ?? memberName(await memberById(record.member_id), lang);
  return { id, title, href: href(lang, 'chronology', id), ...(plan && { lang: await planLanguage(plan) }) };
}
