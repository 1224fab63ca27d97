import type { Report } from '../../diagnostics/diagnostic.ts';
import type { RawField, RawMilestone, RawPage } from '../../extract/raw-page.ts';
import type { LayoutId } from '../../recognise/layout.ts';
import type { SourceText } from '../../source/source-text.ts';
import { type Fragment, onOneLine } from '../../source/span.ts';
import { type Answer, codeOf, readAnswers } from '../answers.ts';
import { type DraftRow, draftRow, type Row } from '../draft.ts';
import { judgements } from '../judgements.ts';
import { knownValuesIn, ogpValueOf } from '../ogp-values.ts';
import type { Reading } from '../reading.ts';

interface Subjects {
  sourceId: string;
  commitmentId: string;
  /** `null` when the page names no plan that can be read. */
  planId: string | null;
}

type Observation = Row<'observations'>;

const observation = (row: Omit<Observation, 'observation_id' | 'shown'>): Observation => ({
  observation_id: `${row.subject_id}.${row.part}.${row.question}.${row.position}.${row.source_id}`,
  ...row,
  // Which of several captures is shown is known when all are read (`merge/judgements.ts`).
  shown: true,
});

/** Rows for every judgement of a commitment page: those printed, and those its layout asks and it does not print. */
export function observationRows(
  page: RawPage,
  layout: LayoutId,
  subjects: Subjects,
  source: SourceText,
  report: Report,
): DraftRow[] {
  return judgements.flatMap((judgement) => {
    const fields = page.fields.filter(({ field }) => field === judgement.label);
    const own = judgement.part ?? 'glance';
    const inOwn = fields.find(({ part }) => part === own);
    const asked: (RawField | undefined)[] = inOwn || judgement.askedIn.includes(layout) ? [inOwn] : [];
    const inSummary = own === 'glance' ? fields.filter(({ part }) => part === 'irm_summary') : [];
    const subject = judgement.subject === 'action_plan' ? subjects.planId : subjects.commitmentId;
    if (subject === null) return [];
    const positions = { glance: 0, inception_summary: 0, irm_summary: 0, milestones: 0, sheet: 0 };
    const place = (field: RawField | undefined) => (field?.part === 'irm_summary' ? 'irm_summary' : own);
    return [...asked, ...inSummary].flatMap((field) =>
      readAnswers(judgement, field, source, report).flatMap((answer) => [
        draftRow(
          'observations',
          observation({
            subject_type: judgement.subject,
            subject_id: subject,
            part: place(field),
            question: judgement.question,
            position: ++positions[place(field)],
            assessor: judgement.assessor,
            state: answer.state,
            value: answer.value,
            verbatim: answer.printed ? onOneLine(answer.printed) : null,
            source_id: subjects.sourceId,
            report: field?.report ?? null,
          }),
          { verbatim: answer.printed, state: answer.printed ? null : (field?.label ?? null) },
        ),
      ]),
    );
  });
}

/** Links to the OGP values that the IRM credits a commitment with, or that the page of a local one names. */
export function ogpValueRows(page: RawPage, commitmentId: string, source: SourceText, report: Report): DraftRow[] {
  const link = (answers: Fragment[], stated_in: 'glance' | 'description', assessor: 'irm' | 'government') =>
    answers.map((printed, i) =>
      draftRow(
        'commitment_ogp_values',
        {
          commitment_id: commitmentId,
          stated_in,
          position: i + 1,
          ogp_value_id: ogpValueOf(printed.text) ?? (codeOf('ogp_value', printed, source, report) as null),
          assessor,
          verbatim: printed.text,
        },
        { verbatim: printed },
      ),
    );
  const credited = relevanceAnswers(page, source);
  const named = (part: 'glance' | 'description') =>
    page.fields
      .filter(({ field, part: at }) => field === 'ogp_value' && at === part)
      .flatMap(({ values }) => values.flatMap(knownValuesIn));
  return [
    ...link(credited, 'glance', 'irm'),
    ...link(named('glance'), 'glance', 'government'),
    ...link(named('description'), 'description', 'government'),
  ];
}

function relevanceAnswers(page: RawPage, source: SourceText): Fragment[] {
  const judgement = judgements.find(({ question }) => question === 'relevance');
  const field = page.fields.find(({ field: name, part }) => name === 'relevant' && part === 'glance');
  if (!judgement || !field) return [];
  const silent = () => {};
  return readAnswers(judgement, field, source, silent).flatMap(({ printed, value }: Answer) =>
    printed && value && ogpValueOf(printed.text) ? [printed] : [],
  );
}

/**
 * The state of a milestone, on the card of a local one or in the table of a national plan. With several states printed the one that was
 * chosen is lost: `not_determinable`.
 */
export function milestoneStatusRow(
  milestone: RawMilestone,
  milestoneId: string,
  { layout, sourceId, source, report }: Reading,
): DraftRow[] {
  const [only] = milestone.states;
  if (!only) return [];
  const one = milestone.states.length === 1;
  return [
    draftRow(
      'observations',
      observation({
        subject_type: 'milestone',
        subject_id: milestoneId,
        part: 'milestones',
        question: 'milestone_status',
        position: 1,
        assessor: layout === 'A' || layout === 'B' ? 'government' : 'local_monitor',
        state: one ? 'value' : 'not_determinable',
        value: one ? codeOf('milestone_status', only, source, report) : null,
        verbatim: milestone.states.map(({ text }) => text).join(' · '),
        source_id: sourceId,
        report: null,
      }),
      { verbatim: milestone.states },
    ),
  ];
}
