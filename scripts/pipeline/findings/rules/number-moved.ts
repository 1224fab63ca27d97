import type { Evidence } from '../evidence.ts';
import { quoteSentence } from '../quote.ts';
import type { Found, Rule } from '../rule.ts';
import { subjectOf } from '../subject.ts';
import { quoted } from '../wording.ts';

/** `de% 10`: a percent sign before its number. */
const sign = /(?<!\d\s?)(?:(?<=\p{L})|(?<=[\s(]))%\s?(\d+(?:[.,]\d+)?)(?!\d|\s?%)/gu;
/** `de 61 a organismos gubernamentales 90`: the second number behind the things it counts. */
const behind = /(?<!\p{L})de (\d+) a (\p{Ll}{4,}(?: \p{Ll}{4,}){0,2}) (\d+)(?![\d%])/gu;

/** A number or its percent sign that the translator put in the wrong place. */
export const numberMoved: Rule = {
  id: 'number-moved',
  severity: 'slip',
  title: { es: 'Un número fuera de su sitio', en: 'A number out of its place' },
  looksFor: {
    es: 'Un signo de porcentaje delante de su número, o un número detrás de lo que cuenta.',
    en: 'A percent sign before its number, or a number behind what it counts.',
  },
  matters: {
    es: 'La cifra es de las que se citan, y así no se entiende.',
    en: 'It is a figure that gets quoted, and it cannot be understood like this.',
  },
  silentWhen: {
    es: 'Delante del signo hay un número: el porcentaje es ese. Un nombre que acaba en número («Agenda 2030») no cuenta nada.',
    en: 'There is a number before the sign: that is the percentage. A name that ends in a number (“Agenda 2030”) counts nothing.',
  },
  find: rowsOfIndicators,
  *findOn({ source, lines }, evidence) {
    const seen = new Set<string>();
    for (const line of lines) {
      if (!line.text.includes('%') && !/de \d+ a /.test(line.text)) continue;
      const moved = [...line.text.matchAll(sign), ...line.text.matchAll(behind)];
      for (const match of moved) {
        if (seen.has(match[0])) continue;
        seen.add(match[0]);
        const end = match.index + match[0].length;
        yield {
          subject: subjectOf(source),
          ...said(match),
          passages: [evidence.quote(source.source_id, line, match.index, end)],
        };
      }
    }
  },
};

function said([printed, first = '', things, to = '']: RegExpExecArray): { es: string; en: string } {
  const words = quoted(printed.trim());
  return things === undefined
    ? {
        es: `El texto dice ${words.es}, con el signo delante del número; se entiende «${first} %».`,
        en: `The text says ${words.en}, with the sign before the number; it is understood as “${first}%”.`,
      }
    : {
        es: `El texto dice ${words.es}; se entiende «de ${first} a ${to} ${things}».`,
        en: `The text says ${words.en}; it is understood as “from ${first} to ${to}”, with the number before what it counts.`,
      };
}

/** `… del indicador 5`: the number of a flattened row, which the description gives again as the count promised. */
function* rowsOfIndicators(evidence: Evidence): Iterable<Found> {
  for (const { indicator_id, commitment_id, title, target, unit } of evidence.dataset.indicators) {
    const number = /(?:indicador|indicator) (\d+)$/iu.exec(title)?.[1];
    if (unit !== 'count' || number === undefined || Number(number) !== target) continue;
    const words = quoted(title);
    const row = evidence.passagesOf('indicator', indicator_id, 'title')[0];
    yield {
      subject: { subject_type: 'commitment', subject_id: commitment_id },
      es: `La fila dice ${words.es}: el ${number} es la cantidad que promete la descripción, y no el número del indicador.`,
      en: `The row says ${words.en}: ${number} is the count that the description promises, and not the number of the indicator.`,
      passages: [promised(evidence, row?.source_id, `(${number})`), row],
    };
  }
}

/** The sentence of the page that gives the count in brackets. */
function promised(evidence: Evidence, sourceId: string | undefined, inBrackets: string) {
  const line = evidence.linesOf(sourceId).find(({ kind, text }) => kind === 'text' && text.includes(inBrackets));
  if (!line || sourceId === undefined) return null;
  const at = line.text.indexOf(inBrackets);
  return quoteSentence(evidence, sourceId, line, at, at + inBrackets.length);
}
