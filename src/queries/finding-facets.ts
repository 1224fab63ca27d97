import { codeLabel } from '../format/codes.ts';
import { dataColumn } from '../format/data-text.ts';
import { isOpen } from '../format/open-findings.ts';
import { severities } from '../model/finding.ts';
import { findingAnswerKinds } from '../model/finding-answer.ts';
import type { FindingRecord } from '../model/records.ts';
import { type FindingFacet, findingFacets, type Language } from '../strings/routes.ts';
import { wordsIn } from '../strings/words.ts';
import { memberName } from './commitment-items.ts';
import { ownersOf } from './finding-owners.ts';
import { findingRuleById } from './finding-rules.ts';
import { allFindings } from './findings.ts';
import { memberById } from './members.ts';
import { byName, once, onceIn } from './once.ts';
import { planLanguage } from './plan-items.ts';
import { planById } from './plans.ts';

/** What stands in the place of an answer where there is none. */
export const unanswered = 'none';

/** The value of a finding for each facet; a finding about a member has no plan. */
export type FacetValues = Record<FindingFacet, string | null>;

export async function facetValuesOf(finding: FindingRecord): Promise<FacetValues> {
  const { memberId, planId } = await ownersOf(finding);
  const { severity, rule, answer } = finding;
  return { severity, rule, member: memberId, plan: planId, answer: answer?.answer ?? unanswered };
}

/** Findings of one value of a facet. */
export interface FacetGroup {
  facet: FindingFacet;
  value: string;
  findings: FindingRecord[];
  /** How many count: all that are not dismissed, or those, where they are what the group is of. */
  count: number;
}

const groups = once(async () => {
  const sorted = new Map<string, FacetGroup>();
  for (const finding of await allFindings()) {
    const values = await facetValuesOf(finding);
    for (const facet of findingFacets) {
      const value = values[facet];
      if (value === null) continue;
      const group = sorted.get(`${facet} ${value}`) ?? { facet, value, findings: [], count: 0 };
      sorted.set(`${facet} ${value}`, group);
      group.findings.push(finding);
      if (isOpen(finding) || facet === 'answer') group.count++;
    }
  }
  return [...sorted.values()];
});

/** Every value of every facet that some finding has. */
export const allFacetGroups = (): Promise<FacetGroup[]> => groups();

/** How many findings that are not dismissed a value of a facet has. */
export const countOfFacet = async (facet: FindingFacet, value: string): Promise<number> =>
  (await groups()).find((group) => group.facet === facet && group.value === value)?.count ?? 0;

/** A value of a facet in words, with the language it is in. */
export async function facetLabel(
  lang: Language,
  facet: FindingFacet,
  value: string,
): Promise<{ text: string; lang: string }> {
  if (facet === 'severity') return { text: wordsIn(lang).findings.kinds[value as 'gap'].many, lang };
  if (facet === 'answer') {
    return {
      text: value === unanswered ? wordsIn(lang).findings.unanswered : codeLabel('finding_answer', value, lang),
      lang,
    };
  }
  if (facet === 'member') return { text: memberName(await memberById(value), lang), lang };
  if (facet === 'plan') {
    const plan = await planById(value);
    return { text: plan?.title ?? value, lang: plan ? await planLanguage(plan) : 'und' };
  }
  const rule = findingRuleById(value);
  return { text: rule ? dataColumn(rule, 'title', lang) : value, lang };
}

const ranks: Partial<Record<FindingFacet, readonly string[]>> = {
  severity: severities,
  answer: [unanswered, ...findingAnswerKinds],
};

async function listFacets(lang: Language) {
  const all = await Promise.all(
    (await groups()).map(async ({ facet, value, count, findings }) => ({
      facet,
      value,
      count,
      all: findings.length,
      ...(await facetLabel(lang, facet, value)),
    })),
  );
  return findingFacets.map((facet) => {
    const rank = ranks[facet];
    const values = all.filter((one) => one.facet === facet);
    values.sort((a, b) => (rank ? rank.indexOf(a.value) - rank.indexOf(b.value) : byName(lang)(a.text, b.text)));
    return {
      facet,
      values: values.map(({ value, text, count, all, lang: textLang }) => ({ value, text, count, all, textLang })),
    };
  });
}

/** The facets with their values in words, as filters list them: closed lists in their order, the rest by name. */
export const facetLists = onceIn(listFacets);
