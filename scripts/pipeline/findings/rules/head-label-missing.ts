import type { Question } from '../../../../src/model/observation.ts';
import type { PassageRow } from '../../../../src/model/passage.ts';
import { quoteInContext } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { inReview } from './judgement-in-prose.ts';

/** The blocks of the head, with the questions of each in page order. */
const blocks: readonly (readonly Question[])[] = [
  ['irm_report', 'starred', 'early_results'],
  ['verifiable', 'relevance', 'potential_impact', 'ambition'],
  ['completion'],
];
const labels: Partial<Record<Question, { es: string; en: string }>> = {
  irm_report: { es: 'informe del IRM', en: 'IRM report' },
  starred: { es: 'compromiso estelar', en: 'starred' },
  early_results: { es: 'primeros resultados', en: 'early results' },
  verifiable: { es: 'verificable', en: 'verifiable' },
  relevance: { es: 'relevancia para los valores de OGP', en: 'relevance to OGP values' },
  potential_impact: { es: 'impacto potencial', en: 'potential impact' },
  ambition: { es: 'ambición', en: 'ambition' },
};

/** A label that this layout of OGP’s fact box asks for, and that the page does not have. */
export const headLabelMissing: Rule = {
  id: 'head-label-missing',
  severity: 'gap',
  title: { es: 'Un rótulo que falta en la ficha', en: 'A label missing from the fact box' },
  looksFor: {
    es: 'Una pregunta que este diseño de página hace y que la ficha no imprime, junto a otras que sí imprime.',
    en: 'A question that this page layout asks and the fact box does not print, beside others that it does print.',
  },
  matters: {
    es: 'No se sabe si no hay juicio, o si la página o la captura lo perdieron.',
    en: 'It is not known whether there is no judgement, or the page or the capture lost it.',
  },
  silentWhen: {
    es: 'Falta todo el bloque, o el texto de la revisión da el juicio: de eso trata otra regla.',
    en: 'The whole block is missing, or the text of the review gives the judgement: another rule looks at that.',
  },
  *find(evidence) {
    for (const head of evidence.dataset.observations) {
      const label = labels[head.question];
      if (head.part !== 'glance' || head.state !== 'absent' || !label) continue;
      if (head.question === 'potential_impact' && inReview(evidence, head.subject_id, head.source_id)) continue;
      const block = blocks.find((questions) => questions.includes(head.question)) ?? [];
      const printed = evidence
        .by('observations', 'subject_id', head.subject_id)
        .filter((one) => one.part === 'glance' && one.source_id === head.source_id && block.includes(one.question))
        .flatMap((one): PassageRow[] => evidence.passagesOf('observation', one.observation_id, 'verbatim').slice(0, 1));
      if (printed.length === 0) continue;
      yield {
        subject: { subject_type: 'commitment', subject_id: head.subject_id },
        // Two labels that one block misses are proven by the same lines.
        key: head.question,
        es: `La ficha no tiene el rótulo «${label.es}», que este diseño de página lleva en el mismo bloque que los citados.`,
        en: `The fact box has no label “${label.en}”, which this page layout carries in the same block as those quoted.`,
        passages: printed.map((passage) => quoteInContext(evidence, passage)),
      };
    }
  },
};
