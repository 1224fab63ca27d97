import { quoteInContext } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { count, listWords, numberWords } from '../wording.ts';

/** Most places quoted of those found. */
const most = 6;

/** Entries of a list of commitments that end in a comma where the others name a policy area. */
export const listEntryWithoutArea: Rule = {
  id: 'list-entry-without-area',
  severity: 'gap',
  title: { es: 'Entradas de lista sin área de política', en: 'List entries without a policy area' },
  looksFor: {
    es: 'Entradas de una lista de compromisos sin el área de política que las demás llevan.',
    en: 'Entries of a list of commitments without the policy area that the others carry.',
  },
  matters: {
    es: 'Quien busque por área de política no encuentra esos compromisos.',
    en: 'Whoever searches by policy area does not find those commitments.',
  },
  silentWhen: {
    es: 'La mitad de la lista o más va sin área: entonces la lista no las da.',
    en: 'Half of the list or more goes without an area: the list then does not give them.',
  },
  *find(evidence) {
    const { dataset, by, passagesOf } = evidence;
    for (const { source_id } of dataset.sources) {
      const list = by('listings', 'source_id', source_id);
      const empty = list.filter(({ policy_area_verbatim }) => policy_area_verbatim === null);
      const member = by('commitments', 'commitment_id', list[0]?.commitment_id ?? null)[0];
      if (!member || empty.length === 0 || empty.length * 2 >= list.length) continue;
      const ids = listWords(empty.slice(0, most).map(({ commitment_id }) => commitment_id));
      const more = empty.length > most ? { es: ', entre otros', en: ', among others' } : { es: '', en: '' };
      const [entries, all] = [
        count(empty.length, 'entrada', 'entry', { es: 'entradas', en: 'entries' }),
        numberWords(list.length),
      ];
      yield {
        subject: { subject_type: 'member', subject_id: member.member_id },
        // Every page of the member prints the list: the same entries are one finding.
        key: empty.map(({ commitment_id }) => commitment_id).join(' '),
        es: `En la lista de ${all.es} compromisos, ${entries.es} no ${empty.length === 1 ? 'lleva' : 'llevan'} área de política: ${ids.es}${more.es}.`,
        en: `In the list of ${all.en} commitments, ${entries.en} ${empty.length === 1 ? 'has' : 'have'} no policy area: ${ids.en}${more.en}.`,
        passages: empty
          .slice(0, most)
          .map(({ position }) =>
            quoteInContext(evidence, passagesOf('listing', `${source_id}:${position}`, 'commitment_id')[0]),
          ),
      };
    }
  },
};
