import { answersTo, ogpValues, questionsOf } from './answers.ts';
import { areaIds, areas } from './areas.ts';
import { blankFacts, plainStyle } from './blank.ts';
import type { Choices } from './choices.ts';
import { commitmentId, commitmentTitle } from './commitment-names.ts';
import { dateShapes, printDate } from './dates.ts';
import type { Facts } from './facts.ts';
import { institutions, sectors } from './institutions.ts';
import { pick } from './language.ts';
import { memberAt } from './members.ts';
import { milestonesOf } from './milestones.ts';
import { listingsOf, sectionsOf } from './national-commitment.ts';
import type { PageRecord } from './page-record.ts';
import { planOf } from './plans.ts';

/** What the page of a local commitment says: layouts D1 and D2. */
export function localCommitment(choices: Choices): PageRecord {
  const { layout, language, wording, number } = choices;
  const member = memberAt('local', choices.member);
  const year = 2020 + (number % 5);
  const style = plainStyle(choices, member, sectionsOf(choices));
  const title = commitmentTitle(language, number);
  const printedAreas = choices.areas.map((one) => {
    const id = pick(areaIds, one);
    return { id, verbatim: pick(areas[id]?.[language] ?? [], wording) };
  });
  const [id, wordings] = pick(Object.entries(ogpValues), choices.answers[1] ?? 0);
  const value = { id, verbatim: pick(wordings[language], wording) };
  const names = [...choices.leads, ...choices.supports].map((one) => pick(institutions[language], one));
  const facts: Facts = {
    ...blankFacts(choices, member),
    plan: planOf(member, year, language),
    commitment: {
      commitment_id: commitmentId(member, number),
      title,
      long_title: title,
      cycle: null,
      plan_number: null,
      irm_number: null,
      start: printDate({ year, month: 1, day: 1 }, dateShapes.month, choices.milestoneShape, language),
      end: printDate({ year: year + 2, month: 12, day: 1 }, dateShapes.month, choices.milestoneShape, language),
      sector: pick(sectors[language], wording),
    },
    organisations: names.map((verbatim) => ({ role: 'involved', verbatim })),
    areas: (['glance', 'description'] as const).flatMap((stated_in) =>
      printedAreas.map((area) => ({ ...area, stated_in })),
    ),
    values: (['glance', 'description'] as const).map((stated_in) => ({ ...value, stated_in })),
    answers: questionsOf[layout].flatMap((question, i) =>
      answersTo(question, layout === 'D1' ? 7 : (choices.answers[i + 2] ?? 0), { layout, language, wording }),
    ),
    milestones: milestonesOf(choices.milestones, { shape: 'cards', language, year, oneState: choices.oneState }),
    listings: listingsOf(member, choices),
    texts: style.sections.map((one) => one.join(' ')),
  };
  return { facts, style };
}
