import type { ActionPlanRow } from '../../../../src/model/action-plan.ts';
import type { ObservationRow } from '../../../../src/model/observation.ts';
import type { Evidence } from '../evidence.ts';
import { endsForSure } from '../plan-end.ts';
import type { Rule } from '../rule.ts';
import { dateWords, when } from '../wording.ts';

/** Pages that call their plan active on a day after every date they print; the plan is told of once, with the page captured last. */
export const activeAfterEnd: Rule = {
  id: 'active-after-end',
  severity: 'contradiction',
  title: { es: 'Activo después de su última fecha', en: 'Active after its last date' },
  looksFor: {
    es: 'Una página que llama activo al plan cuando, el día de la captura, ya habían pasado su fin y el de todo lo que la página fecha. De un plan se cuenta una vez, con la página que se capturó la última.',
    en: 'A page that calls the plan active when, on the day of the capture, its end and those of all that the page dates had passed. It is told once of a plan, with the page that was captured last.',
  },
  matters: {
    es: 'La página no dice si el plan se prorrogó o si nadie cambió su estado.',
    en: 'The page does not say whether the plan was prolonged or nobody changed its state.',
  },
  silentWhen: {
    es: 'No se sabe qué día se capturó la página, la página da otro fin que otras del mismo plan, alguna fecha no había pasado entera, o el título dice que el plan se prorrogó y no hasta cuándo. El día de hoy no cuenta.',
    en: 'The day of the capture is not known, the page gives another end than others of the same plan, one of the dates had not wholly passed, or the title says that the plan was extended and not until when. The present day does not count.',
  },
  *find(evidence) {
    const { dataset, by } = evidence;
    const states = dataset.observations.filter(
      ({ question, value }) => question === 'plan_status' && value === 'active',
    );
    for (const [id, ofPlan] of Map.groupBy(states, ({ subject_id }) => subject_id)) {
      const plan = by('action_plans', 'action_plan_id', id)[0];
      if (!plan?.end_edtf || !endsForSure(plan)) continue;
      const after = ofPlan.flatMap((state) => capturedAfter(evidence, plan, state) ?? []);
      const newest = after.reduce<(typeof after)[number] | null>(
        (last, one) => (!last || one.captured > last.captured ? one : last),
        null,
      );
      if (!newest) continue;
      const [end, day] = [when(plan.end_edtf), dateWords(newest.captured)];
      yield {
        subject: { subject_type: 'action_plan', subject_id: id },
        es: `La página, capturada el ${day.es}, llama activo al plan; el plan termina ${end.es}.`,
        en: `The page, captured on ${day.en}, calls the plan active; the plan ends ${end.en}.`,
        passages: newest.passages,
      };
    }
  },
};

/** When a page that calls a plan active was captured, where that is after all that it dates, and what proves it. The end must be that which this capture prints. */
function capturedAfter({ by, passagesOf }: Evidence, plan: ActionPlanRow, state: ObservationRow) {
  const source = by('sources', 'source_id', state.source_id)[0];
  const captured = source?.captured_on;
  const end = passagesOf('action_plan', plan.action_plan_id, 'end_verbatim').find(
    ({ source_id }) => source_id === state.source_id,
  );
  if (!captured || end?.quotation !== plan.end_verbatim) return null;
  const commitment = by('commitments', 'commitment_id', source.record_id)[0];
  const milestones = by('milestones', 'commitment_id', commitment?.commitment_id ?? null);
  const ends = [plan.end_latest, commitment?.end_latest, ...milestones.map(({ due_latest }) => due_latest)];
  if (ends.some((one) => one && one >= captured)) return null;
  return { captured, passages: [end, passagesOf('observation', state.observation_id, 'verbatim')[0]] };
}
