import type { PassageRow } from '../../../../src/model/passage.ts';
import { fold } from '../../source/fold.ts';
import type { Evidence } from '../evidence.ts';
import { plainText } from '../plain-line.ts';
import type { Rule } from '../rule.ts';
import { count, listWords } from '../wording.ts';

const capitalised = /(?<!\p{L})\p{Lu}\p{Ll}{3,}(?!\p{L})/gu;

/** The title names two places that are lead institutions; the milestones name one of them and never the other. */
export const placeWithoutMilestone: Rule = {
  id: 'place-without-milestone',
  severity: 'gap',
  title: { es: 'Un lugar sin ningún hito', en: 'A place without a milestone' },
  looksFor: {
    es: 'Un lugar nombrado en el título, con institución principal propia, que ningún hito nombra cuando sí nombran a otro.',
    en: 'A place named in the title, with a lead institution of its own, that no milestone names though they do name another one.',
  },
  matters: {
    es: 'No hay con qué comprobar qué se hace en ese lugar.',
    en: 'There is nothing to check what is done in that place by.',
  },
  silentWhen: {
    es: 'Ningún hito nombra lugares: valen para todos. O el lugar no tiene institución propia.',
    en: 'No milestone names a place: they hold for all. Or the place has no institution of its own.',
  },
  *find(evidence) {
    const { dataset, by, passagesOf } = evidence;
    for (const { commitment_id, long_title, title } of dataset.commitments) {
      const milestones = by('milestones', 'commitment_id', commitment_id);
      if (milestones.length === 0) continue;
      const leads = by('commitment_organisations', 'commitment_id', commitment_id).filter(
        ({ role }) => role === 'lead',
      );
      const places = [...new Set(`${title} ${long_title ?? ''}`.match(capitalised) ?? [])].filter((word) => {
        const owners = leads.filter(({ verbatim }) => has(verbatim, word));
        return owners.length === 1 && leads.length > 1;
      });
      const nameIt = (word: string) => milestones.filter((one) => has(one.title, word));
      const named = places.filter((word) => nameIt(word).length > 0);
      const unnamed = places.filter((word) => nameIt(word).length === 0);
      const example = named[0] === undefined ? undefined : nameIt(named[0])[0];
      if (!example || unnamed.length === 0) continue;
      const [missing, present] = [listWords(unnamed), listWords(named)];
      const those = milestones.filter((one) => named.some((word) => has(one.title, word))).length;
      const all = count(milestones.length, 'hito', 'milestone');
      const some = count(those, 'nombra', 'names', { es: 'nombran', en: 'name' });
      const inTitle = titlePassage(evidence, commitment_id, unnamed[0] ?? '');
      yield {
        subject: { subject_type: 'commitment', subject_id: commitment_id },
        es: `El título nombra ${present.es} y ${missing.es}; de ${all.es}, ${some.es} ${present.es} y ninguno nombra ${missing.es}.`,
        en: `The title names ${present.en} and ${missing.en}; of ${all.en}, ${some.en} ${present.en} and none names ${missing.en}.`,
        passages: [inTitle, passagesOf('milestone', example.milestone_id, 'title')[0]],
      };
    }
  },
};

const has = (text: string, word: string) => new RegExp(`(?<!\\p{L})${fold(word)}(?!\\p{L})`, 'u').test(fold(text));

const titlePassage = ({ passagesOf }: Evidence, id: string, word: string): PassageRow | undefined =>
  [...passagesOf('commitment', id, 'long_title'), ...passagesOf('commitment', id, 'title')].find(({ quotation }) =>
    has(plainText(quotation), word),
  );
