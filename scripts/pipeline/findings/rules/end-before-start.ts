import type { PassageRow } from '../../../../src/model/passage.ts';
import type { Evidence } from '../evidence.ts';
import type { Found, Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { when } from '../wording.ts';

interface Span {
  start_edtf: string | null;
  start_earliest: string | null;
  end_edtf: string | null;
  end_latest: string | null;
}

/** An end whose last possible day is before the first possible day of its start. */
export const endBeforeStart: Rule = {
  id: 'end-before-start',
  severity: 'contradiction',
  title: { es: 'Fin antes del inicio', en: 'End before start' },
  looksFor: {
    es: 'Un hito, un compromiso o un plan que termina antes de empezar.',
    en: 'A milestone, a commitment or a plan that ends before it begins.',
  },
  matters: { es: 'Una de las dos fechas no puede valer.', en: 'One of the two dates cannot hold.' },
  silentWhen: {
    es: 'Inicio y fin caen en el mismo mes, trimestre o año: caben los dos.',
    en: 'Start and end fall in the same month, quarter or year: both can hold.',
  },
  *find(evidence) {
    const { milestones, commitments, action_plans } = evidence.dataset;
    for (const row of milestones) {
      const span = { ...row, end_edtf: row.due_edtf, end_latest: row.due_latest };
      const subject = { subject_type: 'commitment', subject_id: row.commitment_id } as const;
      const names = { es: `El hito ${row.position}`, en: `Milestone ${row.position}` };
      yield* reversed(evidence, span, ['milestone', row.milestone_id, 'due_verbatim'], subject, names);
    }
    for (const row of commitments) {
      const subject = { subject_type: 'commitment', subject_id: row.commitment_id } as const;
      const names = { es: 'El compromiso', en: 'The commitment' };
      yield* reversed(evidence, row, ['commitment', row.commitment_id, 'end_verbatim'], subject, names);
    }
    for (const row of action_plans) {
      const subject = { subject_type: 'action_plan', subject_id: row.action_plan_id } as const;
      const names = { es: 'El plan', en: 'The plan' };
      yield* reversed(evidence, row, ['action_plan', row.action_plan_id, 'end_verbatim'], subject, names);
    }
  },
};

function* reversed(
  { passagesOf }: Evidence,
  span: Span,
  [type, id, endField]: [PassageRow['record_type'], string, string],
  subject: Subject,
  name: { es: string; en: string },
): Iterable<Found> {
  const { start_earliest, start_edtf, end_latest, end_edtf } = span;
  if (!start_earliest || !end_latest || !start_edtf || !end_edtf || end_latest >= start_earliest) return;
  const [from, to] = [when(start_edtf), when(end_edtf)];
  yield {
    subject,
    es: `${name.es} empieza ${from.es} y termina ${to.es}, antes de empezar.`,
    en: `${name.en} begins ${from.en} and ends ${to.en}, before it begins.`,
    passages: [passagesOf(type, id, 'start_verbatim')[0], passagesOf(type, id, endField)[0]],
  };
}
