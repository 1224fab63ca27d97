import type { MilestoneRow } from '../../../../src/model/milestone.ts';
import type { Rule } from '../rule.ts';
import { when } from '../wording.ts';

/** A milestone that surely begins and ends before the one printed above it, in a list that otherwise goes by date. */
export const milestoneOrder: Rule = {
  id: 'milestone-order',
  severity: 'note',
  title: { es: 'Orden de los hitos y sus fechas', en: 'Order of milestones and their dates' },
  looksFor: {
    es: 'Un solo hito que empieza y termina antes que el impreso justo antes, en una lista que por lo demás va por fechas.',
    en: 'A single milestone that begins and ends before the one printed just above it, in a list that otherwise goes by date.',
  },
  matters: {
    es: 'El número del hito no dice qué va primero.',
    en: 'The number of the milestone does not tell what comes first.',
  },
  silentWhen: {
    es: 'Las fechas se solapan, falta alguna, o la lista no va por fechas: entonces el orden no dice nada.',
    en: 'The dates overlap, one is missing, or the list does not go by date: the order then says nothing.',
  },
  *find({ dataset, passagesOf, by }) {
    for (const { commitment_id } of dataset.commitments) {
      const milestones = by('milestones', 'commitment_id', commitment_id);
      if (milestones.length < 3 || !milestones.every((one) => one.start_earliest && one.due_earliest)) continue;
      const pairs = milestones.slice(1).map((later, i) => [milestones[i] as MilestoneRow, later] as const);
      const turned = pairs.filter(([above, below]) => text(below.start_earliest) < text(above.start_earliest));
      const [above, below] = turned[0] ?? [];
      if (turned.length !== 1 || !above || !below) continue;
      if (text(below.start_latest) >= text(above.start_earliest)) continue;
      if (text(below.due_latest) >= text(above.due_earliest)) continue;
      const [late, early] = [when(above.start_edtf ?? ''), when(below.start_edtf ?? '')];
      yield {
        subject: { subject_type: 'commitment', subject_id: commitment_id },
        es: `Los hitos van por fechas salvo uno: el ${below.position} empieza ${early.es}; el ${above.position}, impreso antes, ${late.es}.`,
        en: `The milestones go by date but for one: number ${below.position} begins ${early.en}; number ${above.position}, printed above it, ${late.en}.`,
        passages: [above, below].flatMap(({ milestone_id }) => [
          passagesOf('milestone', milestone_id, 'title')[0],
          passagesOf('milestone', milestone_id, 'start_verbatim')[0],
        ]),
      };
    }
  },
};

const text = (day: string | null) => day ?? '';
