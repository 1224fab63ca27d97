import { quoteInContext } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** The plan’s text and the IRM review on one page give the commitment two numbers. */
export const numberedDifferently: Rule = {
  id: 'numbered-differently',
  severity: 'contradiction',
  title: { es: 'Dos números para un compromiso', en: 'Two numbers for one commitment' },
  looksFor: {
    es: 'Un compromiso con un número en el texto del plan y otro en la revisión del IRM.',
    en: 'A commitment with one number in the text of the plan and another in the IRM review.',
  },
  matters: {
    es: 'Quien busque el compromiso por su número encontrará otro.',
    en: 'Whoever looks the commitment up by its number will find another one.',
  },
  silentWhen: {
    es: 'Los dos números son el mismo, falta uno, o el otro es el identificador de OGP, que no es un número del plan.',
    en: 'Both numbers are the same, one is missing, or the other is OGP’s id, which is no number of the plan.',
  },
  *find(evidence) {
    for (const { commitment_id: id, plan_number, irm_number } of evidence.dataset.commitments) {
      if (!plan_number || !irm_number || Number(plan_number) === Number(irm_number)) continue;
      yield {
        subject: { subject_type: 'commitment', subject_id: id },
        es: `El texto del plan lo llama compromiso ${plan_number}; la revisión del IRM, compromiso ${irm_number}.`,
        en: `The text of the plan calls it commitment ${plan_number}; the IRM review, commitment ${irm_number}.`,
        passages: ['plan_number', 'irm_number'].map((field) =>
          quoteInContext(evidence, evidence.passagesOf('commitment', id, field)[0]),
        ),
      };
    }
  },
};
