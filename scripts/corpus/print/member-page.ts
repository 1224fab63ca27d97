import type { Facts } from '../records/facts.ts';
import type { PageRecord } from '../records/page-record.ts';
import { line, type PrintedLine } from './printed-page.ts';
import { printSiblings } from './sibling-list.ts';
import { type Say, sayIn } from './wording.ts';

const notSpecified = { es: 'No especificado', en: 'Not specified', fr: 'Non précisé' };
const kinds = {
  plan: { es: 'Plan de Acción, Página web', en: 'Action Plan, Web page', fr: "Plan d'action, Page Web" },
  review: { es: 'Informe de IRM, Página web', en: 'IRM Report, Web page', fr: 'Rapport IRM, Page Web' },
};
const review = { es: 'Revisión del Plan de Acción', en: 'Action Plan Review', fr: "Examen du plan d'action" };

/** The page of a member, layout M. */
export function printMember({ facts, style }: PageRecord): PrintedLine[] {
  const { membership, plan, language, listings } = facts;
  const say = sayIn(language, style.wording);
  const item = (text: string, field?: string) =>
    line('item', `  • ${text}`, { apart: false, ...(field ? { field } : {}) });
  const number = `${say('action_plan')} ${membership?.plan_number}`;
  return [
    line('navigation', say('skip_nav')),
    line('member', style.memberName),
    item(`${say('member_since')} ${membership?.since?.verbatim}`, 'since'),
    item(number),
    line('heading', say('page_links')),
    line('heading', say('current_plan'), { field: 'current_plan' }),
    line('text', `${plan?.start?.verbatim}-${plan?.end?.verbatim}`, { field: 'years' }),
    line('text', number),
    ...printFigure(facts, say, item),
    item(`${say('policy_focus')}: ${notSpecified[language]}`),
    ...style.sections.map((paragraph) => line('text', paragraph.join(' '))),
    ...(style.planted.closing ?? []).map((one) => line('text', one)),
    line('heading', say('contacts'), { field: 'contacts' }),
    ...(membership?.posts ?? []).map((post) => line('text', post)),
    ...printSiblings(listings, language, false, say),
    line('heading', say('resources'), { field: 'resources' }),
    ...printDocument(`${style.memberName} ${review[language]}`, 2, kinds.review[language], 1),
    ...printDocument(plan?.title ?? '', 1, kinds.plan[language], 2),
    line('foot', 'Open Government Partnership'),
  ];

  function printDocument(title: string, yearsLater: number, kind: string, position: number): PrintedLine[] {
    const year = Number(plan?.start?.edtf) + yearsLater;
    return [line('item', `  ${position}. ${title}`), line('item', `    ${year}, ${kind}`)];
  }
}

/** The number of commitments that is announced; a page that announces none says so by leaving the line out. */
const printFigure = ({ figures }: Facts, say: Say, item: (text: string, field: string) => PrintedLine): PrintedLine[] =>
  figures.map(({ value }) => item(`${say('commitment_count')}: ${value}`, 'announced'));
