import type { Bilingual } from './column.ts';

/** A question that people ask of the data, answered by a view of the SQLite file. */
export interface View {
  name: string;
  title: Bilingual;
  description: Bilingual;
  /** The statement below `CREATE VIEW name AS`. */
  select: string;
}

const leads = `(SELECT group_concat(name, '; ') FROM (
      SELECT o.name FROM commitment_organisations l JOIN organisations o USING (organisation_id)
      WHERE l.commitment_id = c.commitment_id AND l.role = 'lead' ORDER BY l.position))`;

/** Label of a code in both languages, from the closed lists. Shape: two columns, `state_es` and `state_en`. */
const labelled = (list: string) =>
  ['es', 'en']
    .map(
      (lang) => `(SELECT label_${lang} FROM codelists WHERE list = '${list}' AND code = o.${list}) AS ${list}_${lang}`,
    )
    .join(',\n    ');

/** The views of the SQLite file, in the order a reader meets them. */
export const views: readonly View[] = [
  {
    name: 'view_deadlines',
    title: { es: 'Plazos', en: 'Deadlines' },
    description: {
      es: 'Cada hito con plazo, en el orden de su último día posible, con su compromiso y su miembro.',
      en: 'Every milestone with a deadline, in the order of its last possible day, with its commitment and its member.',
    },
    select: `SELECT m.due_latest, m.due_edtf, m.due_precision, m.due_verbatim, m.milestone_id, m.title AS milestone,
    c.commitment_id, c.title AS commitment, b.member_id, b.name_es AS member_es, b.name_en AS member_en
  FROM milestones m JOIN commitments c USING (commitment_id) JOIN members b USING (member_id)
  WHERE m.due_latest IS NOT NULL ORDER BY m.due_latest, m.milestone_id`,
  },
  {
    name: 'view_commitments',
    title: { es: 'Compromisos de un vistazo', en: 'Commitments at a glance' },
    description: {
      es: 'Cada compromiso con los nombres de su miembro y de su plan, quién lo dirige y cuántos hitos y hallazgos no descartados tiene.',
      en: 'Every commitment with the names of its member and its plan, who leads it, and how many milestones and findings not dismissed it has.',
    },
    select: `SELECT c.commitment_id, c.title, c.coverage, b.name_es AS member_es, b.name_en AS member_en, p.title AS action_plan,
    c.cycle, c.start_edtf, c.end_edtf, ${leads} AS lead_institutions,
    (SELECT count(*) FROM milestones m WHERE m.commitment_id = c.commitment_id) AS milestones,
    (SELECT count(*) FROM findings f LEFT JOIN finding_answers a USING (finding_id)
      WHERE f.subject_type = 'commitment' AND f.subject_id = c.commitment_id AND a.answer IS NOT 'dismissed') AS findings,
    c.ogp_url
  FROM commitments c JOIN members b USING (member_id) LEFT JOIN action_plans p USING (action_plan_id)
  ORDER BY c.commitment_id`,
  },
  {
    name: 'view_judgements',
    title: { es: 'Juicios y estados', en: 'Judgements and states' },
    description: {
      es: 'Cada juicio con los nombres de la pregunta, de quien lo dice y del estado, y el compromiso al que toca.',
      en: 'Every judgement with the names of the question, of who says it and of the state, and the commitment it is about.',
    },
    select: `SELECT coalesce(m.commitment_id, c.commitment_id) AS commitment_id, o.subject_type, o.subject_id,
    o.question, ${labelled('question')},
    o.assessor, ${labelled('assessor')},
    o.state, ${labelled('state')},
    o.value, o.verbatim, o.source_id, o.shown
  FROM observations o
    LEFT JOIN milestones m ON o.subject_type = 'milestone' AND m.milestone_id = o.subject_id
    LEFT JOIN commitments c ON o.subject_type = 'commitment' AND c.commitment_id = o.subject_id
  ORDER BY o.observation_id`,
  },
  {
    name: 'view_provenance',
    title: { es: 'De dónde sale cada valor', en: 'Where each value comes from' },
    description: {
      es: 'Cada valor leído con el archivo, la línea, la columna y la cita de su fuente, y la dirección de la página capturada.',
      en: 'Every value that was read with the file, the line, the column and the quotation of its source, and the address of the captured page.',
    },
    select: `SELECT p.record_type, p.record_id, p.field, p.quotation, s.file, p.line_start, p.column_start, s.ogp_url, p.passage_id
  FROM passages p JOIN sources s USING (source_id)
  ORDER BY p.record_type, p.record_id, p.field, p.position, p.passage_id`,
  },
  {
    name: 'view_policy_areas',
    title: { es: 'De qué trata cada compromiso', en: 'What each commitment is about' },
    description: {
      es: 'Cada área de política con cada compromiso que está en ella, y si lo dice su propia página (o una hoja) o una lista de otra.',
      en: 'Every policy area with each commitment that is in it, and whether its own page (or a sheet) says so, or a list on another.',
    },
    select: `SELECT a.policy_area_id, a.name_es, a.name_en, c.commitment_id, c.title AS commitment, c.member_id, c.coverage,
    max(l.own) AS own_page, 1 - min(l.own) AS in_lists
  FROM (SELECT policy_area_id, commitment_id, 1 AS own FROM commitment_policy_areas
    UNION SELECT policy_area_id, commitment_id, 0 FROM listings) l
    JOIN policy_areas a USING (policy_area_id) JOIN commitments c USING (commitment_id)
  GROUP BY a.policy_area_id, c.commitment_id ORDER BY a.policy_area_id, c.commitment_id`,
  },
  {
    name: 'view_coverage',
    title: { es: 'Qué se tiene de lo que se conoce', en: 'What is held of what is known' },
    description: {
      es: 'Por miembro y ciclo: compromisos conocidos, cuántos de ellos están capturados y cuántos solo en una hoja. El denominador de toda cuenta.',
      en: 'By member and cycle: commitments known, how many of them are captured, and how many only in a sheet. The denominator of every count.',
    },
    select: `SELECT b.member_id, b.name_es AS member_es, b.name_en AS member_en, c.cycle, count(*) AS known,
    sum(c.coverage = 'captured') AS captured, sum(c.coverage = 'tabulated') AS tabulated
  FROM commitments c JOIN members b USING (member_id)
  GROUP BY b.member_id, c.cycle ORDER BY b.member_id, c.cycle`,
  },
  {
    name: 'view_findings',
    title: { es: 'Hallazgos con sus citas', en: 'Findings with their quotations' },
    description: {
      es: 'Cada hallazgo con sus pasajes en el orden de lectura: la cita, el archivo y la línea; y lo que se ha respondido al hallazgo.',
      en: 'Every finding with its passages in reading order: the quotation, the file and the line; and what was answered to the finding.',
    },
    select: `SELECT f.finding_id, f.rule, f.subject_type, f.subject_id, f.message_es, f.message_en, a.answer, l.position, p.quotation,
    s.file, p.line_start
  FROM findings f LEFT JOIN finding_answers a USING (finding_id) LEFT JOIN finding_passages l USING (finding_id) LEFT JOIN passages p USING (passage_id)
    LEFT JOIN sources s USING (source_id)
  ORDER BY f.finding_id, l.position`,
  },
  {
    name: 'view_institutions',
    title: { es: 'Quién responde de qué', en: 'Who answers for what' },
    description: {
      es: 'Cada institución con cada compromiso en que aparece, y su papel en él.',
      en: 'Every institution with each commitment it appears in, and its role in it.',
    },
    select: `SELECT o.organisation_id, o.name, l.role, c.commitment_id, c.title AS commitment, c.member_id
  FROM organisations o JOIN commitment_organisations l USING (organisation_id) JOIN commitments c USING (commitment_id)
  ORDER BY o.organisation_id, l.role, c.commitment_id`,
  },
];

/** Columns whose words the full-text table of the SQLite file holds, by table. */
export const searchedColumns: Readonly<Record<string, readonly string[]>> = {
  commitments: ['title', 'long_title'],
  milestones: ['title'],
  sections: ['heading', 'text'],
};
