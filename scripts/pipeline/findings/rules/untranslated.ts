import type { PassageRow } from '../../../../src/model/passage.ts';
import { patternWith } from '../../spellings/pattern.ts';
import type { Rule } from '../rule.ts';
import { subjectOf } from '../subject.ts';
import words from '../untranslated.json' with { type: 'json' };
import { listWords, quoted } from '../wording.ts';

const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
/** The listed words; a day before an English month; an English ordinal before a Spanish month. */
const pattern = patternWith('gu')`(?<![\p{L}\d])(?:${words}|\d{1,2} (?:${months})|\d{1,2}(?:st|nd|rd|th))(?!\p{L})`;

/** Words that the translator left in the language of the form. */
export const untranslated: Rule = {
  id: 'untranslated',
  severity: 'slip',
  title: { es: 'Palabras sin traducir', en: 'Words left untranslated' },
  looksFor: {
    es: 'Rótulos y términos en inglés, de una lista, dentro de una traducción automática al español.',
    en: 'English labels and terms, from a list, in a machine translation into Spanish.',
  },
  matters: {
    es: 'Quien lee solo español no entiende ese dato.',
    en: 'Whoever reads only Spanish does not understand that fact.',
  },
  silentWhen: {
    es: 'La página no es una traducción automática, o la palabra es un nombre propio: Open Government Partnership, USAID.',
    en: 'The page is no machine translation, or the word is a name: Open Government Partnership, USAID.',
  },
  *findOn({ source, lines }, evidence) {
    if (source.machine_translated !== true || source.language !== 'es') return;
    const first = new Map<string, { words: string; passage: PassageRow | null }>();
    for (const line of lines)
      for (const match of line.folded.matchAll(pattern)) {
        const end = match.index + match[0].length;
        const passage = evidence.quote(source.source_id, line, match.index, end);
        if (!first.has(match[0])) first.set(match[0], { words: line.text.slice(match.index, end), passage });
      }
    if (first.size === 0) return;
    const found = [...first.values()];
    const said = listWords(found.map((one) => quoted(one.words)));
    yield {
      subject: subjectOf(source),
      es: `La traducción al español deja en inglés ${said.es}.`,
      en: `The translation into Spanish leaves ${said.en} in English.`,
      passages: found.map(({ passage }) => passage),
    };
  },
};
