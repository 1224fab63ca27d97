import type { MilestoneRow } from '../../../../src/model/milestone.ts';
import type { Rule } from '../rule.ts';
import { when } from '../wording.ts';

const day = 86_400_000;
/** Shortest stretch at the end that counts, in days: a quarter. */
const shortest = 90;

/** Whether a milestone does not say when it ends, or says it against itself. */
const isUnclear = ({ start_earliest, due_latest }: MilestoneRow): boolean =>
  !due_latest || (start_earliest !== null && due_latest < start_earliest);

/** All milestones end long before their commitment does. */
export const nothingPlannedAtEnd: Rule = {
  id: 'nothing-planned-at-end',
  severity: 'gap',
  title: { es: 'Nada previsto al final', en: 'Nothing planned at the end' },
  looksFor: {
    es: 'Un compromiso cuyos hitos terminan todos tres meses o más antes que él.',
    en: 'A commitment whose milestones all end three months or more before it does.',
  },
  matters: {
    es: 'La última parte del plazo no tiene nada con que comprobar si se avanza.',
    en: 'The last part of the time has nothing to tell progress by.',
  },
  silentWhen: {
    es: 'Falta menos de un trimestre, algún hito no tiene plazo o termina antes de empezar, o el compromiso no tiene fin impreso.',
    en: 'Less than a quarter is left, a milestone has no date or ends before it begins, or the commitment has no printed end.',
  },
  *find({ dataset, passagesOf, by }) {
    for (const { commitment_id, end_earliest, end_edtf } of dataset.commitments) {
      const milestones = by('milestones', 'commitment_id', commitment_id);
      if (!end_earliest || !end_edtf || milestones.length === 0 || milestones.some(isUnclear)) continue;
      const dueOf = (one: MilestoneRow) => one.due_latest ?? '';
      const last = milestones.reduce((a, b) => (dueOf(b) >= dueOf(a) ? b : a));
      const days = (Date.parse(end_earliest) - Date.parse(dueOf(last))) / day;
      if (days < shortest) continue;
      const [due, end] = [when(last.due_edtf ?? ''), when(end_edtf)];
      const months = Math.floor(days / 30);
      yield {
        subject: { subject_type: 'commitment', subject_id: commitment_id },
        es: `El último hito termina ${due.es}; el compromiso, ${end.es}. En los ${months} meses que quedan no hay ningún hito previsto.`,
        en: `The last milestone ends ${due.en}; the commitment, ${end.en}. No milestone is planned for the ${months} months in between.`,
        passages: [
          passagesOf('commitment', commitment_id, 'end_verbatim')[0],
          passagesOf('milestone', last.milestone_id, 'title')[0],
          passagesOf('milestone', last.milestone_id, 'due_verbatim')[0],
        ],
      };
    }
  },
};
