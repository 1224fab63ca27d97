import { blankFacts, plainStyle } from './blank.ts';
import type { Choices } from './choices.ts';
import { commitmentTitle } from './commitment-names.ts';
import type { Facts, ReportFacts } from './facts.ts';
import { type CorpusMember, memberAt } from './members.ts';
import { sectionsOf } from './national-commitment.ts';
import type { PageRecord } from './page-record.ts';
import { planOf } from './plans.ts';

/** What a report about a local commitment or plan says of itself: layout X. It gives no record. */
export function reportPage(choices: Choices): PageRecord {
  const member = memberAt('local', choices.member);
  const style = plainStyle(choices, member, sectionsOf(choices));
  const facts: Facts = {
    ...blankFacts(choices, member),
    report: reportFacts(choices, member),
    texts: style.sections.map((one) => one.join(' ')),
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
