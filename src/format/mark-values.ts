/** A stretch of a quotation; `value` where it is one of the values that a finding is about. */
export interface Marked {
  text: string;
  value: boolean;
}

const months = [
  ['enero', 'january'],
  ['febrero', 'february'],
  ['marzo', 'march'],
  ['abril', 'april'],
  ['mayo', 'may'],
  ['junio', 'june'],
  ['julio', 'july'],
  ['agosto', 'august'],
  ['septiembre', 'september'],
  ['octubre', 'october'],
  ['noviembre', 'november'],
  ['diciembre', 'december'],
] as const;
const monthNames = months.flat().join('|');
const inDays = new RegExp(`(?:(\\d{1,2}) (?:de )?)?(${monthNames})(?: de)? (\\d{4})`, 'giu');
const inParts =
  /(primer|segundo|tercer|cuarto|first|second|third|fourth) (trimestre|semestre|quarter|half)(?: de| of)? (\d{4})/giu;
const quotations = /«([^«»]+)»|“([^“”]+)”/gu;
/** Numbers that say how many of something there are, or which milestone is meant, and stand in no source. */
const counts =
  /(?:hitos?|milestones?) \d[\d ,y]*|\d+ (?:hitos|milestones|veces|times|palabras|words|meses|months|entradas|entries|marcas|marks|notas|notes|casillas|boxes|partes|parts|compromisos|commitments|metas|targets|valores|OGP|redacciones|wordings)/giu;
const numbers = /\d+(?:[.,]\d+)*/gu;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The ways a date of the message may be written in a source. */
function datePatterns(message: string): string[] {
  const days = [...message.matchAll(inDays)].map(([, day, name = '', year = '']) => {
    const index = months.findIndex((pair) => pair.includes(name.toLowerCase() as never));
    const named = `${day ? `(?:${day}(?:st|nd|rd|th)? (?:de )?)` : ''}(?:${months[index]?.join('|')})(?: de| del|,)? ${year}`;
    return `${named}|${String(index + 1).padStart(2, '0')}/${year}`;
  });
  const parts = [...message.matchAll(inParts)].map(([, nth, part, year]) => `${nth} ${part}(?: de| del| of)? ${year}`);
  return [...days, ...parts];
}

/** What the message of a finding names of its sources, as patterns: quoted words, dates, numbers. */
function patternsOf(message: string): string[] {
  const quoted = [...message.matchAll(quotations)].map((match) => escaped(match[1] ?? match[2] ?? ''));
  const rest = message.replace(quotations, ' ');
  const plain = rest.replace(inDays, ' ').replace(inParts, ' ').replace(counts, ' ');
  const figures = [...plain.matchAll(numbers)].map(([number]) => `(?<![\\d.,])${escaped(number)}(?!\\d|[.,]\\d)`);
  return [...quoted, ...datePatterns(rest), ...figures];
}

/**
 * Divides a quotation into the values that the messages of its finding name and the words around them.
 *
 * Shape: `("aumentar en 50%, de 61 a 90", ["… del 50 %; de 61 a 90 …"])` → `[{text: "aumentar en ", value: false}, {text: "50", value:
 * true}, …]`. A quotation that holds none of them is one stretch that is no value.
 */
export function markValues(text: string, messages: readonly string[]): Marked[] {
  const patterns = messages.flatMap(patternsOf).filter((pattern) => pattern !== '');
  if (patterns.length === 0) return [{ text, value: false }];
  // The longest first: a whole date before its year.
  const any = new RegExp(patterns.sort((a, b) => b.length - a.length).join('|'), 'giu');
  const marked: Marked[] = [];
  let end = 0;
  for (const match of text.matchAll(any)) {
    if (match[0] === '') continue;
    marked.push({ text: text.slice(end, match.index), value: false }, { text: match[0], value: true });
    end = match.index + match[0].length;
  }
  return [...marked, { text: text.slice(end), value: false }].filter((one) => one.text !== '');
}
