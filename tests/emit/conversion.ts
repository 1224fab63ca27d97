import { allTables } from '../../scripts/pipeline/emit/all-tables.ts';
import type { Conversion } from '../../scripts/pipeline/source/seed.ts';
import type { SourceLine } from '../../src/model/records.ts';
import { type Dataset, emptyDataset, type TableName } from '../../src/model/tables.ts';

/** A row with every column the model has: those not given are missing. */
function row(name: TableName, values: Record<string, unknown>) {
  const table = allTables.find((one) => one.name === name);
  const empty = Object.keys(table?.row.shape ?? {}).map((column) => [column, null]);
  return { ...Object.fromEntries(empty), ...values };
}

const passage = (id: string, type: string, record: string, field: string, line: number) => ({
  passage_id: id,
  record_type: type,
  record_id: record,
  field,
  position: 1,
  source_id: 's1',
  line_start: line,
  column_start: 1,
  line_end: line,
  column_end: 5,
  quotation: `“line ${line}”`,
});

const tables: Partial<Record<TableName, Record<string, unknown>[]>> = {
  members: [{ member_id: 'morocco', name_es: 'Marruecos', name_en: 'Morocco', level: 'national', country_code: 'MA' }],
  action_plans: [{ action_plan_id: 'morocco-2018', member_id: 'morocco', title: 'Plan 2018-2020', cycle: 2018 }],
  commitments: [
    {
      commitment_id: 'MO0011',
      member_id: 'morocco',
      title: 'Listado',
      coverage: 'listed',
      ogp_url: 'https://example.org/11',
    },
    {
      commitment_id: 'MO0010',
      member_id: 'morocco',
      action_plan_id: 'morocco-2018',
      title: 'Quejas',
      coverage: 'captured',
      ogp_url: 'https://example.org/10',
    },
  ],
  milestones: Array.from({ length: 11 }, (_, index) => ({
    milestone_id: `MO0010-M${index + 1}`,
    commitment_id: 'MO0010',
    position: index + 1,
    title: `Hito ${index + 1}`,
  })),
  observations: [
    {
      observation_id: 'MO0010.glance.starred.1.s1',
      subject_type: 'commitment',
      subject_id: 'MO0010',
      part: 'glance',
      question: 'starred',
      position: 1,
      assessor: 'irm',
      state: 'pending',
      shown: true,
      source_id: 's1',
    },
    {
      observation_id: 'MO0010-M2.milestones.milestone_status.1.s1',
      subject_type: 'milestone',
      subject_id: 'MO0010-M2',
      part: 'milestones',
      question: 'milestone_status',
      position: 1,
      assessor: 'government',
      state: 'not_determinable',
      shown: true,
      source_id: 's1',
    },
    {
      observation_id: 'morocco-2018.glance.plan_status.1.s1',
      subject_type: 'action_plan',
      subject_id: 'morocco-2018',
      part: 'glance',
      question: 'plan_status',
      position: 1,
      assessor: 'ogp',
      state: 'value',
      shown: true,
      value: 'active',
      source_id: 's1',
    },
  ],
  organisations: [
    { organisation_id: 'morocco-mrafp', member_id: 'morocco', name: 'MRAFP' },
    { organisation_id: 'morocco-pnud', member_id: 'morocco', name: 'PNUD' },
  ],
  commitment_organisations: [
    { commitment_id: 'MO0010', role: 'support', position: 2, organisation_id: 'morocco-mrafp', verbatim: 'MRAFP' },
    { commitment_id: 'MO0010', role: 'support', position: 1, organisation_id: 'morocco-pnud', verbatim: 'PNUD' },
    { commitment_id: 'MO0010', role: 'lead', position: 1, organisation_id: 'morocco-mrafp', verbatim: 'MRAFP' },
  ],
  policy_areas: [{ policy_area_id: 'e-government', name_es: 'Gobierno electrónico', name_en: 'E-Government' }],
  commitment_policy_areas: [
    { commitment_id: 'MO0010', stated_in: 'glance', position: 2, verbatim: 'Cosas' },
    {
      commitment_id: 'MO0010',
      stated_in: 'glance',
      position: 1,
      policy_area_id: 'e-government',
      verbatim: 'Gobierno Electrónico',
    },
  ],
  sections: [
    {
      section_id: 'MO0010-S1',
      subject_type: 'commitment',
      subject_id: 'MO0010',
      position: 1,
      part: 'description',
      text: 'a\nb',
      source_id: 's1',
    },
  ],
  listings: [{ source_id: 's1', position: 1, commitment_id: 'MO0011', title: 'Listado', cycle: 2018 }],
  passages: [
    passage('p-3', 'commitment', 'MO0010', 'title', 3),
    passage('p-1', 'milestone', 'MO0010-M2', 'title', 9),
    passage('p-2', 'organisation', 'morocco-mrafp', 'name', 5),
    passage('p-4', 'listing', 's1:1', 'title', 40),
    passage('p-5', 'action_plan', 'morocco-2018', 'title', 2),
  ],
  sources: [
    {
      source_id: 's1',
      file: 's1.txt',
      sha256: 'a'.repeat(64),
      bytes: 10,
      layout: 'A',
      record_type: 'commitment',
      record_id: 'MO0010',
      language: 'es',
      machine_translated: true,
      lines: 2,
      lines_accounted: 2,
      lines_field: 1,
      lines_text: 0,
      lines_furniture: 1,
      emails_withheld: 0,
      phones_withheld: 0,
      capture_position: 1,
    },
  ],
  findings: [
    {
      finding_id: 'r.MO0010.1',
      rule: 'r',
      severity: 'note',
      subject_type: 'commitment',
      subject_id: 'MO0010',
      message_es: 'Una nota.',
      message_en: 'A note.',
    },
  ],
  finding_rules: [
    {
      rule: 'r',
      severity: 'note',
      title_es: 'Regla',
      title_en: 'Rule',
      looks_for_es: 'Algo.',
      looks_for_en: 'Something.',
      matters_es: 'Importa.',
      matters_en: 'It matters.',
      silent_when_es: 'Nunca.',
      silent_when_en: 'Never.',
    },
  ],
  finding_passages: [
    { finding_id: 'r.MO0010.1', position: 2, passage_id: 'p-1' },
    { finding_id: 'r.MO0010.1', position: 1, passage_id: 'p-3' },
  ],
};

const lines: SourceLine[] = [
  { number: 1, text: 'Saltar navegación', kind: 'furniture', readings: [] },
  { number: 2, text: '', kind: null, readings: [] },
  {
    number: 3,
    text: 'Quejas (MO0010)',
    kind: 'field',
    readings: [{ record_type: 'commitment', record_id: 'MO0010', field: 'title', passage_id: 'p-3' }],
  },
];

/** A small conversion, made by hand: one captured commitment, one that is only listed. */
export function smallConversion(): Conversion {
  const dataset = emptyDataset();
  for (const [name, rows] of Object.entries(tables)) {
    (dataset as Record<string, unknown>)[name] = rows.map((values) => row(name as TableName, values));
  }
  return {
    dataset: dataset as Dataset,
    documents: new Map([
      ['s1', { lines: () => lines, line: (number) => lines[number - 1] ?? null, read: () => lines }],
    ]),
    diagnostics: [],
    refused: [],
  };
}
