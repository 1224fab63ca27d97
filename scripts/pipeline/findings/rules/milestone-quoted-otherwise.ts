import { bareWords } from '../../source/fold.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

/** `Milestone 21.6 (“Introducción de …”)`: the number of the commitment, that of the milestone, and its words. */
const reference = /(?:milestone|hito|jalon)\s+(\d{1,3})\.(\d{1,2})\s+\(["'](.{10,300}?)["']\)/gu;

/** The review quotes a milestone by its number, in other words than the milestone’s own. */
export const milestoneQuotedOtherwise: Rule = {
  id: 'milestone-quoted-otherwise',
  severity: 'slip',
  title: { es: 'Un hito citado con otras palabras', en: 'A milestone quoted in other words' },
  looksFor: {
    es: 'Un hito que la revisión cita por su número, entre comillas, con palabras que no son las suyas.',
    en: 'A milestone that the review quotes by its number, in quotation marks, in words that are not its own.',
  },
  matters: {
    es: 'Quien compare la cita con el hito no sabrá si es el mismo.',
    en: 'Whoever compares the quotation with the milestone will not know whether it is the same.',
  },
  silentWhen: {
    es: 'Solo cambian acentos, mayúsculas o puntuación, o la página no tiene un hito con ese número.',
    en: 'Only accents, capitals or punctuation differ, or the page has no milestone of that number.',
  },
  *findOn({ source, lines }, evidence) {
    const { by, passagesOf } = evidence;
    const commitment = by('commitments', 'commitment_id', source.record_id)[0];
    const milestones = by('milestones', 'commitment_id', source.record_id);
    if (!commitment || milestones.length === 0) return;
    for (const line of lines)
      for (const match of line.folded.matchAll(reference)) {
        const [whole, of, number, words = ''] = match;
        const milestone = milestones.find(({ position }) => position === Number(number));
        if (!milestone || ![commitment.plan_number, commitment.irm_number].includes(of ?? '')) continue;
        if (bareWords(milestone.title) === bareWords(words)) continue;
        const at = match.index + whole.indexOf(words);
        const [own, cited] = [quoted(milestone.title), quoted(line.text.slice(at, at + words.length))];
        yield {
          subject: { subject_type: 'commitment', subject_id: source.record_id },
          es: `La revisión cita el hito ${number} como ${cited.es}; el hito dice ${own.es}.`,
          en: `The review quotes milestone ${number} as ${cited.en}; the milestone says ${own.en}.`,
          passages: [
            passagesOf('milestone', milestone.milestone_id, 'title')[0],
            evidence.quote(source.source_id, line, match.index, match.index + whole.length),
          ],
        };
      }
  },
};
