import type { PassageRow } from '../../../../src/model/passage.ts';
import { fold, foldedWords } from '../../source/fold.ts';
import type { Evidence } from '../evidence.ts';
import { plainText } from '../plain-line.ts';
import type { Rule } from '../rule.ts';
import { listWords, quoted } from '../wording.ts';

/** How a review announces that it quotes the plan. */
const announced =
  /^(?:lenguaje|texto|language|text|commitment text) (?:del compromiso |of the commitment )?(?:tal como aparece|as it appears)/u;
const wordsOf = (text: string) => foldedWords(plainText(text));
/** Share of the words that two texts must have in common to be one text told twice. */
const likeness = 0.6;

/** A review quotes the plan to the letter, and the same words stand otherwise in the plan’s text on the same page. */
export const quotationDiffers: Rule = {
  id: 'quotation-differs',
  severity: 'slip',
  title: { es: 'Una cita que no es literal', en: 'A quotation that is not to the letter' },
  looksFor: {
    es: 'El texto del plan que la revisión anuncia «tal como aparece», con otras palabras que en el propio plan.',
    en: 'The text of the plan that the review announces “as it appears”, in other words than in the plan itself.',
  },
  matters: {
    es: 'Quien cite el compromiso citará una de dos redacciones, y ninguna es la original.',
    en: 'Whoever quotes the commitment will quote one of two wordings, and neither is the original.',
  },
  silentWhen: {
    es: 'Solo cambian el orden, comillas, acentos o puntuación, o los textos se parecen poco: la revisión cita otra parte.',
    en: 'Only order, quotation marks, accents or punctuation differ, or the texts have little in common: the review quotes another part.',
  },
  *find(evidence) {
    for (const section of evidence.dataset.sections) {
      if (section.part !== 'irm_summary' || !section.heading || !announced.test(fold(section.heading))) continue;
      const quotation = evidence.passagesOf('section', section.section_id, 'text')[0];
      const original = quotation && originalOf(evidence, section.subject_id, quotation);
      if (!original) continue;
      const [here, there] = [onlyIn(quotation, original), onlyIn(original, quotation)];
      // The same words in another order, or fewer of them, are no other words.
      if (here.es === '') continue;
      const source = evidence.by('sources', 'source_id', quotation.source_id)[0];
      const why =
        source?.machine_translated === true
          ? { es: ' Las dos son traducciones automáticas.', en: ' Both are machine translations.' }
          : { es: '', en: '' };
      yield {
        subject: { subject_type: section.subject_type, subject_id: section.subject_id },
        es: `La revisión anuncia el texto del plan «tal como aparece». ${differ(here.es, there.es, 'Solo en la cita', 'Solo en el texto del plan de la misma página')}${why.es}`,
        en: `The review announces the text of the plan “as it appears”. ${differ(here.en, there.en, 'Only in the quotation', 'Only in the text of the plan on the same page')}${why.en}`,
        passages: [original, quotation],
      };
    }
  },
};

/** The paragraph of the description that the quotation is of: much the same words, and not the same text. */
function originalOf({ by, passagesOf }: Evidence, id: string, quotation: PassageRow): PassageRow | null {
  const said = wordsOf(quotation.quotation);
  if (said.length < 12) return null;
  const texts = by('sections', 'subject_id', id)
    .filter(({ part, source_id }) => part === 'description' && source_id === quotation.source_id)
    .flatMap(({ section_id }) => passagesOf('section', section_id, 'text'));
  const alike = texts.map((passage) => ({ passage, words: wordsOf(passage.quotation) }));
  if (alike.some(({ words }) => ` ${words.join(' ')} `.includes(` ${said.join(' ')} `))) return null;
  return (
    alike.find(({ words }) => shared(words, said) >= likeness * Math.max(words.length, said.length))?.passage ?? null
  );
}

function shared(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  return b.filter((word) => {
    const n = left.get(word) ?? 0;
    left.set(word, n - 1);
    return n > 0;
  }).length;
}

/** Most words named of those that differ. */
const most = 6;

/** Words of one text that the other has nowhere, each once, as printed. */
function onlyIn(one: PassageRow, other: PassageRow) {
  const known = new Set(wordsOf(other.quotation));
  const words = new Map((plainText(one.quotation).match(/[\p{L}\d]+/gu) ?? []).map((word) => [fold(word), word]));
  const own = [...words].filter(([folded]) => !known.has(folded)).map(([, word]) => quoted(word));
  return listWords(own.slice(0, most));
}

/** `Only in the quotation: “a”. Only in the plan: “b”.`, the second only where there is something to name. */
const differ = (here: string, there: string, inQuotation: string, inPlan: string): string =>
  `${inQuotation}: ${here}.${there && ` ${inPlan}: ${there}.`}`;
