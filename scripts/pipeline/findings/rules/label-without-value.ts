import { fold } from '../../source/fold.ts';
import { pattern, patternWith } from '../../spellings/pattern.ts';
import phrases from '../../spellings/phrases.json' with { type: 'json' };
import { allOf } from '../../spellings/spelling.ts';
import type { Evidence } from '../evidence.ts';
import { quoteWhole } from '../quote.ts';
import type { ReadLine } from '../read-line.ts';
import type { Found, Rule } from '../rule.ts';
import { type RecordSource, subjectOf } from '../subject.ts';
import { listWords, quoted } from '../wording.ts';

/** Labels that forms print inside the value of another field. */
const inner = allOf(phrases.institution_templates)
  .map((words) => words.replace(/\s?:$/u, ''))
  .filter((words) => words.split(' ').length > 1 && !/^(?:otros actores|autres acteurs)/u.test(fold(words)));
const label = patternWith('gu')`(?<!\p{L})${inner}(?!\p{L})\s?:?`;
/** Nearly no line has one, which is told much sooner without a look at what stands around it. */
const hasLabel = pattern`${inner}`;

/** The row for public bodies of a plan's table, and the beginning of the row that follows it there. */
const publicBodies =
  /^(?:otros actores involucrados |other (?:actors involved|involved actors) )?(?:agencias? publicas?|public agenc(?:y|ies)) ?:?$/u;
const nextRow = /^(?:sociedad civil|civil society) ?\//u;

/** A label of the form with the next label right behind it, on its line or on the next. */
export const labelWithoutValue: Rule = {
  id: 'label-without-value',
  severity: 'gap',
  title: { es: 'Rótulo sin valor', en: 'Label without a value' },
  looksFor: {
    es: 'Un rótulo del formulario de instituciones seguido de otro rótulo, sin ninguna institución en medio.',
    en: 'A label of the form for institutions followed by another label, without any institution in between.',
  },
  matters: {
    es: 'No se sabe si no participa nadie de esa clase o si el dato se perdió.',
    en: 'It is not known whether nobody of that kind takes part or the fact was lost.',
  },
  silentWhen: {
    es: 'Detrás del rótulo hay un nombre, en su línea o en la siguiente, o las palabras no son un rótulo conocido.',
    en: 'Behind the label there is a name, on its line or on the next, or the words are no known label.',
  },
  *findOn({ source, lines }, evidence) {
    if (source.record_type !== 'commitment') return;
    for (const [at, line] of lines.entries()) {
      yield* emptyRow(evidence, source, line, lines[at + 1]);
      const folded = line.folded;
      if (!hasLabel.test(folded)) continue;
      const labels = [...folded.matchAll(label)];
      const empty = labels.filter((match, i) => {
        const end = match.index + match[0].length;
        const next = labels[i + 1];
        return next !== undefined && folded.slice(end, next.index).trim() === '';
      });
      const [first] = empty;
      const last = labels[labels.indexOf(empty.at(-1) as RegExpExecArray) + 1];
      if (!first || !last) continue;
      const names = empty.map((match) =>
        line.text.slice(match.index, match.index + match[0].length).replace(/\s*:?\s*$/u, ''),
      );
      const words = listWords(names.map(quoted));
      yield {
        subject: subjectOf(source),
        es: `La página imprime ${words.es} y sigue con el rótulo siguiente, sin ningún nombre en medio.`,
        en: `The page prints ${words.en} and goes on to the next label, without any name in between.`,
        passages: [evidence.quote(source.source_id, line, first.index, last.index + last[0].length)],
      };
    }
  },
};

/** The row for public bodies without any, and behind it the row for everybody else. */
function* emptyRow(
  evidence: Evidence,
  source: RecordSource,
  line: ReadLine,
  next: ReadLine | undefined,
): Iterable<Found> {
  if (!next || !publicBodies.test(line.folded.trim()) || !nextRow.test(next.folded.trim())) return;
  const said = quoted(line.text.trim());
  yield {
    subject: subjectOf(source),
    es: `La página imprime ${said.es} y sigue con el rótulo siguiente, sin ningún nombre en medio.`,
    en: `The page prints ${said.en} and goes on to the next label, without any name in between.`,
    passages: [quoteWhole(evidence, source.source_id, line)],
  };
}
