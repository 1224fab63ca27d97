import { pick, type Wordings } from '../records/language.ts';
import type { PageRecord } from '../records/page-record.ts';
import { fieldLine, line, type PrintedLine } from './printed-page.ts';
import { sayIn } from './wording.ts';

/** The fixed questions of a local plan, whose answers are its text. */
const questions: Wordings = {
  es: [
    '¿Cuál es la visión a largo plazo del gobierno abierto en su contexto y jurisdicción?',
    '¿Cuáles son los logros en el gobierno abierto hasta la fecha?',
    '¿Cuáles son las metas de gobierno abierto a mediano plazo que el gobierno quiere lograr?',
    '¿Cómo compartirá los resultados de sus esfuerzos de monitoreo con el público?',
  ],
  en: [
    'What is the long-term vision for open government in your context and jurisdiction?',
    'What are the achievements in open government to date?',
    'What are the mid-term open government goals that the government wants to achieve?',
    'How will you share the results of your monitoring efforts with the public?',
  ],
  fr: [
    'Quelle est la vision à long terme du gouvernement ouvert dans votre contexte ?',
    'Quelles sont les réalisations du gouvernement ouvert à ce jour ?',
    'Quels sont les objectifs à moyen terme du gouvernement ouvert ?',
    'Comment partagerez-vous les résultats de vos efforts de suivi avec le public ?',
  ],
};
const howMany = {
  es: '¿Cuántos grupos participaron en estos espacios?',
  en: 'How many groups participated in these spaces?',
  fr: 'Combien de groupes ont participé à ces espaces ?',
} as const;

/** The page of a local plan, layout C. */
export function printLocalPlan({ facts, style }: PageRecord): PrintedLine[] {
  const say = sayIn(facts.language, style.wording);
  const { plan, organisations, figures, language } = facts;
  const [foreword, ...answers] = style.sections;
  const counts = figures.filter(({ kind }) => kind === 'count');
  const below = (field: 'duration' | 'date_submitted', value: string | undefined) => [
    line('heading', say(field), { field }),
    line('text', value ?? '', { field }),
  ];
  return [
    line('navigation', say('skip_nav')),
    line('title', plan?.title ?? ''),
    line('heading', say('h_overview')),
    line('heading', say('h_glance')),
    fieldLine('action_plan', say('action_plan'), plan?.title ?? null),
    fieldLine('submission_year', say('plan_submission'), String(plan?.submission_year)),
    fieldLine('end', say('plan_end'), plan?.end?.verbatim ?? null),
    fieldLine(
      'lead',
      say('lead'),
      style.planted.names?.lead ?? organisations.map(({ verbatim }) => verbatim).join('; '),
    ),
    line('heading', say('h_description'), { field: 'h_description' }),
    ...below('duration', plan?.duration ?? undefined),
    ...below('date_submitted', plan?.submitted?.verbatim),
    line('heading', say('foreword'), { field: 'foreword' }),
    line('text', foreword?.join(' ') ?? ''),
    ...(style.planted.unanswered ? [line('text', pick(questions[language], 3))] : []),
    ...answers.flatMap((answer, i) => [line('text', pick(questions[language], i)), line('text', answer.join(' '))]),
    ...(style.planted.closing ?? []).map((one) => line('text', one)),
    ...counts.flatMap(({ value }) => [line('text', howMany[language]), line('text', String(value))]),
    line('foot', say('no_comments')),
    line('foot', 'Open Government Partnership'),
  ];
}
