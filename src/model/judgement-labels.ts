import { type CodeLabel, type LabelsOf, label } from './code-label.ts';
import type { Question } from './observation.ts';

const yesNo = (yesEs: string, yesEn: string, noEs: string, noEn: string): LabelsOf<'yes' | 'no'> => ({
  yes: label('sí', 'yes', yesEs, yesEn),
  no: label('no', 'no', noEs, noEn),
});

/** Asked by a sheet of every commitment, also of those it does not apply to. */
const asked = {
  not_applicable: label(
    'no aplicable',
    'not applicable',
    'La pregunta no se aplica; no quiere decir «no».',
    'The question does not apply; it does not mean “no”.',
  ),
};

/** Whether openness changed, on the scale used to 2020. */
const openness = {
  worsened: label('empeoró', 'Worsened', 'La apertura del gobierno empeoró.', 'Government openness worsened.'),
  did_not_change: label('no cambió', 'Did Not Change', 'La apertura no cambió.', 'Openness did not change.'),
  marginal: label('marginal', 'Marginal', 'La apertura mejoró un poco.', 'Openness improved somewhat.'),
  major: label('importante', 'Major', 'La apertura mejoró mucho.', 'Openness improved greatly.'),
  outstanding: label(
    'excepcional',
    'Outstanding',
    'Cambió la manera habitual de hacer las cosas.',
    'Business as usual was transformed.',
  ),
};

const noneToReport = label(
  'aún sin resultados que comunicar',
  'No early results to report yet',
  'La página dice que aún no hay resultados que comunicar.',
  'The page says that there are no early results to report yet.',
);

/** What IRM reviews have graded since 2020, whatever the page calls it. */
const grades = {
  unclear: label(
    'poco claro',
    'Unclear',
    'Lo escrito no deja ver qué cambiaría.',
    'What is written does not show what would change.',
  ),
  modest: label('modesto', 'Modest', 'Un paso positivo, de alcance limitado.', 'A positive step, limited in scope.'),
  substantial: label(
    'sustancial',
    'Substantial',
    'Podría cambiar reglas o prácticas de gobierno.',
    'Could change rules or practices of government.',
  ),
};

/**
 * The scale of each question, with OGP’s words. A code means something only on its own scale: `moderate` is one thing as potential
 * impact and another as early result, so there is a list per question and none is converted into another.
 *
 * The question left out, `irm_report`, has no scale: its value is the name of a report.
 * Source: the definitions of the IRM on opengovpartnership.org and the pages themselves.
 */
export const judgementLabels = {
  starred: {
    ...yesNo(
      'El IRM lo distinguió como compromiso estelar.',
      'The IRM gave it the star of an exemplary commitment.',
      'La página dice que no es estelar.',
      'The page says that it is not starred.',
    ),
    ...asked,
  },
  starred_2015: {
    ...yesNo(
      'Estelar con la fórmula que solo se usó en 2015.',
      'Starred by the formula used in 2015 only.',
      'No estelar con la fórmula que solo se usó en 2015.',
      'Not starred by the formula used in 2015 only.',
    ),
    ...asked,
  },
  verifiable: {
    ...yesNo(
      'Lo prometido se puede comprobar con lo que el plan escribe.',
      'What is promised can be checked against what the plan writes.',
      'Lo prometido no se puede comprobar con lo que el plan escribe.',
      'What is promised cannot be checked against what the plan writes.',
    ),
    ...asked,
  },
  open_government_lens: yesNo(
    'El compromiso tiene un enfoque de gobierno abierto.',
    'The commitment has an open government lens.',
    'El compromiso no tiene un enfoque de gobierno abierto.',
    'The commitment does not have an open government lens.',
  ),
  relevance: {
    access_to_information: label(
      'acceso a la información',
      'Access to Information',
      'Pertinente para el acceso a la información.',
      'Relevant to access to information.',
    ),
    civic_participation: label(
      'participación cívica',
      'Civic Participation',
      'Pertinente para la participación cívica.',
      'Relevant to civic participation.',
    ),
    public_accountability: label(
      'rendición de cuentas públicas',
      'Public Accountability',
      'Pertinente para la rendición de cuentas públicas.',
      'Relevant to public accountability.',
    ),
    technology_innovation: label(
      'tecnología e innovación para la transparencia y la rendición de cuentas',
      'Technology & Innovation for Transparency and Accountability',
      'Pertinente para la tecnología e innovación al servicio de la transparencia.',
      'Relevant to technology and innovation for transparency and accountability.',
    ),
    not_relevant: label(
      'no pertinente',
      'Not Relevant',
      'La página imprime que no es pertinente; también aparece mientras todo lo demás está pendiente.',
      'The page prints that it is not relevant; also seen while all else is pending.',
    ),
    yes: label('sí', 'yes', 'Es pertinente para los valores de OGP.', 'It is relevant to OGP values.'),
    no: label('no', 'no', 'No es pertinente para los valores de OGP.', 'It is not relevant to OGP values.'),
    ...asked,
  },
  potential_impact: {
    none: label('ninguno', 'None', 'Deja las cosas como están.', 'Keeps things as they are.'),
    minor: label('menor', 'Minor', 'Un avance pequeño y positivo.', 'A small but positive step.'),
    moderate: label(
      'moderado',
      'Moderate',
      'Un gran avance, aunque de alcance limitado.',
      'A major step forward, limited in scale or scope.',
    ),
    transformative: label(
      'transformador',
      'Transformative',
      'Una reforma que cambiaría la manera habitual de hacer las cosas.',
      'A reform that could change business as usual.',
    ),
    ...asked,
  },
  ambition: {
    ...grades,
    low: label('baja', 'Low', 'Ambición baja, en la escala de tres grados.', 'Low ambition, on the scale of three.'),
    moderate: label(
      'moderada',
      'Moderate',
      'Ambición moderada, en la escala de tres grados.',
      'Moderate ambition, on the scale of three.',
    ),
    high: label('alta', 'High', 'Ambición alta, en la escala de tres grados.', 'High ambition, on the scale of three.'),
  },
  potential_for_results: { ...grades, ...asked },
  completion: {
    no_evidence: label(
      'sin pruebas disponibles',
      'No Evidence Available',
      'El IRM no encontró pruebas de avance.',
      'The IRM found no evidence of progress.',
    ),
    not_started: label('no iniciado', 'Not Started', 'No se había iniciado.', 'It had not been started.'),
    limited: label('limitado', 'Limited', 'Avance limitado.', 'Limited progress.'),
    substantial: label('sustancial', 'Substantial', 'Avance sustancial.', 'Substantial progress.'),
    complete: label('completo', 'Complete', 'Terminado.', 'Completed.'),
    withdrawn: label('retirado', 'Withdrawn', 'El gobierno lo retiró del plan.', 'The government withdrew it.'),
    unclear: label('poco claro', 'Unclear', 'El IRM no pudo determinarlo.', 'The IRM could not determine it.'),
    ...asked,
  },
  early_results: {
    ...openness,
    no_notable_results: label(
      'sin resultados notables',
      'No notable results',
      'Sin resultados notables, en la escala usada desde 2021.',
      'No notable results, on the scale used from 2021.',
    ),
    moderate: label(
      'moderados',
      'Moderate',
      'Resultados moderados, en la escala usada desde 2021.',
      'Moderate results, on the scale used from 2021.',
    ),
    significant: label(
      'significativos',
      'Significant',
      'Resultados significativos, en la escala usada desde 2021.',
      'Significant results, on the scale used from 2021.',
    ),
    none_to_report: noneToReport,
    ...asked,
  },
  did_it_open_government: { ...openness, none_to_report: noneToReport, ...asked },
  opened_access_to_information: { ...openness, none_to_report: noneToReport, ...asked },
  opened_civic_participation: { ...openness, none_to_report: noneToReport, ...asked },
  opened_public_accountability: { ...openness, none_to_report: noneToReport, ...asked },
  specificity: {
    none: label('ninguna', 'None', 'No dice nada que se pueda comprobar.', 'It says nothing that can be checked.'),
    low: label('baja', 'Low', 'Deja mucho a la interpretación.', 'It leaves much to interpretation.'),
    medium: label(
      'media',
      'Medium',
      'Se puede comprobar con alguna interpretación.',
      'It can be checked with some interpretation.',
    ),
    high: label('alta', 'High', 'Dice con claridad qué se hará.', 'It says clearly what will be done.'),
    ...asked,
  },
  novelty: {
    new_practice: label(
      'nuevo',
      'New',
      'Una regulación, política, práctica o exigencia nueva.',
      'A regulation, policy, practice or requirement that is new.',
    ),
    ongoing_practice: label(
      'continuación de una práctica en curso',
      'Continuation of ongoing practice',
      'Continúa lo que ya se hacía, conforme a las leyes, políticas o exigencias que ya había.',
      'Continues what was already done, in line with laws, policies or requirements that were there.',
    ),
  },
  expected_change: {
    institutionalised: label(
      'cambio institucionalizado',
      'Institutionalised change',
      'Cambiaría reglas, prácticas o políticas de forma institucionalizada.',
      'Would change rules, practices or policies in an institutionalised way.',
    ),
    positive_not_binding: label(
      'cambio positivo, no vinculante',
      'Positive change, not binding',
      'Un cambio positivo que no obliga al gobierno ni queda institucionalizado.',
      'A positive change that does not bind the government and is not institutionalised.',
    ),
    no_added_value: label(
      'sin valor añadido indicado',
      'No added value indicated',
      'Lo escrito no indica qué añade a la práctica existente.',
      'What is written does not indicate what it adds to existing practice.',
    ),
  },
  inception_report: {
    available: label(
      'disponible',
      'Available',
      'La página dice que hay informe inicial.',
      'The page says that there is an inception report.',
    ),
    not_available: label(
      'no disponible',
      'Not available',
      'La página dice que no hay informe inicial.',
      'The page says that there is no inception report.',
    ),
  },
  plan_status: {
    active: label(
      'activo',
      'Active',
      'OGP daba el plan por activo cuando se capturó la página.',
      'OGP gave the plan as active when the page was captured.',
    ),
    inactive: label(
      'inactivo',
      'Inactive',
      'OGP daba el plan por inactivo cuando se capturó la página.',
      'OGP gave the plan as inactive when the page was captured.',
    ),
  },
  milestone_status: {
    not_started: label(
      'no empezado',
      'Not Started',
      'Según el gobierno, no ha empezado.',
      'By the government’s account, not begun.',
    ),
    in_progress: label(
      'en curso',
      'In Progress',
      'Según el gobierno, está en curso.',
      'By the government’s account, under way.',
    ),
    stuck: label(
      'detenido',
      'Stuck',
      'Según el gobierno, está detenido.',
      'By the government’s account, at a standstill.',
    ),
    finished: label(
      'terminado',
      'Finished',
      'Según el gobierno, está terminado.',
      'By the government’s account, finished.',
    ),
    incomplete: label(
      'incompleto',
      'Incomplete',
      'Según el gobierno, quedó sin terminar.',
      'By the government’s account, left unfinished.',
    ),
  },
} as const satisfies Partial<Record<Question, Readonly<Record<string, CodeLabel>>>>;

/** Name of the list that holds the values of a question. Shape: `"completion"` → `"completion_value"`. */
export const scaleOf = (question: string): string => `${question}_value`;
