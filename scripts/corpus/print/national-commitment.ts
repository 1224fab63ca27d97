import type { Answer, Facts } from '../records/facts.ts';
import { pick } from '../records/language.ts';
import type { PageRecord, Style } from '../records/page-record.ts';
import { printDashList, printMilestones, printSpan } from './milestones.ts';
import { fieldLine, line, type PrintedLine } from './printed-page.ts';
import { printSiblings } from './sibling-list.ts';
import { type LabelName, questions, type Say, sayIn } from './wording.ts';

/** The page of a national commitment, layout A or B. */
export function printNational({ facts, style }: PageRecord): PrintedLine[] {
  const say = sayIn(facts.language, style.wording);
  return [
    line('navigation', say('skip_nav')),
    line('member', style.memberName, { apart: false }),
    line('title', `${facts.commitment?.title} (${facts.commitment?.commitment_id})`),
    line('heading', say('h_overview')),
    line('heading', say('h_glance')),
    ...printGlance(facts, style, say),
    line('heading', say('h_description'), { field: 'h_description' }),
    ...printDescription(facts, style),
    ...printSummary(facts, style, say),
    ...printSiblings(facts.listings, facts.language, style.tight, say),
  ];
}

/** The fact box, in OGP’s order. */
function printGlance(facts: Facts, { planted }: Style, say: Say): PrintedLine[] {
  const { plan, organisations, areas } = facts;
  const names = (role: string) => organisations.filter((one) => one.role === role).map(({ verbatim }) => verbatim);
  const support = names('support');
  const asked = (question: Answer['question']) => printAnswer(facts, question, say);
  return [
    fieldLine('action_plan', say('action_plan'), plan?.title ?? null),
    fieldLine('cycle', say('plan_cycle'), String(plan?.cycle)),
    ...asked('plan_status'),
    line('heading', say('h_institutions')),
    fieldLine('lead', say('lead'), planted.names?.lead ?? names('lead').join('; ')),
    fieldLine('support', say('support'), planted.names?.support ?? (support.length > 0 ? support.join('; ') : 'NA')),
    line('heading', say('h_policy'), { field: 'h_policy' }),
    line('areas', areas.map(({ verbatim }) => verbatim).join(', ')),
    line('heading', say('h_irm')),
    ...asked('irm_report'),
    ...asked('starred'),
    ...asked('early_results'),
    line('heading', say('h_design')),
    ...asked('verifiable'),
    ...asked('relevance'),
    ...asked('potential_impact'),
    ...asked('ambition'),
    line('heading', say('h_implementation')),
    ...asked('completion'),
  ];
}

/** The line of a question, where the layout asks it; several answers stand behind each other. */
export function printAnswer({ answers }: Facts, question: Answer['question'], say: Say): PrintedLine[] {
  const given = answers.filter((one) => one.question === question);
  const printed = given.flatMap(({ verbatim }) => verbatim ?? []);
  return given.length === 0 || given.every(({ state }) => state === 'absent')
    ? []
    : [fieldLine(question, say(question as LabelName), printed.length > 0 ? printed.join(', ') : null)];
}

const numbered = { es: 'Compromiso', en: 'Commitment', fr: 'Engagement' } as const;
const span = { es: ['De', 'a'], en: ['From', 'to'], fr: ['De', 'à'] } as const;

/** The plan’s own text: title and dates, then the answers to the template’s questions, then the milestones. */
function printDescription({ commitment, language, milestones }: Facts, style: Style): PrintedLine[] {
  const { long_title, plan_number, start, end } = commitment ?? {};
  const [from, to] = span[language];
  const close = { apart: false };
  return [
    ...(long_title
      ? [line('text', plan_number ? `${numbered[language]} ${plan_number}: ${long_title}` : long_title, close)]
      : []),
    ...(start && end && !style.planted.datedByReview
      ? [line('text', `${from} ${start.verbatim} ${to} ${end.verbatim}`, close)]
      : []),
    ...style.sections.flatMap((paragraph, i) => [
      line('text', pick(questions[language], i), close),
      line('text', paragraph.join(' '), close),
    ]),
    ...(style.planted.closing ?? []).map((one) => line('text', one, close)),
    ...printMilestones(milestones, style.milestoneShape, language, style.wording),
  ];
}

/** What the IRM says: its number of the commitment, and the milestones where they stand in its summary only. */
function printSummary({ language, milestones, commitment }: Facts, style: Style, say: Say): PrintedLine[] {
  const listed = style.milestoneShape === 'dash-list' && milestones.length > 0;
  const { irm_number, long_title, start, end } = commitment ?? {};
  const { summary = [], reviewTitle = long_title, datedByReview } = style.planted;
  if (!listed && !irm_number && !datedByReview && summary.length === 0) return [];
  return [
    line('heading', say('h_irm_summary'), { field: 'h_irm_summary' }),
    ...(irm_number ? [line('text', `${numbered[language]} ${irm_number}: ${reviewTitle}`)] : []),
    ...summary.map((one) => line('text', one)),
    ...(datedByReview && start && end ? printSpan(start.verbatim, end.verbatim, language) : []),
    ...(listed ? printDashList(milestones, language) : []),
  ];
}
