import type { Assessor, ObservationRow, Question } from '../../../src/model/observation.ts';
import type { FieldId } from '../extract/raw-page.ts';
import type { LayoutId } from '../recognise/layout.ts';
import values from '../spellings/values.json' with { type: 'json' };

/** A closed list of values. */
export type Scale = Exclude<keyof typeof values, 'state'>;

export interface Judgement {
  question: Question;
  /** The label it stands behind, or what a sentence without label answers. */
  label: FieldId;
  assessor: Assessor;
  /** The closed list its values belong to; `null`: the value is a name, kept as printed. */
  scale: Scale | null;
  /** Several values may stand in one answer. */
  several?: boolean;
  subject: 'commitment' | 'action_plan';
  /** The part of the page that asks it, where that is not the head block. */
  part?: ObservationRow['part'];
  /** Layouts whose pages ask it: where its line is missing there, the state is `absent`. */
  askedIn: readonly LayoutId[];
}

/** Every judgement and state that a page can print. To add one, add its row (and its values to `spellings/values.json`). */
export const judgements: readonly Judgement[] = [
  {
    question: 'plan_status',
    label: 'status',
    assessor: 'ogp',
    scale: 'plan_status',
    subject: 'action_plan',
    askedIn: ['A', 'B'],
  },
  {
    question: 'irm_report',
    label: 'irm_report',
    assessor: 'irm',
    scale: null,
    subject: 'commitment',
    askedIn: ['A', 'B'],
  },
  { question: 'starred', label: 'starred', assessor: 'irm', scale: 'starred', subject: 'commitment', askedIn: ['A'] },
  {
    question: 'early_results',
    label: 'early_results',
    assessor: 'irm',
    scale: 'early_results',
    subject: 'commitment',
    askedIn: ['A', 'B'],
  },
  {
    question: 'verifiable',
    label: 'verifiable',
    assessor: 'irm',
    scale: 'yes_no',
    subject: 'commitment',
    askedIn: ['A', 'B'],
  },
  {
    question: 'relevance',
    label: 'relevant',
    assessor: 'irm',
    scale: 'relevance',
    several: true,
    subject: 'commitment',
    askedIn: ['A', 'B'],
  },
  {
    question: 'potential_impact',
    label: 'potential_impact',
    assessor: 'irm',
    scale: 'potential_impact',
    subject: 'commitment',
    askedIn: ['A'],
  },
  {
    question: 'ambition',
    label: 'ambition',
    assessor: 'irm',
    scale: 'ambition',
    subject: 'commitment',
    askedIn: ['B'],
  },
  {
    question: 'completion',
    label: 'completion',
    assessor: 'irm',
    scale: 'completion',
    subject: 'commitment',
    askedIn: ['A', 'B'],
  },
  {
    question: 'specificity',
    label: 'specificity',
    assessor: 'irm',
    scale: 'specificity',
    subject: 'commitment',
    askedIn: [],
  },
  {
    question: 'open_government_lens',
    label: 'lens',
    assessor: 'irm',
    scale: 'yes_no',
    subject: 'commitment',
    askedIn: [],
  },
  {
    question: 'potential_for_results',
    label: 'potential_for_results',
    assessor: 'irm',
    scale: 'potential_for_results',
    subject: 'commitment',
    askedIn: [],
  },
  ...(
    [
      'did_it_open_government',
      'opened_access_to_information',
      'opened_civic_participation',
      'opened_public_accountability',
    ] as const
  ).map(
    (question): Judgement => ({
      question,
      label: question,
      assessor: 'irm',
      scale: 'openness',
      subject: 'commitment',
      askedIn: [],
    }),
  ),
  {
    question: 'inception_report',
    label: 'inception',
    // Whether there is a report is said by the page, not by who would write it.
    assessor: 'ogp',
    scale: 'inception_report',
    subject: 'commitment',
    askedIn: ['D1'],
  },
  ...(
    [
      ['verifiable', 'verifiable', 'yes_no'],
      ['relevance', 'inception_relevance', 'relevance'],
      ['novelty', 'novelty', 'novelty'],
      ['expected_change', 'expected_change', 'expected_change'],
    ] as const
  ).map(
    ([question, label, scale]): Judgement => ({
      question,
      label,
      assessor: 'local_monitor',
      scale,
      several: question === 'relevance',
      subject: 'commitment',
      part: 'inception_summary',
      askedIn: ['D2'],
    }),
  ),
];
