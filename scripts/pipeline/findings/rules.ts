import type { Rule } from './rule.ts';
import { activeAfterEnd } from './rules/active-after-end.ts';
import { announcedCount } from './rules/announced-count.ts';
import { answerCutShort } from './rules/answer-cut-short.ts';
import { areaTwoNames } from './rules/area-two-names.ts';
import { bodyNotListed } from './rules/body-not-listed.ts';
import { commitmentOutsidePlan } from './rules/commitment-outside-plan.ts';
import { countAndList } from './rules/count-and-list.ts';
import { cycleAndPlanYears } from './rules/cycle-and-plan-years.ts';
import { dateNotInCalendar } from './rules/date-not-in-calendar.ts';
import { durationIsDate } from './rules/duration-is-date.ts';
import { emptyNoteMarks } from './rules/empty-note-marks.ts';
import { endBeforeStart } from './rules/end-before-start.ts';
import { fieldEmptyInHead } from './rules/field-empty-in-head.ts';
import { gluedHeading } from './rules/glued-heading.ts';
import { headAndSummary } from './rules/head-and-summary.ts';
import { headLabelMissing } from './rules/head-label-missing.ts';
import { idsMissing } from './rules/ids-missing.ts';
import { indicatorWithoutMilestone } from './rules/indicator-without-milestone.ts';
import { institutionListedTwice } from './rules/institution-listed-twice.ts';
import { institutionTwoNames } from './rules/institution-two-names.ts';
import { judgementInProse } from './rules/judgement-in-prose.ts';
import { labelWithoutValue } from './rules/label-without-value.ts';
import { listEntryWithoutArea } from './rules/list-entry-without-area.ts';
import { listedNotCaptured } from './rules/listed-not-captured.ts';
import { marksApart } from './rules/marks-apart.ts';
import { milestoneOrder } from './rules/milestone-order.ts';
import { milestoneOutsideCommitment } from './rules/milestone-outside-commitment.ts';
import { milestoneQuotedOtherwise } from './rules/milestone-quoted-otherwise.ts';
import { milestoneTwice } from './rules/milestone-twice.ts';
import { milestoneWithoutDate } from './rules/milestone-without-date.ts';
import { nameSpelledOtherwise } from './rules/name-spelled-otherwise.ts';
import { nothingPlannedAtEnd } from './rules/nothing-planned-at-end.ts';
import { numberMoved } from './rules/number-moved.ts';
import { numberReadAsDate } from './rules/number-read-as-date.ts';
import { numberedDifferently } from './rules/numbered-differently.ts';
import { overseerOverseen } from './rules/overseer-overseen.ts';
import { percentageMismatch } from './rules/percentage-mismatch.ts';
import { placeWithoutMilestone } from './rules/place-without-milestone.ts';
import { questionWithoutAnswer } from './rules/question-without-answer.ts';
import { quotationDiffers } from './rules/quotation-differs.ts';
import { reviewAndPlanDates } from './rules/review-and-plan-dates.ts';
import { sameDatesForAll } from './rules/same-dates-for-all.ts';
import { sentenceBroken } from './rules/sentence-broken.ts';
import { starredAndImpact } from './rules/starred-and-impact.ts';
import { statesAllPrinted } from './rules/states-all-printed.ts';
import { targetWithoutBaseline } from './rules/target-without-baseline.ts';
import { titleInOtherWords } from './rules/title-in-other-words.ts';
import { totalAddsUp, totalNotSum } from './rules/total-and-parts.ts';
import { translationSlip } from './rules/translation-slip.ts';
import { twoJudgements } from './rules/two-judgements.ts';
import { twoTitles } from './rules/two-titles.ts';
import { unresolvedReference } from './rules/unresolved-reference.ts';
import { untranslated } from './rules/untranslated.ts';
import { valuesClaimedAndCredited } from './rules/values-claimed-and-credited.ts';
import { verifiableToBeMade } from './rules/verifiable-to-be-made.ts';
import { wordTwice } from './rules/word-twice.ts';
import { wordsBroken } from './rules/words-broken.ts';
import { writtenAsDone } from './rules/written-as-done.ts';

/** Every rule, in the order of the reference: contradictions, gaps, slips, notes. To add one, add its file and name it here. */
export const rules: readonly Rule[] = [
  percentageMismatch,
  totalNotSum,
  numberedDifferently,
  announcedCount,
  countAndList,
  milestoneOutsideCommitment,
  reviewAndPlanDates,
  endBeforeStart,
  dateNotInCalendar,
  commitmentOutsidePlan,
  cycleAndPlanYears,
  activeAfterEnd,
  twoJudgements,
  headAndSummary,
  starredAndImpact,
  nothingPlannedAtEnd,
  targetWithoutBaseline,
  placeWithoutMilestone,
  bodyNotListed,
  overseerOverseen,
  judgementInProse,
  headLabelMissing,
  statesAllPrinted,
  marksApart,
  fieldEmptyInHead,
  labelWithoutValue,
  questionWithoutAnswer,
  answerCutShort,
  unresolvedReference,
  listedNotCaptured,
  listEntryWithoutArea,
  idsMissing,
  durationIsDate,
  numberReadAsDate,
  numberMoved,
  institutionListedTwice,
  institutionTwoNames,
  milestoneTwice,
  nameSpelledOtherwise,
  quotationDiffers,
  milestoneQuotedOtherwise,
  titleInOtherWords,
  emptyNoteMarks,
  gluedHeading,
  wordsBroken,
  sentenceBroken,
  wordTwice,
  translationSlip,
  untranslated,
  totalAddsUp,
  sameDatesForAll,
  writtenAsDone,
  milestoneOrder,
  milestoneWithoutDate,
  indicatorWithoutMilestone,
  twoTitles,
  areaTwoNames,
  valuesClaimedAndCredited,
  verifiableToBeMade,
];
