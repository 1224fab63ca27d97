import { endsForSure } from '../plan-end.ts';
import type { Rule } from '../rule.ts';
import { dateWords, when } from '../wording.ts';

/** A page that calls its plan active on a day after every date it prints. */
export const activeAfterEnd: Rule = {
  id: 'active-after-end',
  severity: 'contradiction',
  title: { es: 'Activo después de su última fecha', en: 'Active after its last date' },
  looksFor: {
    es: 'Una página que llama activo al plan cuando, el día de la captura, ya habían pasado su fin y el de todo lo que la página fecha.',
    en: 'A page that calls the plan active when, on the day of the capture, its end and those of all that the page dates had passed.',
  },
  matters: {
    es: 'La página no dice si el plan se prorrogó o si nadie cambió su estado.',
    en: 'The page does not say whether the plan was prolonged or nobody changed its state.',
  },
  silentWhen: {
    es: 'No se sabe qué día se capturó la página, alguna fecha no había pasado entera, o el título dice que el plan se prorrogó y no hasta cuándo. El día de hoy no cuenta.',
    en: 'The day of the capture is not known, one of the dates had not wholly passed, or the title says that the plan was extended and not until when. The present day does not count.',
  },
  *find({ dataset, passagesOf, by }) {
    for (const state of dataset.observations) {
      if (state.question !== 'plan_status' || state.value !== 'active') continue;
      const source = by('sources', 'source_id', state.source_id)[0];
      const plan = by('action_plans', 'action_plan_id', state.subject_id)[0];
      const commitment = by('commitments', 'commitment_id', source?.record_id ?? null)[0];
      if (!source?.captured_on || !plan?.end_latest || !plan.end_edtf || !endsForSure(plan)) continue;
      const milestones = by('milestones', 'commitment_id', commitment?.commitment_id ?? null);
      const ends = [plan.end_latest, commitment?.end_latest, ...milestones.map(({ due_latest }) => due_latest)];
      const captured = source.captured_on;
      if (ends.some((end) => end && end >= captured)) continue;
      const [end, day] = [when(plan.end_edtf), dateWords(captured)];
      yield {
        subject: { subject_type: 'action_plan', subject_id: plan.action_plan_id },
        es: `La página, capturada el ${day.es}, llama activo al plan; el plan termina ${end.es}.`,
        en: `The page, captured on ${day.en}, calls the plan active; the plan ends ${end.en}.`,
        passages: [
          passagesOf('action_plan', plan.action_plan_id, 'end_verbatim').find(
            ({ source_id }) => source_id === state.source_id,
          ),
          passagesOf('observation', state.observation_id, 'verbatim')[0],
        ],
      };
    }
  },
};
