import { fold } from '../../source/fold.ts';
import { pattern } from '../../spellings/pattern.ts';
import phrases from '../../spellings/phrases.json' with { type: 'json' };
import { quoteWhole } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { count } from '../wording.ts';

const announced = pattern`^\s*(\d{1,3})\s+${phrases.milestone_count}\s*$`;

/** `8 Hitos` above a list that has another number of them. */
export const announcedCount: Rule = {
  id: 'announced-count',
  severity: 'contradiction',
  title: { es: 'Anunciados y listados', en: 'Announced and listed' },
  looksFor: {
    es: 'Un número de hitos anunciado que no es el de los que la página lista.',
    en: 'An announced number of milestones that is not that of those the page lists.',
  },
  matters: {
    es: 'Puede faltar un hito en la página, o en la captura.',
    en: 'A milestone may be missing on the page, or in the capture.',
  },
  silentWhen: { es: 'Los dos números coinciden.', en: 'The two numbers agree.' },
  *findOn({ source, lines }, evidence) {
    if (source.record_type !== 'commitment') return;
    const milestones = evidence.by('milestones', 'commitment_id', source.record_id);
    for (const line of lines) {
      const number = line.text.length < 40 ? announced.exec(fold(line.text))?.[1] : undefined;
      if (!number || Number(number) === milestones.length) continue;
      const [said, real] = [count(Number(number), 'hito', 'milestone'), count(milestones.length, 'hito', 'milestone')];
      const last = milestones.at(-1);
      yield {
        subject: { subject_type: 'commitment', subject_id: source.record_id },
        es: `La página anuncia ${said.es} y lista ${real.es}.`,
        en: `The page announces ${said.en} and lists ${real.en}.`,
        passages: [
          quoteWhole(evidence, source.source_id, line),
          ...(last ? [evidence.passagesOf('milestone', last.milestone_id, 'title')[0]] : []),
        ],
      };
    }
  },
};
