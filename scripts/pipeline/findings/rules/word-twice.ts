import { patternWith } from '../../spellings/pattern.ts';
import type { Rule } from '../rule.ts';
import { subjectOf } from '../subject.ts';
import { quoted } from '../wording.ts';

/** Words that no sentence has twice in a row, in Spanish, English and French. */
const small = 'de|del|la|el|los|las|en|con|para|por|un|una|the|of|to|and|for|with|des|les|du|pour|avec';
/** Words that begin a group of two: “una vez una vez”. A conjunction may stand in such a group by right: “again and again and again”. */
const first = 'un|una|el|la|los|las|cada|the|each|every|une|les|des|chaque';
const patterns = [
  patternWith('gu')`(?<![\p{L}\d-])(${small}) \1(?![\p{L}\d-])`,
  patternWith('gu')`(?<![\p{L}\d-])((?:${first}) \p{Ll}{3,40}) \1(?![\p{L}\d-])`,
  // “Heard and heard.” With more words behind, the second may differ: “personas y personas con discapacidad”.
  /(?<![\p{L}\d-])(\p{Ll}{6,40}) (?:y|e|o|and|or|et|ou) \1(?=[.,;:)])/gu,
];

/** The same word twice where a sentence has it once. */
export const wordTwice: Rule = {
  id: 'word-twice',
  severity: 'slip',
  title: { es: 'Una palabra dos veces', en: 'A word twice' },
  looksFor: {
    es: 'Una palabra unida a sí misma («escuchadas y escuchadas») o dos veces seguidas un artículo, una preposición o un artículo con su nombre («una vez una vez»).',
    en: 'A word joined to itself (“escuchadas y escuchadas”), or an article, a preposition or an article and its noun twice in a row (“una vez una vez”).',
  },
  matters: {
    es: 'Una de las dos ocupa el lugar de otra palabra, que no se conoce, o sobra.',
    en: 'One of the two stands in the place of another word, which is not known, or is too many.',
  },
  silentWhen: {
    es: 'Detrás sigue algo que distingue la segunda («personas y personas con discapacidad»), o es un giro como «más y más».',
    en: 'Something follows that tells the second apart (“personas y personas con discapacidad”), or it is a phrase like “more and more”.',
  },
  *findOn({ source, lines }, evidence) {
    for (const line of lines)
      for (const match of patterns.flatMap((pattern) => [...line.text.matchAll(pattern)])) {
        const said = quoted(match[0]);
        yield {
          subject: subjectOf(source),
          es: `El texto dice ${said.es}: ${match[0].split(' ').length > 3 ? 'las mismas palabras' : 'la misma palabra'} dos veces.`,
          en: `The text says ${said.en}: the same ${match[0].split(' ').length > 3 ? 'words' : 'word'} twice.`,
          passages: [evidence.quote(source.source_id, line, match.index, match.index + match[0].length)],
        };
      }
  },
};
