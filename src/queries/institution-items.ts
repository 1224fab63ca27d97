import { href } from '../format/urls.ts';
import type { CommitmentSummary } from '../model/record-summaries.ts';
import type { PlanRecord } from '../model/records.ts';
import type { Language } from '../strings/routes.ts';
import { wordsIn } from '../strings/words.ts';
import { memberName, textLanguage } from './commitment-items.ts';
import { allInstitutions, countRoles, type Institution } from './institutions.ts';
import { memberById } from './members.ts';
import { byName } from './once.ts';
import { planLanguage } from './plan-items.ts';
import { wholeCommitment } from './whole-records.ts';

/** Language of an institution's name: that of the first record that names it. */
async function nameLanguage({ commitments, plans }: Institution): Promise<string> {
  const [commitment, plan] = [commitments[0], plans[0]];
  if (commitment) return textLanguage(commitment);
  return plan ? planLanguage(plan) : 'und';
}

/** What a list shows of an institution. */
export async function institutionItem(lang: Language, institution: Institution, commitments = institution.commitments) {
  const { organisation_id, member_id, name } = institution.row;
  return {
    name,
    nameLang: await nameLanguage(institution),
    href: href(lang, 'institutions', organisation_id),
    member: memberName(await memberById(member_id), lang),
    roles: countRoles(organisation_id, commitments),
    plans: institution.plans.length,
  };
}

/** Every institution: members by name, within one by name. */
export async function institutionsByMember(lang: Language): Promise<Institution[]> {
  const named = await Promise.all(
    (await allInstitutions()).map(async (institution) => ({
      institution,
      member: memberName(await memberById(institution.row.member_id), lang),
    })),
  );
  return named.sort((a, b) => byName(lang)(a.member, b.member)).map(({ institution }) => institution);
}

/** The institutions that these commitments name, with their roles there; those named most come first. */
export async function institutionItems(lang: Language, records: readonly CommitmentSummary[]) {
  const among = new Set(records);
  const found = (await allInstitutions()).flatMap((institution) => {
    const commitments = institution.commitments.filter((record) => among.has(record));
    return commitments.length > 0 ? [{ institution, commitments }] : [];
  });
  found.sort((a, b) => b.commitments.length - a.commitments.length);
  return Promise.all(found.map(({ institution, commitments }) => institutionItem(lang, institution, commitments)));
}

/** Where an institution is named, in which role, in which words and on which line. */
export async function roleItems(lang: Language, { row, commitments, plans }: Institution) {
  const label = (role: string) => wordsIn(lang).institutions.roles[role] ?? role;
  const named = <O extends { organisation_id: string }>(rows: readonly O[]) =>
    rows.filter((each) => each.organisation_id === row.organisation_id);
  const passagesOf = ({ passages }: Pick<PlanRecord, 'passages'>, type: string, id: string) =>
    passages.filter((passage) => passage.record_type === type && passage.record_id === id);
  const inCommitments = commitments.map(async (record) => {
    const titleLang = await textLanguage(record);
    const whole = wholeCommitment(record.commitment_id);
    return named(record.organisations).map((each) => ({
      id: record.commitment_id,
      title: record.title,
      titleLang,
      href: href(lang, 'commitments', record.commitment_id),
      role: label(each.role),
      verbatim: each.verbatim,
      passages: passagesOf(whole, 'commitment_organisation', `${record.commitment_id}:${each.role}:${each.position}`),
    }));
  });
  const inPlans = plans.map(async (plan) => {
    const titleLang = await planLanguage(plan);
    return named(plan.organisations).map((each) => ({
      id: null,
      title: plan.title,
      titleLang,
      href: href(lang, 'plans', plan.action_plan_id),
      role: label(each.role),
      verbatim: each.verbatim,
      passages: passagesOf(plan, 'action_plan_organisation', `${plan.action_plan_id}:${each.role}:${each.position}`),
    }));
  });
  return (await Promise.all([...inCommitments, ...inPlans])).flat();
}
