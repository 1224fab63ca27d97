import type { organisationRoles } from './action-plan.ts';
import { changeCauseLabels, changeKindLabels } from './change-labels.ts';
import { type CodeLabel, type LabelsOf, label } from './code-label.ts';
import type { CodelistRow } from './codelist.ts';
import type { coverages } from './commitment.ts';
import type { DifferenceRow } from './difference.ts';
import type { figureKinds } from './figure.ts';
import type { findingSubjects, Severity } from './finding.ts';
import type { FindingAnswerKind } from './finding-answer.ts';
import type { units } from './indicator.ts';
import { judgementLabels, scaleOf } from './judgement-labels.ts';
import type { levels } from './member.ts';
import type { continuities } from './milestone.ts';
import type { Assessor, observationSubjects, parts, Question, reports, State } from './observation.ts';
import type { ogpValueIds } from './ogp-value.ts';
import type { Precision } from './partial-date.ts';
import type { RecordType } from './passage.ts';
import type { statedIn } from './policy-area.ts';
import type { sectionParts } from './section.ts';
import type { captureOrders, SourceRow, sourceReasons } from './source.ts';

type Codes<L extends readonly string[]> = L[number];

const level: LabelsOf<Codes<typeof levels>> = {
  national: label('nacional', 'national', 'El gobierno de un país.', 'The government of a country.'),
  local: label(
    'local',
    'local',
    'Un gobierno local, miembro de OGP Local.',
    'A local government, member of OGP Local.',
  ),
};

const organisationRole: LabelsOf<Codes<typeof organisationRoles>> = {
  lead: label(
    'responsable',
    'lead',
    'La página la da como institución principal.',
    'The page gives it as lead institution.',
  ),
  support: label(
    'de apoyo',
    'support',
    'La página la da como institución de apoyo.',
    'The page gives it as support institution.',
  ),
  involved: label(
    'involucrada',
    'involved',
    'La página la nombra como involucrada, sin decir su papel.',
    'The page names it as involved, without saying in which role.',
  ),
};

const coverage: LabelsOf<Codes<typeof coverages>> = {
  captured: label('capturado', 'captured', 'Se tiene su página.', 'Its page is held.'),
  listed: label(
    'solo listado',
    'only listed',
    'Otra página lo nombra en su lista; la suya no se ha capturado.',
    'Another page names it in its list; its own has not been captured.',
  ),
  tabulated: label(
    'en una hoja de OGP',
    'in a sheet of OGP',
    'Una hoja de compromisos de OGP tiene su fila; su página no se ha capturado.',
    'A sheet of commitments of OGP has its row; its own page has not been captured.',
  ),
};

const precision: LabelsOf<Precision> = {
  day: label('día', 'day', 'Se conoce el día.', 'The day is known.'),
  month: label('mes', 'month', 'Se conoce el mes, no el día.', 'The month is known, the day is not.'),
  quarter: label(
    'trimestre',
    'quarter',
    'Se conoce el trimestre, no el mes.',
    'The quarter is known, the month is not.',
  ),
  half_year: label('semestre', 'half-year', 'Se conoce el semestre.', 'The half-year is known.'),
  year: label('año', 'year', 'Se conoce el año.', 'The year is known.'),
  unknown: label(
    'desconocida',
    'unknown',
    'Hay un texto y no se puede leer como fecha.',
    'There is a text and it cannot be read as a date.',
  ),
};

const continuity: LabelsOf<Codes<typeof continuities>> = {
  new: label('nuevo', 'new', 'El plan lo presenta como nuevo.', 'The plan presents it as new.'),
  continued: label(
    'continuado',
    'continued',
    'El plan lo presenta como continuación de otro.',
    'The plan presents it as continued from another.',
  ),
};

const subjectType: LabelsOf<Codes<typeof observationSubjects> | Codes<typeof findingSubjects>> = {
  commitment: label('compromiso', 'commitment', 'Un compromiso.', 'A commitment.'),
  milestone: label('hito', 'milestone', 'Un hito de un compromiso.', 'A milestone of a commitment.'),
  action_plan: label('plan de acción', 'action plan', 'Un plan de acción.', 'An action plan.'),
  member: label('miembro', 'member', 'Un país o un gobierno local.', 'A country or a local government.'),
};

const assessor: LabelsOf<Assessor> = {
  government: label(
    'gobierno',
    'government',
    'El gobierno que se comprometió, o el plan que escribió.',
    'The government that made the commitment, or the plan it wrote.',
  ),
  irm: label('IRM', 'IRM', 'El mecanismo de revisión independiente de OGP.', 'OGP’s Independent Reporting Mechanism.'),
  local_monitor: label(
    'supervisión local',
    'local monitoring body',
    'El órgano que supervisa un plan local; el IRM no revisa los planes locales.',
    'The body that monitors a local plan; the IRM does not review local plans.',
  ),
  ogp: label('web de OGP', 'OGP’s site', 'La propia web de OGP.', 'OGP’s own site.'),
};

const part: LabelsOf<Codes<typeof parts>> = {
  glance: label('ficha', 'at a glance', 'La ficha al comienzo de la página.', 'The block at the head of the page.'),
  inception_summary: label(
    'resumen del informe inicial',
    'inception report summary',
    'El resumen del informe inicial de la supervisión local.',
    'The summary of the inception report by the local monitoring body.',
  ),
  irm_summary: label(
    'resumen del IRM',
    'IRM summary',
    'El resumen del IRM dentro de la página.',
    'The IRM summary inside the page.',
  ),
  milestones: label('hitos', 'milestones', 'La parte de los hitos.', 'The part with the milestones.'),
  sheet: label('hoja', 'sheet', 'La fila de una hoja de compromisos.', 'The row of a sheet of commitments.'),
};

const report: LabelsOf<Codes<typeof reports>> = {
  progress: label(
    'informe de avance',
    'progress report',
    'El informe del IRM a mitad del plan.',
    'The report of the IRM in the middle of the plan.',
  ),
  end_of_term: label(
    'informe de fin de plan',
    'end-of-term report',
    'El informe del IRM al terminar el plan.',
    'The report of the IRM at the end of the plan.',
  ),
};

const question: LabelsOf<Question> = {
  irm_report: label('informe del IRM', 'IRM report', 'Qué informe del IRM lo revisa.', 'Which IRM report reviews it.'),
  inception_report: label(
    'informe inicial',
    'inception report',
    'Si hay informe inicial de la supervisión local.',
    'Whether there is an inception report of the local monitoring body.',
  ),
  starred: label(
    'compromiso estelar',
    'starred',
    'Si el IRM lo distinguió como ejemplar.',
    'Whether the IRM singled it out as exemplary.',
  ),
  starred_2015: label(
    'compromiso estelar, fórmula de 2015',
    'starred, formula of 2015',
    'Si era estelar con la fórmula que solo se usó en 2015.',
    'Whether it was starred by the formula used in 2015 only.',
  ),
  did_it_open_government: label(
    '¿abrió el gobierno?',
    'did it open government?',
    'Si cambió la apertura del gobierno, en conjunto.',
    'Whether government openness changed, overall.',
  ),
  opened_access_to_information: label(
    '¿abrió el acceso a la información?',
    'did it open access to information?',
    'Si cambió la apertura en el acceso a la información.',
    'Whether openness changed in access to information.',
  ),
  opened_civic_participation: label(
    '¿abrió la participación cívica?',
    'did it open civic participation?',
    'Si cambió la apertura en la participación cívica.',
    'Whether openness changed in civic participation.',
  ),
  opened_public_accountability: label(
    '¿abrió la rendición de cuentas?',
    'did it open public accountability?',
    'Si cambió la apertura en la rendición de cuentas públicas.',
    'Whether openness changed in public accountability.',
  ),
  specificity: label(
    'especificidad',
    'specificity',
    'Cuánto concreta el compromiso lo que promete.',
    'How exactly the commitment says what it promises.',
  ),
  early_results: label(
    'resultados iniciales',
    'early results',
    'Si cambió la apertura del gobierno.',
    'Whether government openness changed.',
  ),
  verifiable: label(
    'verificable',
    'verifiable',
    'Si lo prometido se puede comprobar.',
    'Whether what is promised can be checked.',
  ),
  relevance: label(
    'pertinente para los valores de OGP',
    'relevant to OGP values',
    'Para qué valores de OGP es pertinente, o si lo es.',
    'To which OGP values it is relevant, or whether it is.',
  ),
  potential_impact: label(
    'impacto potencial',
    'potential impact',
    'Cuánto cambiaría si se cumpliera; planes anteriores a 2020.',
    'How much it would change if carried out; plans before 2020.',
  ),
  ambition: label(
    'ambición',
    'ambition',
    'Cuánto pretende cambiar; planes desde 2020.',
    'How much it sets out to change; plans from 2020.',
  ),
  potential_for_results: label(
    'potencial de resultados',
    'potential for results',
    'Qué resultados promete, según la revisión del plan; desde 2020.',
    'What results it promises, by the review of the plan; from 2020.',
  ),
  open_government_lens: label(
    'enfoque de gobierno abierto',
    'open government lens',
    'Si tiene un enfoque de gobierno abierto, según la revisión del plan.',
    'Whether it has an open government lens, by the review of the plan.',
  ),
  novelty: label(
    'nuevo o continuación',
    'new or continued',
    'Si es algo nuevo o continúa una práctica en curso, según el informe inicial de la supervisión local.',
    'Whether it is something new or continues ongoing practice, by the inception report of the local monitoring body.',
  ),
  expected_change: label(
    'cambio previsto',
    'expected change',
    'Qué cambio traería, según el informe inicial de la supervisión local.',
    'What change it would bring, by the inception report of the local monitoring body.',
  ),
  completion: label('cumplimiento', 'completion', 'Cuánto se llevó a cabo.', 'How much was carried out.'),
  plan_status: label(
    'estado del plan',
    'plan status',
    'Si OGP da el plan por activo.',
    'Whether OGP gives the plan as active.',
  ),
  milestone_status: label(
    'estado del hito',
    'milestone status',
    'Qué dice el gobierno del avance del hito.',
    'What the government says of the progress of the milestone.',
  ),
};

const state: LabelsOf<State> = {
  value: label('con valor', 'with a value', 'La página imprime un valor.', 'The page prints a value.'),
  pending: label(
    'pendiente de revisión del IRM cuando se capturó',
    'pending IRM review when captured',
    'La página dice que el IRM aún no lo ha revisado.',
    'The page says that the IRM has not reviewed it yet.',
  ),
  no_data: label(
    'el IRM no dispone de datos',
    'the IRM has no data',
    'La página dice que el IRM no tiene datos o no lo revisó.',
    'The page says that the IRM has no data or did not review it.',
  ),
  blank: label(
    'la página muestra el rótulo sin valor',
    'the page shows the label without a value',
    'El rótulo está impreso y su valor no; no quiere decir «no».',
    'The label is printed and its value is not; it does not mean “no”.',
  ),
  absent: label(
    'no consta en esta captura',
    'not in this capture',
    'La captura no contiene ni el rótulo ni un valor; no quiere decir «no».',
    'The capture has neither the label nor a value; it does not mean “no”.',
  ),
  not_determinable: label(
    'no se puede saber: la captura muestra todas las opciones y no marca ninguna',
    'cannot be known: the capture shows every option and marks none',
    'La página distinguía la opción elegida por el color, que la captura no conserva.',
    'The page told the chosen option by colour, which the capture does not keep.',
  ),
};

const unit: LabelsOf<Codes<typeof units>> = {
  percent: label('por ciento', 'per cent', 'Un porcentaje.', 'A percentage.'),
  count: label('número', 'count', 'Un número de cosas.', 'A number of things.'),
};

const figureKind: LabelsOf<Codes<typeof figureKinds>> = {
  total: label('total', 'total', 'Un total, con o sin sus partes.', 'A total, with or without its parts.'),
  part: label('parte', 'part', 'Una parte de un total.', 'A part of a total.'),
  count: label('cuenta', 'count', 'Una cuenta suelta.', 'A count by itself.'),
  announced: label(
    'compromisos anunciados',
    'commitments announced',
    'Cuántos compromisos anuncia del plan la página del miembro.',
    'How many commitments of the plan the page of the member announces.',
  ),
};

const statedInLabels: LabelsOf<Codes<typeof statedIn>> = {
  glance: label(
    'ficha',
    'at a glance',
    'En la ficha al comienzo de la página.',
    'In the block at the head of the page.',
  ),
  description: label('descripción', 'description', 'En un campo de la descripción.', 'In a field of the description.'),
  irm_summary: label('resumen del IRM', 'IRM summary', 'En el resumen del IRM.', 'In the summary by the IRM.'),
  sheet: label('hoja', 'sheet', 'En la fila de una hoja de compromisos.', 'In the row of a sheet of commitments.'),
};

const ogpValue: LabelsOf<Codes<typeof ogpValueIds>> = {
  access_to_information: label(
    'Acceso a la información',
    'Access to Information',
    'Publicar más y mejor información, o facilitar el acceso a ella.',
    'Disclosing more or better information, or easing access to it.',
  ),
  civic_participation: label(
    'Participación cívica',
    'Civic Participation',
    'Crear o mejorar ocasiones de que la gente influya en las decisiones.',
    'Creating or improving ways for people to influence decisions.',
  ),
  public_accountability: label(
    'Rendición de cuentas públicas',
    'Public Accountability',
    'Hacer que quien gobierna responda de sus actos ante la gente.',
    'Making officials answer to the public for what they do.',
  ),
  technology_innovation: label(
    'Tecnología e innovación para la transparencia y la rendición de cuentas',
    'Technology & Innovation for Transparency and Accountability',
    'Servirse de la tecnología para favorecer los otros tres valores.',
    'Using technology to advance the other three values.',
  ),
};

const recordType: LabelsOf<RecordType | SourceRow['record_type']> = {
  sheet: label(
    'hoja de compromisos',
    'sheet of commitments',
    'Una fuente con muchos registros.',
    'A source of many records.',
  ),
  member: label('miembro', 'member', 'Fila de `members`.', 'Row of `members`.'),
  action_plan: label('plan de acción', 'action plan', 'Fila de `action_plans`.', 'Row of `action_plans`.'),
  action_plan_organisation: label(
    'institución de un plan',
    'institution of a plan',
    'Fila de `action_plan_organisations`.',
    'Row of `action_plan_organisations`.',
  ),
  commitment: label('compromiso', 'commitment', 'Fila de `commitments`.', 'Row of `commitments`.'),
  milestone: label('hito', 'milestone', 'Fila de `milestones`.', 'Row of `milestones`.'),
  observation: label('juicio o estado', 'judgement or state', 'Fila de `observations`.', 'Row of `observations`.'),
  indicator: label('meta o indicador', 'target or indicator', 'Fila de `indicators`.', 'Row of `indicators`.'),
  figure: label('cifra', 'figure', 'Fila de `figures`.', 'Row of `figures`.'),
  organisation: label('institución', 'institution', 'Fila de `organisations`.', 'Row of `organisations`.'),
  commitment_organisation: label(
    'institución de un compromiso',
    'institution of a commitment',
    'Fila de `commitment_organisations`.',
    'Row of `commitment_organisations`.',
  ),
  commitment_policy_area: label(
    'área de un compromiso',
    'area of a commitment',
    'Fila de `commitment_policy_areas`.',
    'Row of `commitment_policy_areas`.',
  ),
  commitment_ogp_value: label(
    'valor de un compromiso',
    'value of a commitment',
    'Fila de `commitment_ogp_values`.',
    'Row of `commitment_ogp_values`.',
  ),
  section: label('sección', 'section', 'Fila de `sections`.', 'Row of `sections`.'),
  listing: label('entrada de una lista', 'entry of a list', 'Fila de `listings`.', 'Row of `listings`.'),
  difference: label(
    'diferencia entre capturas',
    'difference between captures',
    'Fila de `differences`.',
    'Row of `differences`.',
  ),
  source: label('fuente', 'source', 'Fila de `sources`.', 'Row of `sources`.'),
  report: label('informe', 'report', 'Un informe: no da ningún registro.', 'A report: it gives no record.'),
  finding: label(
    'hallazgo',
    'finding',
    'Fila de `findings`: palabras que cita y que no son valor de ningún otro registro.',
    'Row of `findings`: words it quotes that are the value of no other record.',
  ),
};

const differenceKind: LabelsOf<DifferenceRow['kind']> = {
  changed: label(
    'distinto',
    'different',
    'Las dos capturas lo dicen, y de otro modo.',
    'Both captures say it, and not alike.',
  ),
  only_in_one: label(
    'solo en una',
    'only in one',
    'Una captura lo dice; la otra, nada.',
    'One capture says it, the other nothing.',
  ),
};

const captureOrder: LabelsOf<Codes<typeof captureOrders>> = {
  day: label(
    'por el día de captura',
    'by the day of capture',
    'Se conocen los dos días de captura.',
    'Both days of capture are known.',
  ),
  layout: label(
    'por el diseño de la página',
    'by the layout of the page',
    'Los días no bastan; el diseño de una de las páginas es posterior.',
    'The days do not tell; the layout of one of the pages is the later one.',
  ),
  unknown: label(
    'no se sabe',
    'not known',
    'No se sabe cuál es anterior; va antes la de día conocido y, si no, decide el nombre del archivo.',
    'Which is older is not known; one with a known day stands first, else the name of the file decides.',
  ),
};

const layout: LabelsOf<SourceRow['layout']> = {
  A: label(
    'compromiso nacional, hasta 2021',
    'national commitment, to 2021',
    'Página de compromiso nacional como se imprimía hacia 2018-2021.',
    'Page of a national commitment as printed about 2018-2021.',
  ),
  B: label(
    'compromiso nacional, desde 2022',
    'national commitment, from 2022',
    'Página de compromiso nacional como se imprime hacia 2022-2025.',
    'Page of a national commitment as printed about 2022-2025.',
  ),
  C: label('plan local', 'local plan', 'Página de un plan de OGP Local.', 'Page of an OGP Local action plan.'),
  D1: label(
    'compromiso local',
    'local commitment',
    'Página de un compromiso de OGP Local, sin informe inicial.',
    'Page of an OGP Local commitment, without inception report.',
  ),
  D2: label(
    'compromiso local con informe inicial',
    'local commitment with inception report',
    'Página de un compromiso de OGP Local con el resumen de la supervisión local.',
    'Page of an OGP Local commitment with the summary of the local monitoring body.',
  ),
  M: label('miembro', 'member', 'Página de un miembro.', 'Page of a member.'),
  X: label(
    'informe',
    'report',
    'Informe sobre un compromiso, un plan o un miembro; no es un compromiso.',
    'Report about a commitment, a plan or a member; not a commitment.',
  ),
  S: label(
    'hoja de compromisos',
    'sheet of commitments',
    'Hoja de cálculo de OGP con un compromiso por fila; no es una página.',
    'Spreadsheet of OGP with one commitment per row; not a page.',
  ),
};

const sourceReason: LabelsOf<Codes<typeof sourceReasons>> = {
  end_of_commitment_report: label(
    'informe de fin de compromiso',
    'end-of-commitment report',
    'La supervisión local evalúa un compromiso terminado. El informe no da el identificador del compromiso y no es un compromiso.',
    'The local monitoring body assesses a commitment that is over. The report does not give the id of the commitment and is not one.',
  ),
  inception_report: label(
    'informe inicial',
    'inception report',
    'La supervisión local evalúa un plan que empieza. El informe trata de un plan y sus compromisos y no es ninguno de ellos.',
    'The local monitoring body assesses a plan that begins. The report is about a plan and its commitments and is none of them.',
  ),
  learning_exercise: label(
    'ejercicio final de aprendizaje',
    'final learning exercise',
    'Lo que se aprendió de un plan local ya terminado; no es un plan ni un compromiso.',
    'What was learnt from a local plan that is over; neither a plan nor a commitment.',
  ),
  irm_report: label(
    'informe del IRM',
    'IRM report',
    'El mecanismo de revisión independiente evalúa un plan nacional. Sus juicios constan en la página de cada compromiso.',
    'The Independent Reporting Mechanism assesses a national plan. Its judgements stand on the page of each commitment.',
  ),
  letter: label(
    'carta',
    'letter',
    'Una carta entre un miembro y OGP; no es un plan ni un compromiso.',
    'A letter between a member and OGP; neither a plan nor a commitment.',
  ),
  self_assessment: label(
    'autoevaluación',
    'self-assessment',
    'Un gobierno evalúa su propio plan; no es un plan ni un compromiso.',
    'A government assesses its own plan; neither a plan nor a commitment.',
  ),
  plan_document: label(
    'documento de un plan',
    'document of a plan',
    'La página con el documento de un plan; los compromisos constan cada uno en su página.',
    'The page with the document of a plan; each commitment stands on a page of its own.',
  ),
  other_page: label(
    'otra página',
    'other page',
    'Otra página del sitio de OGP, por ejemplo una noticia o una palabra del glosario; no es de un compromiso.',
    'Another page of OGP’s site, for example a story or a word of the glossary; not one of a commitment.',
  ),
  report: label(
    'informe',
    'report',
    'Un informe cuyo título falta en la captura; no es un compromiso.',
    'A report whose title is missing from the capture; not a commitment.',
  ),
};

const sectionPart: LabelsOf<Codes<typeof sectionParts>> = {
  description: label(
    'descripción',
    'description',
    'La descripción del compromiso.',
    'The description of the commitment.',
  ),
  irm_summary: label(
    'resumen del IRM',
    'IRM summary',
    'El resumen que escribió el IRM.',
    'The summary written by the IRM.',
  ),
  plan: label(
    'texto del plan',
    'text of the plan',
    'Preguntas y respuestas de un plan.',
    'Questions and answers of a plan.',
  ),
  member: label(
    'página del miembro',
    'page of the member',
    'Texto de la página de un miembro: su plan actual, sus contactos, sus documentos.',
    'Text of the page of a member: its current plan, its contacts, its documents.',
  ),
  sheet: label(
    'texto de la hoja',
    'text of the sheet',
    'El texto del compromiso en la celda de una hoja.',
    'The text of the commitment in the cell of a sheet.',
  ),
};

const severity: LabelsOf<Severity> = {
  contradiction: label(
    'contradicción',
    'contradiction',
    'Dos pasajes que no pueden ser ciertos a la vez.',
    'Two passages that cannot both be true.',
  ),
  gap: label(
    'laguna',
    'gap',
    'Algo que la propia página anuncia o pregunta y no da.',
    'Something the page itself announces or asks for and does not give.',
  ),
  slip: label(
    'desliz',
    'slip',
    'Una errata o un tropiezo de la traducción automática.',
    'A misprint or a slip of the machine translation.',
  ),
  note: label(
    'nota',
    'note',
    'Algo que conviene saber al leer, sin ser un error.',
    'Something worth knowing when reading, not a mistake.',
  ),
};

const findingAnswer: LabelsOf<FindingAnswerKind> = {
  confirmed: label(
    'confirmado',
    'confirmed',
    'Se comprobó: las fuentes dicen lo que el hallazgo dice.',
    'It was checked: the sources say what the finding says.',
  ),
  explained: label(
    'explicado',
    'explained',
    'Las fuentes lo dicen así, y se sabe por qué.',
    'The sources say so, and it is known why.',
  ),
  dismissed: label(
    'descartado',
    'dismissed',
    'La regla se equivocó aquí: el hallazgo sigue a la vista y no cuenta en los totales.',
    'The rule was wrong here: the finding stays in sight and does not count in totals.',
  ),
};

/** Every closed list by its name, with each code’s label and meaning in both languages. */
export const codeLabels: Readonly<Record<string, Readonly<Record<string, CodeLabel>>>> = {
  level,
  organisation_role: organisationRole,
  coverage,
  precision,
  continuity,
  subject_type: subjectType,
  assessor,
  part,
  report,
  question,
  state,
  unit,
  figure_kind: figureKind,
  stated_in: statedInLabels,
  ogp_value: ogpValue,
  record_type: recordType,
  difference_kind: differenceKind,
  capture_order: captureOrder,
  layout,
  source_reason: sourceReason,
  section_part: sectionPart,
  severity,
  finding_answer: findingAnswer,
  change_kind: changeKindLabels,
  change_cause: changeCauseLabels,
  ...Object.fromEntries(Object.entries(judgementLabels).map(([name, labels]) => [scaleOf(name), labels])),
};

/** The rows of the table `codelists`. Shape: `[{list: "level", code: "national", label_es: "nacional", …}, …]`. */
export const codelistRows = (): CodelistRow[] =>
  Object.entries(codeLabels).flatMap(([list, labels]) =>
    Object.entries(labels).map(([code, { label: name, definition }]) => ({
      list,
      code,
      label_es: name.es,
      label_en: name.en,
      definition_es: definition.es,
      definition_en: definition.en,
    })),
  );
