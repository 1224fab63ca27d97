import { codeLabel, valueLabel } from '../format/codes.ts';
import { completionOf } from '../format/completion.ts';
import { dataColumn } from '../format/data-text.ts';
import { dateOf, formatRange } from '../format/dates.ts';
import { isOpen } from '../format/open-findings.ts';
import { href } from '../format/urls.ts';
import type { State } from '../model/observation.ts';
import type { CommitmentSummary } from '../model/record-summaries.ts';
import type { MemberRecord } from '../model/records.ts';
import type { Language } from '../strings/routes.ts';
import { wordsIn } from '../strings/words.ts';
import { memberById } from './members.ts';
import { titleLanguageOf } from './sources.ts';
import { wholeCommitment } from './whole-records.ts';

/** Name of a member in the language of the page. */
export const memberName = (member: Pick<MemberRecord, 'name_es' | 'name_en'>, lang: Language): string =>
  dataColumn(member, 'name', lang);

/** Language a commitment's title is in: that of the titles of the source it is from. */
export const textLanguage = (record: Pick<CommitmentSummary, 'title_source'>): Promise<string> =>
  titleLanguageOf(record.title_source);

/** What a list shows of a commitment that is captured or in a sheet. */
export async function commitmentItem(lang: Language, record: CommitmentSummary, withMember = true) {
  const titleLang = await textLanguage(record);
  return {
    id: record.commitment_id,
    href: href(lang, 'commitments', record.commitment_id),
    title: record.title,
    titleLang,
    member: withMember ? memberName(await memberById(record.member_id), lang) : null,
    period: formatRange(dateOf(record, 'start', titleLang), dateOf(record, 'end', titleLang), lang),
    milestones: record.coverage === 'tabulated' ? null : record.milestones.length,
    findings: record.findings.filter(isOpen).length,
    completion: completionItem(lang, record),
  };
}

/** What became of it, as far as the IRM has said, in a word or two. */
function completionItem(lang: Language, { observations }: CommitmentSummary) {
  const said = completionOf(observations);
  const state: State = said?.state ?? 'absent';
  const { explorer, commitment } = wordsIn(lang);
  const answer = said?.value ? valueLabel('completion', said.value, lang) : commitment.judgements.offScale;
  return {
    label: codeLabel('question', 'completion', lang),
    state,
    text: state === 'value' ? answer : (explorer.stateShort[state] ?? codeLabel('state', state, lang)),
  };
}

/** What a list shows of a commitment of which only list entries are known. */
export async function listedItem(lang: Language, record: CommitmentSummary) {
  const { passages } = wholeCommitment(record.commitment_id);
  const titles = passages.filter(({ record_type, field }) => record_type === 'commitment' && field === 'title');
  const entries = passages.filter(({ record_type, field }) => record_type === 'listing' && field === 'title');
  return {
    id: record.commitment_id,
    href: href(lang, 'commitments', record.commitment_id),
    title: record.title,
    titleLang: await textLanguage(record),
    member: memberName(await memberById(record.member_id), lang),
    area: record.listings.find((listing) => listing.policy_area_verbatim)?.policy_area_verbatim ?? null,
    starred: record.listings.some((listing) => listing.starred === true),
    passages: titles.length > 0 ? titles : entries,
  };
}
