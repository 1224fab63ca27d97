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
  /** The part of the page that asks it, where that is not the fact box. */
  part?: ObservationRow['part'];
  /** Layouts whose pages ask it: where its line is missing there, the state is `absent`. */
  askedIn: readonly LayoutId[];
}

/** What the IRM judges of a commitment: the question, its label where that is another word, its closed list and the layouts that ask it. */
const ofIrm: readonly (Pick<Judgement, 'scale' | 'several'> &
  Partial<Pick<Judgement, 'askedIn'>> &
  ({ question: Question & FieldId; label?: undefined } | { question: Question; label: FieldId }))[] = [
  { question: 'irm_report', scale: null, askedIn: ['A', 'B'] },
  { question: 'starred', scale: 'starred', askedIn: ['A'] },
  { question: 'early_results', scale: 'early_results', askedIn: ['A', 'B'] },
  { question: 'verifiable', scale: 'yes_no', askedIn: ['A', 'B'] },
  { question: 'relevance', label: 'relevant', scale: 'relevance', several: true, askedIn: ['A', 'B'] },
  { question: 'potential_impact', scale: 'potential_impact', askedIn: ['A'] },
  { question: 'ambition', scale: 'ambition', askedIn: ['B'] },
  { question: 'completion', scale: 'completion', askedIn: ['A', 'B'] },
  { question: 'specificity', scale: 'specificity' },
  { question: 'open_government_lens', label: 'lens', scale: 'yes_no' },
  { question: 'potential_for_results', scale: 'potential_for_results' },
  { question: 'did_it_open_government', scale: 'openness' },
  { question: 'opened_access_to_information', scale: 'openness' },
  { question: 'opened_civic_participation', scale: 'openness' },
  { question: 'opened_public_accountability', scale: 'openness' },
];

/** What the summary of a local monitor’s inception report answers. */
const ofMonitor: readonly Pick<Judgement, 'question' | 'label' | 'scale' | 'several'>[] = [
  { question: 'verifiable', label: 'verifiable', scale: 'yes_no' },
  { question: 'relevance', label: 'inception_relevance', scale: 'relevance', several: true },
  { question: 'novelty', label: 'novelty', scale: 'novelty' },
  { question: 'expected_change', label: 'expected_change', scale: 'expected_change' },
];

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
  ...ofIrm.map(
    (one): Judgement => ({
      askedIn: [],
      ...one,
      label: one.label === undefined ? one.question : one.label,
      assessor: 'irm',
      subject: 'commitment',
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
  ...ofMonitor.map(
    (one): Judgement => ({
      ...one,
      assessor: 'local_monitor',
      subject: 'commitment',
      part: 'inception_summary',
      askedIn: ['D2'],
    }),
  ),
];
