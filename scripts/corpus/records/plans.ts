import { type Day, dateShapes, printDate } from './dates.ts';
import type { PlanFacts } from './facts.ts';
import type { Language } from './language.ts';
import type { CorpusMember } from './members.ts';

/** The title of a plan as pages of one language print it. */
function planTitle({ names, level }: CorpusMember, from: number, to: number, language: Language): string {
  const name = names[language];
  if (level === 'local') {
    const words = { es: 'Plan de acción', en: 'Action plan', fr: "Plan d'action" }[language];
    return `${words} – ${name}, ${from} – ${to}`;
  }
  return {
    es: `Plan de acción de ${name} ${from}-${to}`,
    en: `${name} Action Plan ${from}-${to}`,
    fr: `Plan d'action – ${name} ${from}-${to}`,
  }[language];
}

const inYear = (year: number, language: Language) =>
  printDate({ year, month: 1, day: 1 } satisfies Day, dateShapes.year, 0, language);

/** What a commitment's page says of its plan: the title, and in it the years. */
export function planOf(member: CorpusMember, from: number, language: Language): PlanFacts {
  return {
    action_plan_id: `${member.member_id}-${from}`,
    title: planTitle(member, from, from + 2, language),
    cycle: null,
    submission_year: null,
    submitted: null,
    start: inYear(from, language),
    end: inYear(from + 2, language),
    duration: null,
  };
}
