import type { Choices } from './choices.ts';
import { commitmentTitle } from './commitment-names.ts';
import type { Facts, ReportFacts } from './facts.ts';
import { type CorpusMember, memberAt, memberFacts } from './members.ts';
import { sectionsOf } from './national-commitment.ts';
import type { PageRecord } from './page.ts';
import { planOf } from './plans.ts';

/** What a report about a local commitment or plan says of itself: layout X. It gives no record. */
export function reportPage(choices: Choices): PageRecord {
  const { layout, language, wording } = choices;
  const member = memberAt('local', choices.member);
  const style = {
    planted: {},
    memberName: member.names[language],
    wording,
    tight: false,
    milestoneShape: 'cards' as const,
    sections: sectionsOf(choices),
  };
  const facts: Facts = {
    layout,
    language,
    member: memberFacts(member),
    membership: null,
    report: reportFacts(choices, member),
    plan: null,
    commitment: null,
    organisations: [],
    areas: [],
    values: [],
    answers: [],
    milestones: [],
    listings: [],
    figures: [],
    texts: style.sections.map((one) => one.join(' ')),
    told: [],
    findings: [],
    refused: null,
  };
  return { facts, style };
}

const names = {
  end_of_commitment_report: {
    es: 'Informe de fin de compromiso',
    en: 'End of Commitment Report',
    fr: "Rapport de fin d'engagement",
  },
  inception_report: { es: 'Informe inicial', en: 'Inception Report', fr: 'Rapport initial' },
} as const;

/** The end of a commitment or the inception of a plan, by turns. */
function reportFacts({ language, number, oneState }: Choices, member: CorpusMember): ReportFacts {
  const reason = oneState ? 'inception_report' : 'end_of_commitment_report';
  const plan = planOf(member, 2020 + (number % 5), language).title;
  const commitment = oneState ? null : commitmentTitle(language, number);
  return {
    reason,
    title: `${names[reason][language]} – ${commitment ?? plan}`,
    about_member: member.names[language],
    about_plan: plan,
    about_commitment: commitment,
  };
}
