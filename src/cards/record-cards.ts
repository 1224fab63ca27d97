import { splitOutcome, summariseKnown } from '../components/commitment/known-list/known.ts';
import { formatHeld, type Held } from '../format/held.ts';
import { indexPassages } from '../format/marks.ts';
import type { CommitmentRecord, PlanRecord } from '../model/records.ts';
import { site } from '../site.ts';
import { capitalise } from '../strings/capitalise.ts';
import type { Language } from '../strings/routes.ts';
import { wordsIn } from '../strings/words.ts';
import type { Card } from './card.ts';

/** The card of a captured commitment: who promised it in which plan, how many milestones, what is known and what is not. */
export function commitmentCard(
  lang: Language,
  commitment: CommitmentRecord,
  member: string,
  plan: string | null,
): Card {
  const { charts, commitment: words } = wordsIn(lang);
  const shown = commitment.observations.filter(({ shown }) => shown);
  const marks = indexPassages(commitment.passages);
  const known = splitOutcome(shown).flatMap((rows) => {
    const { values, gaps } = summariseKnown(rows, marks, lang);
    return [
      ...values.map(({ question, answers, assessor }) => {
        const said = answers.map(({ text }) => text).join(', ');
        return `${question}: ${said} (${words.known.says(words.known.assessors[assessor] ?? assessor)})`;
      }),
      ...gaps.map(({ label, questions }) => `${label}: ${questions.map((one) => one.label).join(', ')}`),
    ];
  });
  return {
    site: site.name,
    about: [member, plan].filter(Boolean).join(' · '),
    title: commitment.title,
    facts: [charts.milestones(commitment.milestones.length), ...(known.length > 0 ? known : [words.known.nothing])].map(
      capitalise,
    ),
    id: commitment.commitment_id,
  };
}

/** The card of a plan: whose it is, and how many of its known commitments are held. */
export function planCard(lang: Language, plan: PlanRecord, member: string, held: Held): Card {
  const { cards } = wordsIn(lang);
  return {
    site: site.name,
    about: member,
    title: plan.title,
    facts: [held.known === 0 ? cards.none : cards.held(formatHeld(held, lang))],
    id: '',
  };
}
