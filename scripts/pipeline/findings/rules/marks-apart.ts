import type { Rule } from '../rule.ts';
import { subjectOf } from '../subject.ts';
import { count } from '../wording.ts';

const run = /(?:[☐☒☑]\s*){3,}/gu;

/** Boxes of a form in a row, away from the words they belong to. */
export const marksApart: Rule = {
  id: 'marks-apart',
  severity: 'gap',
  title: { es: 'Casillas lejos de sus rótulos', en: 'Boxes away from their labels' },
  looksFor: {
    es: 'Tres casillas o más seguidas (☐, ☒), unas marcadas y otras no, sin palabras entre ellas.',
    en: 'Three boxes or more in a row (☐, ☒), some marked and some not, without words between them.',
  },
  matters: {
    es: 'No se puede saber a qué opción corresponde cada marca.',
    en: 'It cannot be known which option each mark belongs to.',
  },
  silentWhen: {
    es: 'Cada casilla tiene su palabra al lado, o todas están igual: entonces no importa cuál es cuál.',
    en: 'Each box has its word beside it, or all are alike: it then does not matter which is which.',
  },
  *findOn({ source, lines }, evidence) {
    for (const line of lines)
      for (const match of line.text.matchAll(run)) {
        const marks = match[0].match(/[☐☒☑]/gu) ?? [];
        const marked = marks.filter((mark) => mark !== '☐').length;
        if (marked === 0 || marked === marks.length) continue;
        const crossed = count(marked, 'marcada', 'of them marked', { es: 'marcadas', en: 'of them marked' });
        const end = match.index + match[0].trimEnd().length;
        yield {
          subject: subjectOf(source),
          es: `Hay ${marks.length} casillas seguidas, ${crossed.es}, sin palabras entre ellas: no se puede saber con certeza a qué opción corresponde cada una.`,
          en: `There are ${marks.length} boxes in a row, ${crossed.en}, without words between them: which option each belongs to cannot be known for sure.`,
          passages: [evidence.quote(source.source_id, line, match.index, end)],
        };
      }
  },
};
