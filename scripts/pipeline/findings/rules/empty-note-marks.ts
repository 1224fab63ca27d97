import type { Rule } from '../rule.ts';
import { subjectOf } from '../subject.ts';
import { count } from '../wording.ts';

/** Most places quoted of those found. */
const most = 6;

/** `- [ ] Not Started`: a box of a list, which is not ticked. */
const isBox = (text: string): boolean => /^\s*[-*+•]\s+\[\s\]\s/u.test(text);

/** `[]`: the mark of a note that has lost its number. */
export const emptyNoteMarks: Rule = {
  id: 'empty-note-marks',
  severity: 'slip',
  title: { es: 'Llamadas de nota sin número', en: 'Note marks without a number' },
  looksFor: {
    es: 'Corchetes vacíos donde el texto llama a una nota o la nota empieza.',
    en: 'Empty brackets where the text refers to a note or the note begins.',
  },
  matters: {
    es: 'Nada dice qué nota respalda qué afirmación, salvo, si acaso, su orden.',
    en: 'Nothing says which note bears out which statement, except, at best, their order.',
  },
  silentWhen: {
    es: 'Los corchetes tienen algo dentro, hay unos solos en la página, o son los de una sola nota y su llamada.',
    en: 'The brackets have something in them, there is one pair on the page, or they are those of a single note and its mark.',
  },
  *findOn({ source, lines }, evidence) {
    const marks = lines.flatMap((line) =>
      [...(isBox(line.text) ? [] : line.text.matchAll(/\[\s?\]/gu))].map((match) => ({
        line,
        at: match.index,
        to: match.index + match[0].length,
      })),
    );
    const notes = marks.filter(({ line, at }) => line.text.slice(0, at).trim() === '').length;
    const calls = marks.length - notes;
    if (marks.length < 2 || (notes === 1 && calls === 1)) return;
    const known =
      notes === calls
        ? { es: 'solo su orden puede decir cuál va con cuál', en: 'only their order can tell which goes with which' }
        : { es: 'no se puede saber cuál va con cuál', en: 'which goes with which cannot be known' };
    const [c, n] = [count(calls, 'llamada', 'mark'), count(notes, 'nota', 'note')];
    const which =
      notes > 0 && calls > 0
        ? { es: `${c.es} en el texto y ${n.es} al pie`, en: `${c.en} in the text and ${n.en} at its foot` }
        : { es: notes > 0 ? n.es : c.es, en: notes > 0 ? n.en : c.en };
    yield {
      subject: subjectOf(source),
      es: `La página tiene ${which.es} con los corchetes vacíos: ${known.es}.`,
      en: `The page has ${which.en} with empty brackets: ${known.en}.`,
      passages: marks.slice(0, most).map(({ line, at, to }) => evidence.quote(source.source_id, line, at, to)),
    };
  },
};
