import type { Seed } from '../../scripts/pipeline/source/seed.ts';

type Language = 'es' | 'en';

/** What a page of a commitment says; the rest is as the layout has it. All of it is invented. */
export interface Told {
  layout?: 'A' | 'B';
  language?: Language;
  title?: string;
  plan?: string;
  lead?: string;
  areas?: string;
  relevance?: string;
  verifiable?: string;
  impact?: string;
  completion?: string;
  description?: string;
  /** Title and printed span, `["Guía", "Febrero 2018 Diciembre 2019"]`; `[]`: the block is lost. */
  milestones?: readonly (readonly [title: string, span: string])[];
  summary?: readonly string[];
}

const words = {
  es: {
    member: 'Marruecos',
    title: 'Queja de usuario',
    plan: 'Plan de acción de Marruecos 2018-2020',
    lead: 'Ministerio de Reforma',
    areas: 'Gobierno Electrónico',
    pending: 'Revisión pendiente de IRM',
    description: 'Tramitar las quejas de las personas usuarias.',
    heading: 'Actividad de hito con una entrega verificable',
    milestones: [
      ['Preparar una guía para los organismos', 'Febrero 2018 Diciembre 2019'],
      ['Publicar el informe anual de las quejas', 'Julio 2019 Diciembre 2019'],
    ],
    summary: 'Resumen del estado intermedio de IRM',
  },
  en: {
    member: 'Morocco',
    title: 'User complaints',
    plan: 'Morocco Action Plan 2018-2020',
    lead: 'Ministry of Reform',
    areas: 'E-Government',
    pending: 'Pending IRM Review',
    description: 'To process the complaints of users.',
    heading: 'Milestone Activity with a Verifiable Deliverable',
    milestones: [
      ['Prepare a guide for the agencies', 'February 2018 December 2019'],
      ['Publish the yearly report of complaints', 'July 2019 December 2019'],
    ],
    summary: 'IRM Midterm Status Summary',
  },
} as const;

const labels = {
  es: {
    head: ['Saltar navegación'],
    glance: ['Resumen', 'De un vistazo'],
    plan: 'Plan de ACCION',
    cycle: 'Ciclo del plan de acción',
    status: 'Estado: Activo',
    institutions: 'Instituciones',
    lead: 'Institución principal',
    areas: 'Áreas de política',
    review: 'Revisión de IRM',
    report: 'Informe de IRM',
    starred: 'Estrellado',
    early: 'Resultados iniciales',
    design: 'Diseño i',
    verifiable: 'Verificable',
    relevant: 'Relevante para los valores de OGP',
    impact: 'Impacto potencial',
    ambition: 'Ambición (consulta: definición)',
    implementation: 'Implementación i',
    completion: 'Terminación',
    description: 'Descripción',
    what: '¿Cuál es el compromiso?',
  },
  en: {
    head: ['Skip Navigation'],
    glance: ['Overview', 'At-a-Glance'],
    plan: 'Action Plan',
    cycle: 'Action Plan Cycle',
    status: 'Status: Active',
    institutions: 'Institutions',
    lead: 'Lead Institution',
    areas: 'Policy Areas',
    review: 'IRM Review',
    report: 'IRM Report',
    starred: 'Starred',
    early: 'Early Results',
    design: 'Design i',
    verifiable: 'Verifiable',
    relevant: 'Relevant to OGP Values',
    impact: 'Potential Impact',
    ambition: 'Ambition (see definition)',
    implementation: 'Implementation i',
    completion: 'Completion',
    description: 'Description',
    what: 'What is the commitment?',
  },
} as const;

/** A page of the commitment MO0099 in the form of OGP’s pages of about 2019 (A) or 2023 (B). */
export function pageOf(told: Told = {}): string {
  const { layout = 'A', language = 'es' } = told;
  const say = { ...words[language], ...told };
  const is = labels[language];
  const pending = words[language].pending;
  const answer = (label: string, value: string = pending) => `${label}: ${value}`;
  const milestones = told.milestones ?? words[language].milestones;
  return [
    ...is.head,
    words[language].member,
    `${say.title} (MO0099)`,
    ...is.glance,
    answer(is.plan, say.plan),
    answer(is.cycle, '2018'),
    is.status,
    is.institutions,
    answer(is.lead, say.lead),
    is.areas,
    say.areas,
    is.review,
    answer(is.report),
    ...(layout === 'A' ? [answer(is.starred)] : []),
    answer(is.early),
    is.design,
    answer(is.verifiable, told.verifiable),
    answer(is.relevant, told.relevance),
    answer(layout === 'A' ? is.impact : is.ambition, told.impact),
    is.implementation,
    answer(is.completion, told.completion),
    is.description,
    is.what,
    say.description,
    ...(milestones.length > 0 ? [words[language].heading] : []),
    ...milestones.flat(),
    ...(told.summary ? [words[language].summary, ...told.summary] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

/** A capture of a page. Its name is that of its file. */
export const seedOf = (
  name: string,
  page: string,
  { day = null, language = 'es' as string }: { day?: string | null; language?: string } = {},
): Seed => ({
  file: `${name}.txt`,
  bytes: new TextEncoder().encode(page),
  entry: { ogpUrl: null, language, machineTranslated: null, capturedOn: day },
});
