import type { PassageRow } from '../../../../src/model/passage.ts';
import { fold } from '../../source/fold.ts';
import { takeWhile } from '../../source/take-while.ts';
import { pattern, patternPart } from '../../spellings/pattern.ts';
import type { Evidence } from '../evidence.ts';
import type { PlainWords } from '../plain-line.ts';
import type { Rule } from '../rule.ts';
import { numberWords } from '../wording.ts';

const spanish = 'dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ');
const english = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const number = patternPart`(${[...spanish, ...english]}|\d{1,2})`;
/** `las siguientes tres medidas:`, `tres medidas siguientes:`, `the following three measures:`, with the list right behind. */
const announced = pattern`(?<!\p{L})(?:(?:los|las) siguientes ${number} \p{L}+|(?:los|las) ${number} (?:siguientes \p{L}+|\p{L}+ siguientes)|the following ${number} \p{L}+)\s*:\s*(?=1\)|$)`;

/** A text that announces how many things it lists, and lists another number of them. */
export const countAndList: Rule = {
  id: 'count-and-list',
  severity: 'contradiction',
  title: { es: 'Se anuncian unos y se listan otros', en: 'So many announced, so many listed' },
  looksFor: {
    es: 'Un texto que anuncia cuántas cosas siguen («las siguientes tres medidas:») y lista otra cantidad.',
    en: 'A text that announces how many things follow (“the following three measures:”) and lists another number.',
  },
  matters: {
    es: 'O falta algo en la lista, o el número no vale.',
    en: 'Either something is missing from the list, or the number does not hold.',
  },
  silentWhen: {
    es: 'El número no va con «siguientes» y dos puntos: puede contar otra cosa, como seis hitos para cinco servicios y un análisis.',
    en: 'The number does not go with “following” and a colon: it may count something else, like six milestones for five services and one analysis.',
  },
  *find(evidence) {
    for (const section of evidence.dataset.sections) {
      const paragraphs = evidence.passagesOf('section', section.section_id, 'text');
      for (const [i, passage] of paragraphs.entries()) {
        const words = evidence.wordsOf(passage);
        const text = fold(words?.text ?? '');
        const match = announced.exec(text);
        const items =
          match && listed(text.slice(match.index + match[0].length), paragraphs.slice(i + 1), section.text, i);
        const said = match?.slice(1).find(Boolean) ?? '';
        const real = items?.count ?? 0;
        if (!words || !match || real < 2 || worthOf(said) === real) continue;
        const [first, second] = [numberWords(worthOf(said)), numberWords(real)];
        yield {
          subject: { subject_type: section.subject_type, subject_id: section.subject_id },
          es: `El texto anuncia ${first.es} y la lista que sigue tiene ${second.es}.`,
          en: `The text announces ${first.en} and the list that follows has ${second.en}.`,
          passages: [
            announcement(evidence, passage, words, match.index, match[0].trimEnd().length),
            ...(items?.passages ?? []),
          ],
        };
      }
    }
  },
};

const worthOf = (word: string): number =>
  /^\d/.test(word) ? Number(word) : Math.max(spanish.indexOf(word), english.indexOf(word)) + 2;

/** How many things a list has: `1) … 2) …` in the paragraph, or the list items right below it. */
function listed(rest: string, below: readonly PassageRow[], text: string | null, i: number) {
  if (rest.startsWith('1)')) {
    let count = 1;
    while (pattern`(?:[,;.]|(?<!\p{L})(?:y|e|and))\s+${String(count + 1)}\)`.test(rest)) count++;
    return { count, passages: [] };
  }
  const lines = (text ?? '').split('\n').slice(i + 1);
  const count = takeWhile(lines, (line) => line.startsWith('• ')).length;
  return { count, passages: below.slice(0, count) };
}

/** The words that announce the list; the whole line where the list stands in it. */
function announcement(
  { quote }: Evidence,
  { source_id }: PassageRow,
  { line, start, text }: PlainWords,
  at: number,
  length: number,
): PassageRow | null {
  const inLine = /1\)/.test(text.slice(at + length, at + length + 4));
  return quote(source_id, line, start + at, start + (inLine ? text.length : at + length));
}
