import { blankFacts, plainStyle } from './blank.ts';
import type { Choices } from './choices.ts';
import { commitmentYear } from './commitment-names.ts';
import { dateShapes, printDate } from './dates.ts';
import type { Facts } from './facts.ts';
import { pick } from './language.ts';
import { memberAt } from './members.ts';
import { listingsOf, sectionsOf } from './national-commitment.ts';
import type { PageRecord } from './page-record.ts';
import { planOf } from './plans.ts';
import { contacts } from './posts.ts';

/** What the page of a member says: layout M. */
export function memberPage(choices: Choices): PageRecord {
  const { language, wording, number } = choices;
  const member = memberAt('national', choices.member);
  const year = commitmentYear(number);
  const style = plainStyle(choices, member, sectionsOf(choices).slice(0, 2));
  const plan = planOf(member, year, language);
  const posts = choices.leads.map((one) => pick(contacts[language], one + wording));
  const facts: Facts = {
    ...blankFacts(choices, member),
    membership: {
      since: printDate(
        { year: 2011 + (number % 8), month: (wording % 12) + 1, day: 1 },
        sinceShapes,
        wording,
        language,
      ),
      plan_number: (number % 6) + 1,
      posts,
    },
    plan,
    // The list is of all commitments: the page is of none of them.
    listings: listingsOf(member, { ...choices, number: 0 }),
    figures: choices.span === null ? [] : [{ kind: 'announced', value: choices.span + 1 }],
    texts: [...style.sections.map((one) => one.join(' ')), ...posts],
  };
  return { facts, style };
}

const sinceShapes = [...dateShapes.year, ...dateShapes.month.slice(0, 1)];
