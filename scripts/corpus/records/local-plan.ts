import { blankFacts, plainStyle } from './blank.ts';
import type { Choices } from './choices.ts';
import { dateShapes, printDate } from './dates.ts';
import type { Facts } from './facts.ts';
import { institutions } from './institutions.ts';
import { pick } from './language.ts';
import { memberAt } from './members.ts';
import { sectionsOf } from './national-commitment.ts';
import type { PageRecord } from './page-record.ts';
import { planOf } from './plans.ts';

/** What the page of a local plan says: layout C. */
export function localPlan(choices: Choices): PageRecord {
  const { language, wording, number } = choices;
  const member = memberAt('local', choices.member);
  const year = 2020 + (number % 5);
  const style = plainStyle(choices, member, sectionsOf(choices));
  const plan = planOf(member, year, language);
  const facts: Facts = {
    ...blankFacts(choices, member),
    plan: {
      ...plan,
      submission_year: year,
      submitted: printDate({ year, month: 8, day: 30 }, dateShapes.day, wording, language),
      end: printDate({ year: year + 2, month: 12, day: 1 }, dateShapes.month, wording, language),
      duration: { es: '36 meses', en: '36 months', fr: '36 mois' }[language],
    },
    organisations: [...choices.leads, ...choices.supports].map((one) => ({
      role: 'lead',
      verbatim: pick(institutions[language], one),
    })),
    figures: choices.span === null ? [] : [{ kind: 'count', value: choices.span + 2 }],
    texts: style.sections.map((one) => one.join(' ')),
  };
  return { facts, style };
}
