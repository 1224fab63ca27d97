import { literal, pattern } from '../../spellings/pattern.ts';
import type { Evidence } from '../evidence.ts';
import type { PageLines } from '../page-lines.ts';
import type { Rule } from '../rule.ts';
import { subjectOf } from '../subject.ts';
import { listWords, quoted } from '../wording.ts';
import broken from '../words-broken.json' with { type: 'json' };

const patterns = broken.map(([apart = '', whole = '']) => ({
  apart,
  whole,
  pattern: pattern`(?<!\p{L})${literal(apart)}(?!\p{L})`,
}));

/** Words with a space inside them, as text taken from a PDF has. */
export const wordsBroken: Rule = {
  id: 'words-broken',
  severity: 'slip',
  title: { es: 'Palabras partidas', en: 'Broken words' },
  looksFor: {
    es: 'Palabras con un espacio dentro, de una lista, como las deja un texto sacado de un PDF.',
    en: 'Words with a space inside them, from a list, as text taken from a PDF has them.',
  },
  matters: {
    es: 'Quien busque la palabra en el texto no la encuentra.',
    en: 'Whoever searches the text for the word does not find it.',
  },
  silentWhen: {
    es: 'Solo hay una: puede ser otra cosa.',
    en: 'There is only one of them: it may be something else.',
  },
  *findOn({ source, lines }, evidence) {
    const found = patterns.flatMap((one) => firstOf(evidence, source.source_id, lines, one));
    if (found.length < 2) return;
    const words = listWords(
      found.map(({ apart, whole }) => ({ es: `${quoted(apart).es} (${whole})`, en: `${quoted(apart).en} (${whole})` })),
    );
    yield {
      subject: subjectOf(source),
      es: `El texto tiene palabras partidas por un espacio: ${words.es}.`,
      en: `The text has words broken by a space: ${words.en}.`,
      passages: found.map(({ passage }) => passage),
    };
  },
};

function firstOf(
  evidence: Evidence,
  sourceId: string,
  lines: PageLines['lines'],
  { apart, whole, pattern }: (typeof patterns)[number],
) {
  for (const line of lines) {
    const match = pattern.exec(line.text);
    if (!match) continue;
    return [{ apart, whole, passage: evidence.quote(sourceId, line, match.index, match.index + apart.length) }];
  }
  return [];
}
