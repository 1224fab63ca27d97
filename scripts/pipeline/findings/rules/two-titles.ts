import type { PassageRow } from '../../../../src/model/passage.ts';
import { foldedWords } from '../../source/fold.ts';
import phrases from '../../spellings/phrases.json' with { type: 'json' };
import { lookupOf } from '../../spellings/spelling.ts';
import type { Evidence } from '../evidence.ts';
import { plainText } from '../plain-line.ts';
import type { Found, Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

const wordsOf = (text: string) => foldedWords(plainText(text));
/** Fewest words of a title that says the whole thing; a shorter one is OGP’s short name of the commitment. */
const whole = 8;

/** A page gives its commitment two titles that both claim to be the title. */
export const twoTitles: Rule = {
  id: 'two-titles',
  severity: 'note',
  title: { es: 'Dos títulos', en: 'Two titles' },
  looksFor: {
    es: 'Un título en la cabecera y otro, de palabras distintas, donde el formulario dice «título» o donde la revisión del IRM nombra el compromiso.',
    en: 'One title at the head and another, in other words, where the form says “title” or where the IRM review names the commitment.',
  },
  matters: {
    es: 'Quien busque el compromiso por un título puede no encontrar el otro.',
    en: 'Whoever looks the commitment up by one title may not find the other.',
  },
  silentWhen: {
    es: 'Solo cambian acentos, mayúsculas, puntuación o «y» por «&», uno es el nombre corto que OGP da a los compromisos nacionales, o el texto está en otro idioma que la página.',
    en: 'Only accents, capitals, punctuation or “&” for “and” differ, one is the short name that OGP gives national commitments, or the text is in another language than the page.',
  },
  *find(evidence) {
    for (const commitment of evidence.dataset.commitments) {
      if (commitment.coverage !== 'captured') continue;
      const [head, second] = evidence.passagesOf('commitment', commitment.commitment_id, 'title');
      // Half of a title that is broken over lines is no title.
      if (second && second.source_id === head?.source_id) continue;
      const source = head && evidence.by('sources', 'source_id', head.source_id)[0];
      if (!head || !source) continue;
      const labelled = source.layout === 'D1' || source.layout === 'D2';
      const others = labelled
        ? evidence.passagesOf('commitment', commitment.commitment_id, 'long_title')
        : inOtherLanguage(evidence, commitment.commitment_id, source.language)
          ? []
          : reviewTitles(evidence, commitment.commitment_id);
      for (const other of others.slice(0, 1))
        if (labelled ? differ(head, other) : distinct(head, other)) yield found(commitment.commitment_id, head, other);
    }
  },
};

/** A page in English may hold a plan and its review in Spanish: the same title is in other words then. */
const inOtherLanguage = ({ by }: Evidence, id: string, language: string) =>
  by('sections', 'subject_id', id).some(
    (section) => section.part === 'irm_summary' && section.language !== null && section.language !== language,
  );

const isConjunction = lookupOf({ and: phrases.conjunctions });
const telling = ({ quotation }: PassageRow) => wordsOf(quotation).filter((word) => isConjunction(word) === undefined);
const differ = (a: PassageRow, b: PassageRow) => telling(a).join(' ') !== telling(b).join(' ');

/** Two whole sentences of which neither is a shortening of the other. */
function distinct(a: PassageRow, b: PassageRow): boolean {
  const [one, other] = [wordsOf(a.quotation), wordsOf(b.quotation)];
  if (one.length < whole || other.length < whole) return false;
  const long = (words: readonly string[]) => new Set(words.filter((word) => word.length > 3));
  const [first, second] = [long(one), long(other)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared < 0.75 * Math.min(first.size, second.size);
}

/** `Compromiso n. ° 5: …` at the head of a review. */
function reviewTitles({ by, passagesOf, lineOf, quote }: Evidence, id: string): PassageRow[] {
  return passagesOf('commitment', id, 'irm_number').flatMap((number) => {
    const line = lineOf(number);
    const isReview = by('sections', 'subject_id', id).some(({ part }) => part === 'irm_summary');
    const at = line ? line.text.slice(number.column_end - 1).search(/(?<=[:.]\s+)\S/u) : -1;
    if (!line || !isReview || at === -1) return [];
    return quote(number.source_id, line, number.column_end - 1 + at, line.text.trimEnd().length) ?? [];
  });
}

function found(subject_id: string, head: PassageRow, other: PassageRow): Found {
  const [a, b] = [quoted(plainText(head.quotation)), quoted(plainText(other.quotation).replace(/\.$/, ''))];
  return {
    subject: { subject_type: 'commitment', subject_id },
    es: `La cabecera titula el compromiso ${a.es}; más abajo la página lo titula ${b.es}.`,
    en: `The head of the page titles the commitment ${a.en}; further down the page titles it ${b.en}.`,
    passages: [head, other],
  };
}
