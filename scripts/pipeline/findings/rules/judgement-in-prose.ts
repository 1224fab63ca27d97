import type { PassageRow } from '../../../../src/model/passage.ts';
import { fold } from '../../source/fold.ts';
import type { Evidence } from '../evidence.ts';
import { quoteInContext, quoteSentence } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

/** `impacto potencial moderado`, `moderate potential impact`: the words of the scale beside the name of the question. */
const judgement =
  /impacto potencial (?:es |sea |seria )?(?:ninguno|menor|moderado|transformador)(?!\p{L})|(?<!\p{L})(?:no|minor|moderate|transformative) potential impact(?!\p{L})/u;

/** A judgement that the sentence denies. */
const denied = /(?<!\p{L})(?:no|ni|sin|tampoco|nunca|not|never|without)(?!\p{L})[^.]*$/u;

/** The fact box has no potential impact, and the text of the IRM review names one. */
export const judgementInProse: Rule = {
  id: 'judgement-in-prose',
  severity: 'gap',
  title: { es: 'Un juicio que solo está en el texto', en: 'A judgement only in the text' },
  looksFor: {
    es: 'Un impacto potencial que el texto de la revisión del IRM da y que la ficha no da: sin rótulo, en blanco o pendiente.',
    en: 'A potential impact that the text of the IRM review gives and the fact box does not: no label, blank or pending.',
  },
  matters: {
    es: 'Quien cuente juicios por la ficha cuenta este como si no existiera.',
    en: 'Whoever counts judgements by the fact box counts this one as if there were none.',
  },
  silentWhen: {
    es: 'La ficha da el juicio, o el texto habla del impacto potencial sin nombrar un grado de la escala, o para negarlo.',
    en: 'The fact box gives the judgement, or the text speaks of the potential impact without a grade of its scale, or to deny it.',
  },
  *find(evidence) {
    const { dataset, passagesOf } = evidence;
    for (const head of dataset.observations) {
      if (head.question !== 'potential_impact' || head.part !== 'glance' || head.state === 'value') continue;
      const found = inReview(evidence, head.subject_id, head.source_id);
      if (!found) continue;
      const words = quoted(found.words);
      const label = passagesOf('observation', head.observation_id, 'verbatim')[0];
      const state = label
        ? { es: `la ficha dice ${quoted(label.quotation).es}`, en: `the fact box says ${quoted(label.quotation).en}` }
        : { es: 'la ficha no tiene ese rótulo', en: 'the fact box has no such label' };
      const neighbour = label ?? designPassage(evidence, head.subject_id, head.source_id);
      yield {
        subject: { subject_type: 'commitment', subject_id: head.subject_id },
        es: `Sobre el impacto potencial, ${state.es}; el texto de la revisión del IRM habla de un ${words.es}.`,
        en: `On the potential impact, ${state.en}; the text of the IRM review speaks of ${words.en}.`,
        passages: [...(neighbour ? [quoteInContext(evidence, neighbour)] : []), found.passage],
      };
    }
  },
};

/** The words of the judgement in the review’s text, with their sentence. */
export function inReview(
  evidence: Evidence,
  id: string,
  sourceId: string,
): { words: string; passage: PassageRow } | null {
  for (const section of evidence.by('sections', 'subject_id', id)) {
    if (section.part !== 'irm_summary') continue;
    for (const passage of evidence.passagesOf('section', section.section_id, 'text')) {
      const plain = evidence.wordsOf(passage);
      const text = fold(plain?.text ?? '');
      const match = judgement.exec(text);
      if (match && denied.test(text.slice(Math.max(0, match.index - 80), match.index))) continue;
      if (!match || !plain || passage.source_id !== sourceId) continue;
      const { line, start } = plain;
      const at = start + match.index;
      const sentence = quoteSentence(evidence, sourceId, line, at, at + match[0].length);
      if (sentence) return { words: line.text.slice(at, at + match[0].length), passage: sentence };
    }
  }
  return null;
}

/** The last judgement on the design that the fact box does print: where the missing one would stand. */
export function designPassage({ by, passagesOf }: Evidence, id: string, sourceId: string): PassageRow | undefined {
  const printed = by('observations', 'subject_id', id).filter(
    (one) => one.part === 'glance' && one.source_id === sourceId && ['verifiable', 'relevance'].includes(one.question),
  );
  return printed.flatMap((one) => passagesOf('observation', one.observation_id, 'verbatim')).at(-1);
}
