import type { Answer, Facts, LayoutId } from './facts.ts';
import { type Language, pick, type Wordings, words } from './language.ts';

type Question = Answer['question'];

const all = (...same: string[]): Wordings => words(same, same);

const pending = words(
  [
    'Revisión pendiente de IRM',
    'revisión pendiente de IRM',
    'Pendiente revisión de IRM',
    'Pendiente de revisión de IRM',
    'revisión de IRM pendiente',
    'Revisión de IRM pendiente',
  ],
  ['Pending IRM Review'],
  ['examen du MII en attente', "en attente d'examen par le MII"],
);
const noData = words(['sin datos de IRM', 'No IRM Data'], ['No IRM Data', 'NR']);
const yes = words(['sí', 'si', 'Sí', 'Si'], ['Yes'], ['Oui', 'oui']);
const no = words(['No'], ['No'], ['Non', 'non']);

export const ogpValues: Readonly<Record<string, Wordings>> = {
  access_to_information: words(['acceso a la información'], ['Access to Information'], ["accès à l'information"]),
  civic_participation: words(['participación cívica'], ['Civic Participation'], ['participation civique']),
  public_accountability: all('Public Accountability'),
  technology_innovation: words(['tecnología'], ['Technology'], ['Technology']),
};

/** The values of each question's scale, in the words that pages print; a picture's alternative text may stand behind one. */
const scales: Partial<Record<Question, Readonly<Record<string, Wordings>>>> = {
  plan_status: {
    active: words(['Activo'], ['Active'], ['Active']),
    inactive: words(['inactivo', 'Inactivo'], ['Inactive'], ['Inactif', 'inactif']),
  },
  starred: {
    yes: words([...yes.es, 'si Con Estrella'], ['Yes', 'Yes Starred'], ['Oui', 'Oui Suivis']),
    no,
  },
  early_results: {
    major: words(
      ['mayor', 'mayor Mayor', 'mayor Clasificacion Mayor', 'importante Clasificacion Mayor'],
      ['Major', 'Major Major'],
      ['majeur Majeur'],
    ),
    marginal: words(['marginal', 'marginales'], ['Marginal', 'Marginal Marginal'], ['marginaux']),
    outstanding: all('Outstanding', 'Outstanding Outstanding'),
    did_not_change: words(['no cambió'], ['Did Not Change'], ['Did Not Change']),
    none_to_report: all('No early results to report yet'),
  },
  verifiable: { yes, no },
  potential_impact: {
    none: all('None'),
    minor: all('Minor'),
    moderate: all('Moderate'),
    transformative: all('Transformative'),
  },
  ambition: {
    low: words(['Bajo'], ['Low'], ['Faible']),
    moderate: all('Moderate'),
    high: words(['Alto'], ['High'], ['High']),
  },
  completion: {
    no_evidence: all('No Evidence Available'),
    not_started: all('Not Started'),
    limited: all('Limited'),
    substantial: words(['Sustancial'], ['Substantial']),
    complete: all('Complete'),
    withdrawn: all('Withdrawn'),
  },
  novelty: {
    new_practice: words(
      ['Una nueva regulación, política, práctica o requisito'],
      ['A new regulation, policy, practice or requirement'],
      ['Une nouvelle réglementation, politique, pratique ou exigence'],
    ),
    ongoing_practice: words(
      [
        'Una continuación de la práctica en curso en línea con la legislación, las políticas o los requisitos existentes',
      ],
      ['A continuation of ongoing practice in line with existing legislation, policies or requirements'],
      [
        'Une continuation de la pratique en cours conformément à la législation, aux politiques ou aux exigences existantes',
      ],
    ),
  },
  expected_change: {
    positive_not_binding: words(
      [
        'Un cambio positivo en un proceso, práctica o política, pero no generará un cambio vinculante o institucionalizado en todo el gobierno o en instituciones específicas',
      ],
      [
        'A positive change to a process, practice or policy but will not generate a binding or institutionalized change across government or specific institution(s)',
      ],
      [
        "Un changement positif d'un processus, d'une pratique ou d'une politique mais ne générera pas de changement contraignant ou institutionnalisé dans l'ensemble du gouvernement ou dans des institutions spécifiques",
      ],
    ),
    no_added_value: words(
      [
        'No hay indicación del valor agregado o enfoque de gobierno abierto mejorado en contraste con la práctica existente',
      ],
      ['No indication of the added value or enhanced open government approach in contrast with existing practice'],
      [
        "Aucune indication de la valeur ajoutée ou d'une approche de gouvernement ouvert améliorée par rapport à la pratique existante",
      ],
    ),
  },
  inception_report: { not_available: words(['no disponible'], ['Not available']) },
};

/** Puts one answer in the place of all that a page gives to a question. */
export function replaceAnswers(facts: Facts, given: Answer): void {
  const at = facts.answers.findIndex(({ question }) => question === given.question);
  facts.answers = facts.answers.filter(({ question }) => question !== given.question);
  if (at !== -1) facts.answers.splice(at, 0, given);
}

/** What each layout asks in its fact box, in page order. */
export const questionsOf: Readonly<Record<LayoutId, readonly Question[]>> = {
  A: [
    'plan_status',
    'irm_report',
    'starred',
    'early_results',
    'verifiable',
    'relevance',
    'potential_impact',
    'completion',
  ],
  B: ['plan_status', 'irm_report', 'early_results', 'verifiable', 'relevance', 'ambition', 'completion'],
  C: [],
  D1: ['inception_report'],
  D2: ['verifiable', 'relevance', 'novelty', 'expected_change'],
  M: [],
  X: [],
};

const reports = { es: 'Informe de diseño', en: 'Design Report', fr: 'Rapport de conception' } as const;

interface Context {
  layout: LayoutId;
  language: Language;
  /** Which of the wordings that mean the same. */
  wording: number;
}

/**
 * The answers to a question that a number chooses: pending, no data, blank, or a value; several of them where a list is printed.
 */
export function answersTo(question: Question, choice: number, { layout, language, wording }: Context): Answer[] {
  const one = (state: Answer['state'], value: string | null, verbatim: string | null) => [
    { question, state, value, verbatim },
  ];
  const isPlain = layout === 'D1' || layout === 'D2' || question === 'plan_status';
  const kind = choice % 8;
  // Pages of layout B print the label and leave its value out.
  if (layout === 'B' && question === 'plan_status') return one('blank', null, null);
  if (!isPlain && kind === 0) return one('pending', null, pick(pending[language], wording));
  if (!isPlain && kind === 1) return one('no_data', null, pick(noData[language], wording));
  // A list of values that is not there is told by its line.
  const isSentence = question === 'novelty' || question === 'expected_change';
  if (kind === 2 && !isSentence) return one('blank', null, null);
  if (question === 'irm_report') return one('value', reports[language], reports[language]);
  if (question === 'relevance') return layout === 'B' ? yesOrNo(choice) : relevance(choice);
  const scale = Object.entries(scales[question] ?? {});
  const [value, wordings] = pick(scale, Math.floor(choice / 8));
  return one('value', value, pick(wordings[language], wording));

  function yesOrNo(which: number) {
    return which % 2 === 0
      ? one('value', 'yes', pick(yes[language], wording))
      : one('value', 'no', pick(no[language], wording));
  }
  function relevance(which: number) {
    if (which % 5 === 0) return one('value', 'not_relevant', 'Not Relevant');
    const bits = Math.floor(which / 8) % 15;
    return Object.entries(ogpValues).flatMap(([id, wordings], i) =>
      (bits + 1) & (1 << i) ? one('value', id, pick(wordings[language], wording)) : [],
    );
  }
}
