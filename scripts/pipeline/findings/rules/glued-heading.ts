import type { Rule } from '../rule.ts';
import { subjectOf } from '../subject.ts';
import { quoted } from '../wording.ts';

/** Headings of the fact box that follow a value. The value is looked for where a heading was found: each letter could be the first of one. */
const glued =
  /(?<=(\p{L}*\p{Ll}))(Instituciones|Institutions|Revisión de IRM|Revisión del IRM|IRM Review|Revue IRM|Áreas de política|Policy Areas|Domaines politiques|Diseño i|Design i|Conception i|Implementación i|Implementation i|Implémentation i|Mise en œuvre i|Exécution i)\s*$/u;

/** A value and the next heading of the fact box run into one word. */
export const gluedHeading: Rule = {
  id: 'glued-heading',
  severity: 'slip',
  title: { es: 'Un valor pegado al rótulo siguiente', en: 'A value glued to the next heading' },
  looksFor: {
    es: 'El último valor de una lista de la ficha y el encabezado siguiente, sin espacio en medio.',
    en: 'The last value of a list in the fact box and the heading after it, without a space between them.',
  },
  matters: {
    es: 'Un programa que lea la página publicará un valor que no existe.',
    en: 'A program that reads the page will publish a value that does not exist.',
  },
  silentWhen: {
    es: 'Hay un espacio o un salto de línea entre los dos.',
    en: 'There is a space or a line break between the two.',
  },
  *findOn({ source, lines }, evidence) {
    for (const line of lines) {
      const match = line.kind === 'field' ? glued.exec(line.text.slice(-80)) : null;
      if (!match) continue;
      const [, value = '', heading = ''] = match;
      const end = Math.max(0, line.text.length - 80) + match.index + heading.length;
      const words = quoted(value + heading);
      yield {
        subject: subjectOf(source),
        es: `La página imprime ${words.es}: son el valor «${value}» y el encabezado «${heading}», sin espacio.`,
        en: `The page prints ${words.en}: the value “${value}” and the heading “${heading}”, without a space.`,
        passages: [evidence.quote(source.source_id, line, end - heading.length - value.length, end)],
      };
    }
  },
};
