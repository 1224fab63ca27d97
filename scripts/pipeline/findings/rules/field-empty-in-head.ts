import { fold } from '../../source/fold.ts';
import type { TextLine } from '../../source/seed.ts';
import { labelsAt, labelsOf } from '../../spellings/labels.ts';
import { quoteWhole } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

/** Labels that a local page prints in its fact box and again in its description. */
const repeated = ['primary_policy', 'primary_sector', 'ogp_value'];

/** A label without a value in the fact box, whose value stands further down. */
export const fieldEmptyInHead: Rule = {
  id: 'field-empty-in-head',
  severity: 'gap',
  title: { es: 'Vacío arriba y lleno abajo', en: 'Empty above, filled below' },
  looksFor: {
    es: 'Un campo que la ficha deja vacío y que la descripción de la misma página rellena.',
    en: 'A field that the fact box leaves empty and the description of the same page fills.',
  },
  matters: {
    es: 'Quien cuente o filtre por la ficha no encuentra el compromiso.',
    en: 'Whoever counts or filters by the fact box does not find the commitment.',
  },
  silentWhen: {
    es: 'El valor está en la línea siguiente, o también abajo falta.',
    en: 'The value stands on the next line, or is missing below too.',
  },
  *findOn({ source, lines }, evidence) {
    const { by, passagesOf } = evidence;
    if (source.record_type !== 'commitment') return;
    for (const section of by('sections', 'subject_id', source.record_id)) {
      const label = section.heading ? labelsOf(section.heading).find((one) => repeated.includes(one)) : undefined;
      const heading = passagesOf('section', section.section_id, 'heading')[0];
      const value = passagesOf('section', section.section_id, 'text')[0];
      if (!label || !heading || !value || heading.source_id !== source.source_id) continue;
      const empty = lines.find((line, i) => line.number < heading.line_start && isEmpty(line, lines[i + 1], label));
      if (!empty) continue;
      const [name, text] = [quoted(section.heading ?? ''), quoted(value.quotation)];
      yield {
        subject: { subject_type: 'commitment', subject_id: source.record_id },
        es: `La ficha deja ${name.es} sin valor; la descripción dice ${text.es}.`,
        en: `The fact box leaves ${name.en} without a value; the description says ${text.en}.`,
        passages: [quoteWhole(evidence, source.source_id, empty), heading, value],
      };
    }
  },
};

/** A line that is the label and a colon, with another label or a heading right below. */
function isEmpty(line: TextLine, next: TextLine | undefined, label: string): boolean {
  if (!/:\s*$/u.test(line.text) || !labelsOf(line.text.replace(/:\s*$/u, '').trim()).some((one) => one === label))
    return false;
  return next !== undefined && !/^\s*[•●-]/u.test(next.text) && labelsAt(fold(next.text).trim()).length > 0;
}
