import type { Bilingual } from '../../../../src/model/column.ts';
import type { Rule } from '../rule.ts';
import { count, numberWords } from '../wording.ts';

/** How many of the commitments that a member’s lists name nobody captured. */
export const listedNotCaptured: Rule = {
  id: 'listed-not-captured',
  severity: 'gap',
  title: { es: 'Listados y no capturados', en: 'Listed and not captured' },
  looksFor: {
    es: 'Compromisos que la lista de una página capturada nombra y cuya página no se tiene.',
    en: 'Commitments that the list on a captured page names and whose page is not held.',
  },
  matters: {
    es: 'Da el denominador: lo que aquí se lee es una parte de lo que el miembro prometió.',
    en: 'It gives the denominator: what is read here is a part of what the member promised.',
  },
  silentWhen: {
    es: 'La lista solo nombra compromisos capturados, o la página no tiene lista.',
    en: 'The list names only captured commitments, or the page has no list.',
  },
  *find({ dataset, passagesOf, by }) {
    for (const { member_id } of dataset.members) {
      const known = by('commitments', 'member_id', member_id);
      const listed = known.filter(({ coverage }) => coverage === 'listed');
      if (listed.length === 0) continue;
      const ids = listed.map(({ commitment_id }) => commitment_id).sort();
      yield {
        subject: { subject_type: 'member', subject_id: member_id },
        ...message(known.length, listed.length),
        passages: [ids[0], ids.at(-1)].map((id) => passagesOf('commitment', id ?? '', 'commitment_id')[0]),
      };
    }
  },
};

/** How many are known and how many of them are only listed. Where no page is held there are no “others”. */
function message(known: number, listed: number): Bilingual {
  const all = count(known, 'compromiso', 'commitment');
  if (known === 1)
    return {
      es: `Se conoce ${all.es} de este miembro y no se tiene su página: solo se sabe lo que dice una lista.`,
      en: `${all.en} of this member is known, and its page is not held: only what a list says is known.`,
    };
  if (known === listed)
    return {
      es: `Se conocen ${all.es} de este miembro y no se tiene la página de ninguno: solo se sabe lo que dice una lista.`,
      en: `${all.en} of this member are known, and the page of none is held: only what a list says is known.`,
    };
  const [held, missing] = [numberWords(known - listed), numberWords(listed)];
  const others = listed === 1 ? { es: 'Del otro', en: 'one' } : { es: `De los otros ${missing.es}`, en: missing.en };
  return {
    es: `Se conocen ${all.es} de este miembro y se tiene la página de ${held.es}. ${others.es} solo se sabe lo que dice una lista.`,
    en: `${all.en} of this member are known, and the page of ${held.en} is held. Of the other ${others.en} only what a list says is known.`,
  };
}
