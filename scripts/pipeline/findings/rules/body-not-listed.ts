import type { MilestoneRow } from '../../../../src/model/milestone.ts';
import type { PassageRow } from '../../../../src/model/passage.ts';
import { fold } from '../../source/fold.ts';
import bodies from '../bodies.json' with { type: 'json' };
import type { Evidence } from '../evidence.ts';
import { plainText, plainWords } from '../plain-line.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

/** A known body that every milestone names and no list of institutions has. */
export const bodyNotListed: Rule = {
  id: 'body-not-listed',
  severity: 'gap',
  title: { es: 'Institución que actúa y no consta', en: 'A body that acts and is not listed' },
  looksFor: {
    es: 'Un órgano de la lista de órganos conocidos que todos los hitos nombran y que no está entre las instituciones de la ficha.',
    en: 'A body of the list of known bodies that every milestone names and that is not among the institutions of the fact box.',
  },
  matters: {
    es: 'Quien pregunte quién responde por el compromiso no la encuentra en la ficha.',
    en: 'Whoever asks who answers for the commitment does not find it in the fact box.',
  },
  silentWhen: {
    es: 'Algún hito no la nombra, hay un solo hito, o la ficha la nombra con cualquiera de sus grafías.',
    en: 'A milestone does not name it, there is only one milestone, or the fact box has it in any of its spellings.',
  },
  *find(evidence) {
    const { dataset, by } = evidence;
    for (const { commitment_id, coverage } of dataset.commitments) {
      const milestones = by('milestones', 'commitment_id', commitment_id);
      if (coverage === 'listed' || milestones.length < 2) continue;
      const listed = by('commitment_organisations', 'commitment_id', commitment_id).map(({ verbatim }) =>
        fold(verbatim),
      );
      if (listed.length === 0) continue;
      for (const spellings of bodies) {
        const folded = spellings.map(fold);
        if (listed.some((name) => folded.some((spelling) => name.includes(spelling)))) continue;
        const named = milestones.map((_, i) => mentionIn(evidence, milestones, i, folded));
        const [first] = named;
        if (!first || named.some((mention) => !mention)) continue;
        const name = quoted(plainText(first.quotation));
        yield {
          subject: { subject_type: 'commitment', subject_id: commitment_id },
          es: `Los ${milestones.length} hitos nombran la institución ${name.es}; no está entre las instituciones de la ficha.`,
          en: `All ${milestones.length} milestones name the institution ${name.en}; it is not among the institutions of the fact box.`,
          passages: named,
        };
      }
    }
  },
};

/** Where the text between a milestone’s title and the next one’s names a body. */
function mentionIn(
  { passagesOf, lineOf, quote }: Evidence,
  milestones: readonly MilestoneRow[],
  i: number,
  spellings: readonly string[],
): PassageRow | null {
  const titleOf = (one: MilestoneRow | undefined) =>
    one ? passagesOf('milestone', one.milestone_id, 'title')[0] : undefined;
  const [title, next] = [titleOf(milestones[i]), titleOf(milestones[i + 1])];
  const own = title && lineOf(title);
  if (!title || !own) return null;
  const to = next?.line_start === title.line_start ? next.column_start : own.text.length + 1;
  const { line, start: from, text: printed } = plainWords(own, title.column_start, to);
  const text = fold(printed);
  for (const spelling of spellings) {
    const at = text.indexOf(spelling);
    if (at !== -1) return quote(title.source_id, line, from + at, from + at + spelling.length);
  }
  return null;
}
