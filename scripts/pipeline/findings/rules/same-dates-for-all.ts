import type { PassageRow } from '../../../../src/model/passage.ts';
import type { Evidence } from '../evidence.ts';
import type { Rule } from '../rule.ts';
import { when } from '../wording.ts';

/** Three milestones or more, and one pair of dates for all of them. */
export const sameDatesForAll: Rule = {
  id: 'same-dates-for-all',
  severity: 'note',
  title: { es: 'Un solo plazo para todos los hitos', en: 'One pair of dates for every milestone' },
  looksFor: {
    es: 'Tres hitos o más con el mismo inicio y el mismo plazo.',
    en: 'Three milestones or more with the same start and the same date due.',
  },
  matters: {
    es: 'Hasta el último día no hay ningún plazo que comprobar.',
    en: 'Until the last day there is no date to check.',
  },
  silentWhen: {
    es: 'Hay menos de tres hitos, o uno solo tiene otra fecha.',
    en: 'There are fewer than three milestones, or one of them has another date.',
  },
  *find(evidence) {
    const { dataset, by } = evidence;
    for (const { commitment_id } of dataset.commitments) {
      const milestones = by('milestones', 'commitment_id', commitment_id);
      const [first] = milestones;
      if (milestones.length < 3 || !first?.start_edtf || !first.due_edtf) continue;
      if (milestones.some((one) => one.start_edtf !== first.start_edtf || one.due_edtf !== first.due_edtf)) continue;
      const [from, to] = [when(first.start_edtf), when(first.due_edtf)];
      yield {
        subject: { subject_type: 'commitment', subject_id: commitment_id },
        es: `Los ${milestones.length} hitos tienen las mismas fechas: empiezan ${from.es} y terminan ${to.es}.`,
        en: `All ${milestones.length} milestones have the same dates: they begin ${from.en} and end ${to.en}.`,
        passages: milestones.flatMap(({ milestone_id }) => datesOf(evidence, milestone_id)),
      };
    }
  },
};

/** The two dates of a milestone, as one quotation where they stand side by side. */
function datesOf({ passagesOf, lineOf, quote }: Evidence, id: string): (PassageRow | undefined | null)[] {
  const [start] = passagesOf('milestone', id, 'start_verbatim');
  const [due] = passagesOf('milestone', id, 'due_verbatim');
  const line = start && lineOf(start);
  const gap = start && due && start.line_start === due.line_start ? due.column_start - start.column_end : 99;
  if (!start || !due || !line || gap < 0 || gap > 3) return [start, due];
  return [quote(start.source_id, line, start.column_start - 1, due.column_end - 1)];
}
