import { fold } from '../../source/fold.ts';
import { quoteInContext, quoteSentence } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

/** `para que los hitos sean medibles y el compromiso verificable`: what is still to be made. */
const wanted =
  /(?:para que|de modo que) (?:[^.]{0,60}? )?el compromiso (?:sea )?verificable|to make the commitment verifiable|so that the commitment (?:is|becomes) verifiable/u;

/** The review calls a commitment verifiable, and recommends what would make it so. */
export const verifiableToBeMade: Rule = {
  id: 'verifiable-to-be-made',
  severity: 'note',
  title: { es: 'Verificable, y por hacer verificable', en: 'Verifiable, and to be made so' },
  looksFor: {
    es: 'Un compromiso que la ficha da por verificable y cuya revisión recomienda algo «para que» lo sea.',
    en: 'A commitment that the fact box calls verifiable and whose review recommends something “so that” it is.',
  },
  matters: {
    es: 'De si es verificable depende que se pueda decir si se cumplió.',
    en: 'Whether it is verifiable decides whether its completion can be told.',
  },
  silentWhen: {
    es: 'La ficha dice que no o está pendiente, o la recomendación trata de otra cosa.',
    en: 'The fact box says no or pending, or the recommendation is about something else.',
  },
  *find(evidence) {
    const { dataset, by, passagesOf, wordsOf } = evidence;
    for (const head of dataset.observations) {
      if (head.question !== 'verifiable' || head.part !== 'glance' || head.value !== 'yes') continue;
      for (const section of by('sections', 'subject_id', head.subject_id)) {
        if (section.part !== 'irm_summary') continue;
        for (const passage of passagesOf('section', section.section_id, 'text')) {
          const plain = wordsOf(passage);
          const match = wanted.exec(fold(plain?.text ?? ''));
          if (!plain || !match) continue;
          const { line, start } = plain;
          const at = start + match.index;
          const words = quoted(line.text.slice(at, at + match[0].length));
          yield {
            subject: { subject_type: 'commitment', subject_id: head.subject_id },
            es: `La ficha da el compromiso por verificable; la revisión hace una recomendación ${words.es}.`,
            en: `The fact box calls the commitment verifiable; the review makes a recommendation ${words.en}.`,
            passages: [
              quoteInContext(evidence, passagesOf('observation', head.observation_id, 'verbatim')[0]),
              quoteSentence(evidence, passage.source_id, line, at, at + match[0].length),
            ],
          };
        }
      }
    }
  },
};
