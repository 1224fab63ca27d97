import { type Language, pick, words } from '../records/language.ts';

/** Labels and headings as OGP's pages print them in each language. */
const labels = {
  skip_nav: words(['Saltar navegación'], ['Skip Navigation'], ['Ignorer la navigation']),
  h_overview: words(
    ['General', 'Resumen', 'Resumen!', 'Visión General', 'Descripción General'],
    ['Overview'],
    ["Vue d'ensemble", 'Vue d’ensemble'],
  ),
  h_glance: words(['De un vistazo', 'Una propiedad'], ['At-a-Glance', 'At a Glance'], ["D'un coup d'œil"]),
  action_plan: words(['Plan de ACCION', 'Plan de Acción', 'Plan de acción'], ['Action Plan'], ["Plan d'action"]),
  plan_cycle: words(
    ['Ciclo del plan de acción', 'Ciclo del Plan de Acción'],
    ['Action Plan Cycle'],
    ["Cycle du plan d'action"],
  ),
  plan_status: words(['Estado', 'Estatus'], ['Status'], ['Statut']),
  h_institutions: words(['Instituciones'], ['Institutions'], ['Institutions']),
  lead: words(
    ['Institución principal', 'Institución Principal', 'Institución líder', 'Institución Líder'],
    ['Lead Institution'],
    ['Institution chef de file', 'Institution principale', 'Institution directrice'],
  ),
  support: words(
    ['Instituciones de apoyo', 'Instituciones de Apoyo', 'Institución (es) de apoyo', 'Institución(es) de apoyo'],
    ['Support Institution(s)'],
    ['Institution(s) de soutien', 'Institution (s) de soutien', "Institution(s) d'appui"],
  ),
  h_policy: words(['Áreas de política'], ['Policy Areas'], ['Domaines politiques']),
  h_irm: words(['Revisión de IRM'], ['IRM Review'], ['Revue IRM']),
  irm_report: words(['Informe de IRM'], ['IRM Report'], ['Rapport IRM']),
  starred: words(['Estelares', 'Estrellado', 'Destacado', 'Destacados'], ['Starred'], ['Étoilé']),
  early_results: words(
    ['Resultados iniciales', 'Primeros resultados', 'Resultados tempranos'],
    ['Early Results'],
    ['Premiers résultats'],
  ),
  h_design: words(['Diseño i'], ['Design i'], ['Design i', 'Conception i']),
  verifiable: words(['Verificable'], ['Verifiable'], ['Vérifiable']),
  relevance: words(
    ['Relevante para los valores de OGP'],
    ['Relevant to OGP Values', 'Relevance to OGP Values'],
    ['Pertinent pour les valeurs OGP', 'Pertinent avec les valeurs du PGO', "En rapport avec les valeurs de l'OGP"],
  ),
  potential_impact: words(['Impacto potencial'], ['Potential Impact'], ['Impact potentiel']),
  ambition: words(['Ambición (consulta: definición)'], ['Ambition (see definition)'], ['Ambition (voir définition)']),
  h_implementation: words(
    ['Implementación i'],
    ['Implementation i'],
    ['Implémentation i', 'Mise en œuvre i', 'Exécution i'],
  ),
  completion: words(['Terminación', 'Finalización', 'Cierre'], ['Completion'], ['Achèvement']),
  h_description: words(['Descripción', 'Detalles', 'Descripción del producto'], ['Description'], ['Description']),
  h_irm_summary: words(
    ['Resumen de estado intermedio de IRM'],
    ['IRM Midterm Status Summary', 'IRM End of Term Status Summary'],
    ['IRM Midterm Status Summary'],
  ),
  h_siblings: words(['Compromisos'], ['Commitments'], ['Engagements']),
  inception_report: words(['Informe inicial'], ['Inception Report'], ['Rapport initial']),
  inception_summary: words(
    ['Resumen del informe inicial'],
    ['Inception Report Summary'],
    ['Résumé du rapport initial'],
  ),
  inception_relevance: words(['Relevancia'], ['Relevance'], ['Pertinence']),
  commitment_start: words(['Inicio del compromiso'], ['Commitment Start'], ["Début de l'engagement"]),
  commitment_end: words(['Fin del compromiso'], ['Commitment End'], ["Fin de l'engagement"]),
  institutions_involved: words(['Instituciones involucradas'], ['Institutions involved'], ['Institutions impliquées']),
  primary_policy: words(['Área de política primaria'], ['Primary Policy Area'], ['Domaine politique principal']),
  primary_sector: words(['Sector primario'], ['Primary Sector'], ['Secteur principal']),
  ogp_value: words(['Valor OGP'], ['OGP Value'], ['Valeur OGP']),
  commitment_id: words(['ID de compromiso'], ['Commitment ID'], ["ID d'engagement"]),
  commitment_title: words(['Título del compromiso'], ['Commitment Title'], ["Titre de l'engagement"]),
  problem: words(['Problema'], ['Problem'], ['Problème']),
  status_quo: words(['Status quo'], ['Status quo'], ['Statu quo']),
  action: words(['la columna Acción'], ['Action'], ['Action']),
  how_contribute: words(
    ['¿Cómo contribuirá el compromiso a la solución del problema público descrito anteriormente?'],
    ['How will the commitment contribute to solving the public problem described above?'],
    ["Comment l'engagement contribuera-t-il à résoudre le problème public décrit ci-dessus ?"],
  ),
  which_value: words(
    ['¿A qué valor de OGP es relevante este compromiso?'],
    ['Which OGP value is this commitment relevant to?'],
    ["À quelle valeur de l'OGP cet engagement est-il pertinent ?"],
  ),
  h_milestones: words(['Hitos'], ['Milestones'], ['Jalons']),
  start_date: words(['Fecha de Inicio'], ['Start Date'], ['Date de début']),
  end_date: words(['Fecha Final'], ['End Date'], ['Date de fin']),
  plan_submission: words(
    ['Presentación del plan de acción'],
    ['Action Plan Submission'],
    ["Soumission du plan d'action"],
  ),
  plan_end: words(
    ['Finalización del plan de acción', 'Fin del plan de acción'],
    ['Action Plan End'],
    ["Fin du plan d'action"],
  ),
  duration: words(['Duración'], ['Duration'], ['Durée']),
  date_submitted: words(['Fecha de presentación'], ['Date Submitted'], ['Date de soumission']),
  foreword: words(['Prólogo (s)'], ['Foreword(s)'], ['Avant-propos']),
  member_since: words(['Miembro desde'], ['Member Since'], ['Membre depuis']),
  page_links: words(['EN LA PÁGINA'], ['ON THE PAGE'], ['SUR LA PAGE']),
  current_plan: words(
    ['Plan de acción actual', 'Plan de Acción Actual'],
    ['Current Action Plan'],
    ["Plan d'action actuel"],
  ),
  commitment_count: words(['Número de compromisos'], ['Number of Commitments'], ["Nombre d'engagements"]),
  policy_focus: words(['Enfoque del área de política'], ['Policy Area Focus'], ['Domaine politique prioritaire']),
  contacts: words(
    ['Contacto', 'Contactos', 'Punto de contacto'],
    ['Contact', 'Point of Contact'],
    ['Contact', 'Point de contact'],
  ),
  resources: words(['Recursos'], ['Resources'], ['Ressources']),
  evaluator: words(['Nombre del evaluador'], ['Name of Evaluator'], ["Nom de l'évaluateur"]),
  report_member: words(['Nombre de miembro', 'Nombre del miembro'], ['Member Name'], ['Nom du membre']),
  report_plan: words(
    ['Plan de Acción Título', 'Título del plan de acción'],
    ['Action Plan Title'],
    ["Titre du plan d'action"],
  ),
  report_commitment: words(['Compromiso'], ['Commitment'], ['Engagement']),
  report_section: words(['Sección 1.'], ['Section 1.'], ['Section 1.']),
  no_comments: words(['Aún no hay comentarios'], ['No comments yet'], ['Pas encore de commentaires']),
} as const;

export type LabelName = keyof typeof labels;

/** The words of a label in one language and wording. */
export type Say = (label: LabelName) => string;
export const sayIn =
  (language: Language, wording: number): Say =>
  (label) =>
    pick(labels[label][language], wording);

/** The questions of the templates, whose answers are the text of a national commitment. */
export const questions = words(
  [
    '¿Cuál es el problema público que abordará el compromiso?',
    '¿Cuál es el compromiso?',
    '¿Cómo contribuirá el compromiso a resolver el problema público?',
    '¿Por qué es este compromiso relevante para los valores de OGP?',
    'Información adicional',
  ],
  [
    'What is the public problem that the commitment will address?',
    'What is the commitment?',
    'How will the commitment contribute to solve the public problem?',
    'Why is this commitment relevant to OGP values?',
    'Additional information',
  ],
  [
    "Quel est le problème public que l'engagement abordera ?",
    "Quel est l'engagement ?",
    "Comment l'engagement contribuera-t-il à résoudre le problème public ?",
    'Pourquoi cet engagement est-il pertinent pour les valeurs du PGO ?',
    'Informations complémentaires',
  ],
);
