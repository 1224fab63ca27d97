import { fold } from '../../source/fold.ts';
import type { TextLine } from '../../source/seed.ts';
import { patternWith } from '../../spellings/pattern.ts';
import type { Evidence } from '../evidence.ts';
import type { Rule } from '../rule.ts';
import slips from '../slips.json' with { type: 'json' };
import { type RecordSource, subjectOf } from '../subject.ts';
import { count, quoted } from '../wording.ts';

/** A row of `slips.json`, the table that a maintainer extends. */
interface Slip {
  /** What the translator wrote; `*` at the end stands for any ending of the word. */
  words: string;
  /** What was meant, in Spanish. */
  meant: string;
  /** The word or name it was translated from, where it is known. */
  original: string | null;
  /** Words that must stand on the same page for this to be a slip; the words alone may be right elsewhere. */
  beside: string | null;
  /** Why this is known. */
  evidence: { es: string; en: string };
}

/** Most places quoted of those found. */
const most = 3;
const patterns = (slips as readonly Slip[]).map((slip) => ({
  slip,
  pattern: patternWith(
    'gu',
  )`(?<!\p{L})${[slip.words.replace(/\*$/, '')]}${slip.words.endsWith('*') ? '\\p{L}*' : '(?!\\p{L})'}`,
}));

/** Words known to be wrong in machine translations of OGP pages. */
export const translationSlip: Rule = {
  id: 'translation-slip',
  severity: 'slip',
  title: { es: 'Desliz de la traducción automática', en: 'Slip of the machine translation' },
  looksFor: {
    es: 'Palabras de una tabla de errores conocidos de las traducciones automáticas de OGP.',
    en: 'Words of a table of known errors in OGP’s machine translations.',
  },
  matters: {
    es: 'El texto dice otra cosa de la que el gobierno escribió.',
    en: 'The text says something else than the government wrote.',
  },
  silentWhen: {
    es: 'La captura no es una traducción automática, las palabras no están en la tabla, o falta en la página lo que muestra que son un error.',
    en: 'The capture is no machine translation, the words are not in the table, or the page lacks what shows that they are an error.',
  },
  *findOn({ source, lines }, evidence) {
    if (source.machine_translated !== true || source.language !== 'es') return;
    const folded = lines.map((line) => line.folded);
    for (const { slip, pattern } of patterns) {
      const { beside } = slip;
      if (beside !== null && !folded.some((text) => text.includes(fold(beside)))) continue;
      const places = lines.flatMap((line, i) =>
        [...(folded[i] ?? '').matchAll(pattern)].map((match) => ({ line, at: match.index, length: match[0].length })),
      );
      if (places.length > 0) yield found(evidence, source, slip, places);
    }
  },
};

function found(
  evidence: Evidence,
  source: RecordSource,
  { words, meant, original, evidence: why }: Slip,
  places: readonly { line: TextLine; at: number; length: number }[],
) {
  const [said, right] = [quoted(words.replace(/\*$/, '')), quoted(meant)];
  const times =
    places.length === 1 ? { es: '', en: '' } : count(places.length, 'vez', 'time', { es: 'veces', en: 'times' });
  const from = original
    ? { es: ` (en inglés, «${original}»)`, en: ` (in English, “${original}”)` }
    : { es: '', en: '' };
  return {
    subject: subjectOf(source),
    es: `El texto dice ${said.es}${times.es && `, ${times.es},`} por ${right.es}${from.es}. ${why.es}`,
    en: `The text says ${said.en}${times.en && `, ${times.en},`} for ${right.en}${from.en}. ${why.en}`,
    passages: places
      .slice(0, most)
      .map(({ line, at, length }) => evidence.quote(source.source_id, line, at, at + length)),
  };
}
