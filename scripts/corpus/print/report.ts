import { pick, type Wordings } from '../records/language.ts';
import type { PageRecord } from '../records/page-record.ts';
import { line, type PrintedLine } from './printed-page.ts';
import { type LabelName, sayIn } from './wording.ts';

const questions: Wordings = {
  es: [
    '1.1 ¿Cuál fue el nivel general de progreso en la implementación del compromiso?',
    'Explique brevemente su respuesta:',
    '2.1.1. - ¿El gobierno dio a conocer más información?',
    'Explique brevemente su respuesta:',
    '2.2.1. - ¿El gobierno creó más oportunidades de participar?',
  ],
  en: [
    '1.1 What was the overall level of progress in the commitment implementation at the time of this assessment?',
    'Provide a brief explanation of your answer:',
    '2.1.1. - Did the government disclose more information?',
    'Provide a brief explanation of your answer:',
    '2.2.1. - Did the government create more opportunities to take part?',
  ],
  fr: [
    "1.1 Quel a été le niveau général de progrès dans la mise en œuvre de l'engagement ?",
    'Expliquez brièvement votre réponse :',
    '2.1.1. - Le gouvernement a-t-il divulgué plus d’informations ?',
    'Expliquez brièvement votre réponse :',
    '2.2.1. - Le gouvernement a-t-il créé plus de possibilités de participer ?',
  ],
};
const team = {
  es: 'Equipo local de seguimiento',
  en: 'Local monitoring team',
  fr: 'Équipe locale de suivi',
} as const;
const completion: Wordings = {
  es: ['Sustancial', 'Limitado'],
  en: ['Substantial', 'Limited'],
  fr: ['Substantiel', 'Limité'],
};

/** A report of OGP Local, layout X: what it is about, then the questions of its sections with judgements that are nobody’s record. */
export function printReport({ facts, style }: PageRecord): PrintedLine[] {
  const { report, language } = facts;
  const say = sayIn(language, style.wording);
  const stated = (label: LabelName, value: string | null | undefined) =>
    value ? [line('heading', say(label), { field: label }), line('text', value)] : [];
  const [first, ...others] = style.sections;
  return [
    line('navigation', say('skip_nav')),
    line('title', report?.title ?? ''),
    line('heading', say('h_overview')),
    ...stated('evaluator', team[language]),
    ...stated('report_member', report?.about_member),
    ...stated('report_plan', report?.about_plan),
    ...stated('report_commitment', report?.about_commitment),
    ...(report?.about_commitment ? stated('action', first?.join(' ')) : []),
    line('heading', say('report_section'), { field: 'report_section' }),
    ...(report?.about_commitment ? [] : [line('text', first?.join(' ') ?? '')]),
    line('text', pick(questions[language], 0)),
    line('text', pick(completion[language], style.wording)),
    ...others.flatMap((paragraph, i) => [
      line('text', pick(questions[language], i + 1)),
      line('text', paragraph.join(' ')),
    ]),
    line('text', `${say('completion')}: ${pick(completion[language], style.wording + 1)}`),
    line('foot', say('no_comments')),
    line('foot', 'Open Government Partnership'),
  ];
}
