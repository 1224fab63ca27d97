import { answersTo, questionsOf } from './answers.ts';
import { areaIds, areas } from './areas.ts';
import { blankFacts, plainStyle } from './blank.ts';
import type { Choices } from './choices.ts';
import { commitmentId, commitmentTitle, commitmentYear, listingOf } from './commitment-names.ts';
import { dateShapes, printDate } from './dates.ts';
import type { CommitmentFacts, Facts } from './facts.ts';
import { institutions } from './institutions.ts';
import { pick } from './language.ts';
import { type CorpusMember, memberAt } from './members.ts';
import { milestoneShapes, milestonesOf } from './milestones.ts';
import type { PageRecord } from './page-record.ts';
import { planOf } from './plans.ts';
import { sentence } from './sentences.ts';

/** Entries of the list at the foot: the member's other commitments. */
export const listingsOf = (member: CorpusMember, { listed, number, language, wording }: Choices) =>
  Array.from({ length: Math.min(listed, member.listed) }, (_, i) => i + 1)
    .filter((one) => one !== number)
    .map((one) => listingOf(member, one, language, (one + wording) % 9 === 0));

export const sectionsOf = ({ sections, language }: Choices): string[][] =>
  sections.map((paragraph) => paragraph.map((one) => sentence(language, one)));

/** What the page of a national commitment says: layouts A and B. */
export function nationalCommitment(choices: Choices): PageRecord {
  const { layout, language, wording, number } = choices;
  const member = memberAt('national', choices.member);
  // Commitments of plans since 2020 are captured in either layout.
  const year = commitmentYear(number);
  const answers = questionsOf[layout].flatMap((question, i) =>
    answersTo(question, choices.answers[i] ?? 0, { layout, language, wording }),
  );
  const starred = answers.find(({ question }) => question === 'starred')?.value === 'yes';
  const impact = answers.find(({ question }) => question === 'potential_impact');
  // The IRM stars no commitment whose impact is less, since 2015.
  if (starred && impact?.state === 'value')
    Object.assign(impact, { value: 'transformative', verbatim: 'Transformative' });
  const shape = pick(milestoneShapes, choices.milestoneShape);
  const style = {
    ...plainStyle(choices, member, sectionsOf(choices)),
    tight: choices.tight,
    milestoneShape: shape,
  };
  const commitment = commitmentOf(choices, member, year);
  const facts: Facts = {
    ...blankFacts(choices, member),
    plan: { ...planOf(member, year, language), cycle: year },
    commitment,
    organisations: [
      ...choices.leads.map((one) => ({ role: 'lead' as const, verbatim: pick(institutions[language], one) })),
      ...choices.supports.map((one) => ({ role: 'support' as const, verbatim: pick(institutions[language], one) })),
    ],
    areas: choices.areas.map((one) => {
      const id = pick(areaIds, one);
      return { id, verbatim: pick(areas[id]?.[language] ?? [], wording), stated_in: 'glance' };
    }),
    values: answers.flatMap(({ question, value, verbatim }) =>
      question === 'relevance' && value && verbatim && /_/.test(value) && value !== 'not_relevant'
        ? [{ id: value, verbatim, stated_in: 'glance' as const }]
        : [],
    ),
    answers,
    milestones: milestonesOf(choices.milestones, { shape, language, year, oneState: false }),
    listings: listingsOf(member, choices),
    texts: [...(commitment.long_title ? [commitment.long_title] : []), ...style.sections.map((one) => one.join(' '))],
  };
  return { facts, style };
}

/** The commitment itself; its text may begin with its number and title, and with the dates it runs from and to. */
function commitmentOf(choices: Choices, member: CorpusMember, year: number): CommitmentFacts {
  const { language, number, span, wording } = choices;
  const isNumbered = wording % 3 === 1;
  const date = (monthsLater: number, day: number) =>
    span === null
      ? null
      : printDate(
          { year: year + Math.floor(monthsLater / 12), month: (monthsLater % 12) + 1, day },
          dateShapes.day,
          span,
          language,
        );
  return {
    commitment_id: commitmentId(member, number),
    title: commitmentTitle(language, number),
    long_title: isNumbered || span !== null ? sentence(language, number).replace(/\.$/, '') : null,
    cycle: year,
    plan_number: isNumbered ? String((number % 20) + 1) : null,
    irm_number: null,
    start: date(0, 1),
    end: date(35, 31),
    sector: null,
  };
}
