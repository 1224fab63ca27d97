import { fold } from '../../source/fold.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

/** Questions that a single word cannot answer. */
const open = /^¿?\s*(?:como|por que|de que manera|how|why|in what way|comment|pourquoi)\s/u;
/** One-word answers that are answers: nothing, not applicable, and the frequencies. */
const answers =
  /^(?:no|na|n\/a|ningun[oa]?s?|nada|none|no aplica|not applicable|neant|aucune?|(?:tri|bi|se)?mestral|semanal|mensual|anual|\w+mente|\w+ly)$/u;

/** A question about how or why, answered with one word that says neither. */
export const answerCutShort: Rule = {
  id: 'answer-cut-short',
  severity: 'gap',
  title: { es: 'Respuesta que no responde', en: 'Answer that does not answer' },
  looksFor: {
    es: 'Una pregunta por el cómo o el porqué con una sola palabra por respuesta.',
    en: 'A question about how or why with a single word for an answer.',
  },
  matters: {
    es: 'La respuesta se perdió o nunca se dio: la página no permite saberlo.',
    en: 'The answer was lost or never given: the page does not let us know.',
  },
  silentWhen: {
    es: 'La palabra es un número, una negativa, «no aplica» o dice cada cuánto o de qué modo.',
    en: 'The word is a number, a refusal, “not applicable”, or says how often or in what way.',
  },
  *find({ dataset, passagesOf }) {
    for (const { section_id, heading, text, subject_type, subject_id } of dataset.sections) {
      if (!heading || !text || !/^\p{L}{2,15}\.?$/u.test(text) || !open.test(fold(heading))) continue;
      if (answers.test(fold(text).replace(/\.$/, ''))) continue;
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
