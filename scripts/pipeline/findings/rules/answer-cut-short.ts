import { fold } from '../../source/fold.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

/** Questions that a single word cannot answer. */
const open = /^¿?\s*(?:como|por que|de que manera|how|why|in what way|comment|pourquoi)\s/u;
/** Words that stand for something said before, or say yes, and nothing else. */
const empty = /^(?:ellos|ellas|ella|el|nosotros|esto|eso|si|they|them|it|we|this|yes|ils|elles|nous|ceci|oui)$/u;

/** A question about how or why, answered with a pronoun or a yes. */
export const answerCutShort: Rule = {
  id: 'answer-cut-short',
  severity: 'gap',
  title: { es: 'Respuesta que no responde', en: 'Answer that does not answer' },
  looksFor: {
    es: 'Una pregunta por el cómo o el porqué con solo un pronombre («Ellos») o un sí por respuesta.',
    en: 'A question about how or why with nothing but a pronoun (“They”) or a yes for an answer.',
  },
  matters: {
    es: 'La respuesta se perdió o nunca se dio: la página no permite saberlo.',
    en: 'The answer was lost or never given: the page does not let us know.',
  },
  silentWhen: {
    es: 'La palabra responde algo, aunque sea una sola: un número, una negativa, «no aplica», «reuniones», cada cuánto.',
    en: 'The word answers something, even if alone: a number, a refusal, “not applicable”, “meetings”, how often.',
  },
  *find({ dataset, passagesOf }) {
    for (const { section_id, heading, text, subject_type, subject_id } of dataset.sections) {
      if (!heading || !text || text.length > 20 || !open.test(fold(heading))) continue;
      if (!empty.test(fold(text).replace(/\.$/, ''))) continue;
      const [asked, said] = [quoted(heading), quoted(text)];
      yield {
        subject: { subject_type, subject_id },
        es: `A la pregunta ${asked.es} la página responde solo ${said.es}.`,
        en: `To the question ${asked.en} the page answers only ${said.en}.`,
        passages: [passagesOf('section', section_id, 'heading')[0], passagesOf('section', section_id, 'text')[0]],
      };
    }
  },
};
