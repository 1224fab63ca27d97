import { bareWords, fold } from '../../source/fold.ts';
import { quoteWhole } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { count } from '../wording.ts';

/** `Compromiso 6: …`, at the beginning of a line. */
const numbered = /^\s*(?:compromiso|commitment|engagement)\s+(?:n(?:o|um)?\s?\.?\s?[°º]?\s*)?(\d{1,3})\s?[:.]\s+/u;

/** The plan’s title of a commitment, printed more than once on a page and never quite the same. */
export const titleInOtherWords: Rule = {
  id: 'title-in-other-words',
  severity: 'slip',
  title: { es: 'El mismo título con otras palabras', en: 'The same title in other words' },
  looksFor: {
    es: 'El título que el plan da al compromiso, repetido en la página con alguna palabra distinta.',
    en: 'The title that the plan gives the commitment, repeated on the page with a word or two changed.',
  },
  matters: {
    es: 'No se sabe cuál es el título que hay que citar.',
    en: 'It is not known which title is to be quoted.',
  },
  silentWhen: {
    es: 'Solo cambian acentos, mayúsculas o puntuación, o los títulos se parecen poco: son de otro compromiso o de otra regla.',
    en: 'Only accents, capitals or punctuation differ, or the titles have little in common: they are another commitment’s or another rule’s.',
  },
  *findOn({ source, lines }, evidence) {
    const { by, passagesOf } = evidence;
    const commitment = by('commitments', 'commitment_id', source.record_id)[0];
    if (!commitment?.long_title || !commitment.plan_number) return;
    const first = passagesOf('commitment', commitment.commitment_id, 'long_title');
    const own = bareWords(commitment.long_title);
    const others = lines.filter((line) => {
      const match = line.text.length < 400 ? numbered.exec(fold(line.text)) : null;
      if (!match || first.some(({ line_start }) => line_start === line.number)) return false;
      const title = bareWords(line.text.slice(match[0].length));
      return title !== own && alike(title, own);
    });
    if (others.length === 0) return;
    const n = count(others.length + 1, 'redacción', 'wording', { es: 'redacciones', en: 'wordings' });
    yield {
      subject: { subject_type: 'commitment', subject_id: source.record_id },
      es: `La página imprime el título que el plan da al compromiso con ${n.es} distintas.`,
      en: `The page prints the title that the plan gives the commitment in ${n.en}.`,
      passages: [...first, ...others.map((line) => quoteWhole(evidence, source.source_id, line))],
    };
  },
};

/** Whether two titles share most of their words. */
function alike(a: string, b: string): boolean {
  const [one, other] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= 0.6 * Math.max(one.size, other.size);
}
