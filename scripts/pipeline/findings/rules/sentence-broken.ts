import { patternPart, patternWith } from '../../spellings/pattern.ts';
import type { Rule } from '../rule.ts';
import { subjectOf } from '../subject.ts';
import { listWords, quoted } from '../wording.ts';

/** Most places named of those found. */
const most = 4;
/** Shortest line that is prose and no label or entry of a list, in characters. */
const prose = 120;
const abbreviations = 'aprox|approx|incl|excl|depto|dept|admin|prof|trad|coord|párr|figs|págs|arts|núms|vols';
const word = patternPart`\p{Ll}{4,40}`;
const notShortened = patternPart`(?<![\p{L}\d.])(?!(?:${abbreviations})\.)`;
/** A whole word, a full stop, and a word that does not begin with a capital; a parenthesis may stand in between. */
const broken = patternWith('gu')`${notShortened}${word}\. (?:\([^()]{1,60}\) )?${word}(?![\p{L}\d]|\.[\p{L}\d])`;

/** A full stop inside a sentence, as joining lines of a document leaves it. */
export const sentenceBroken: Rule = {
  id: 'sentence-broken',
  severity: 'slip',
  title: { es: 'Una frase partida por un punto', en: 'A sentence broken by a full stop' },
  looksFor: {
    es: 'Un punto al que sigue una palabra en minúscula, sola o tras un paréntesis, dentro de un párrafo.',
    en: 'A full stop followed by a word in lower case, alone or behind a parenthesis, inside a paragraph.',
  },
  matters: {
    es: 'No se sabe si falta el comienzo de una frase o sobra el punto.',
    en: 'It is not known whether the beginning of a sentence is missing or the full stop is too many.',
  },
  silentWhen: {
    es: 'Es una abreviatura, una dirección, o una línea corta: un rótulo o una entrada de una lista.',
    en: 'It is an abbreviation, an address, or a short line: a label or an entry of a list.',
  },
  *findOn({ source, lines }, evidence) {
    const places = lines
      .filter(({ kind, text }) => kind === 'text' && text.length >= prose)
      .flatMap((line) => [...line.text.matchAll(broken)].map((match) => ({ line, match })))
      .slice(0, most);
    if (places.length === 0) return;
    const said = listWords(places.map(({ match }) => quoted(match[0])));
    yield {
      subject: subjectOf(source),
      es: `El texto pone un punto y sigue en minúscula: ${said.es}.`,
      en: `The text puts a full stop and goes on in lower case: ${said.en}.`,
      passages: places.map(({ line, match }) =>
        evidence.quote(source.source_id, line, match.index, match.index + match[0].length),
      ),
    };
  },
};
