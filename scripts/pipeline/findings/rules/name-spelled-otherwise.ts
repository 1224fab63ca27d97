import { fold } from '../../source/fold.ts';
import { plainText } from '../plain-line.ts';
import type { Rule } from '../rule.ts';
import { subjectOf } from '../subject.ts';
import { quoted } from '../wording.ts';

/** Shortest name that is compared, in letters. */
const shortest = 5;
const capitalised = /(?<!\p{L})\p{Lu}\p{Ll}{3,}(?!\p{L})/gu;

/** A local member’s name with one letter more or fewer inside it. */
export const nameSpelledOtherwise: Rule = {
  id: 'name-spelled-otherwise',
  severity: 'slip',
  title: { es: 'El nombre escrito de otro modo', en: 'The name spelled otherwise' },
  looksFor: {
    es: 'El nombre de un miembro local con una letra de más o de menos por dentro.',
    en: 'The name of a local member with one letter more or fewer inside it.',
  },
  matters: {
    es: 'Quien busque por el nombre no encuentra esa línea.',
    en: 'Whoever searches for the name does not find that line.',
  },
  silentWhen: {
    es: 'Cambia el principio o el final, como en un gentilicio, o solo los acentos; es el nombre del lugar en otro idioma; o el nombre tiene menos de cinco letras.',
    en: 'The beginning or the end differs, as in the name of a people, or only accents; it is the name of the place in another language; or the name has fewer than five letters.',
  },
  *findOn({ source, lines }, evidence) {
    const member = memberOf(evidence.dataset.members, source.record_id);
    if (member?.level !== 'local') return;
    // Another page may have the name in another language: `Tetuán`, `Tetouan`.
    const printed = evidence
      .passagesOf('member', member.member_id, 'name_verbatim')
      .find(({ source_id }) => source_id === source.source_id);
    if (!printed) return;
    const names =
      (plainText(printed.quotation).split(',')[0] ?? '')
        .match(capitalised)
        ?.filter((name) => name.length >= shortest) ?? [];
    // What the place is called in another language is no slip.
    const seen = new Set(`${member.name_es} ${member.name_en}`.match(capitalised));
    for (const line of lines)
      for (const match of line.text.matchAll(capitalised)) {
        const name = names.find((one) => oneInside(fold(one), fold(match[0])));
        if (!name || seen.has(match[0])) continue;
        seen.add(match[0]);
        const [a, b] = [quoted(name), quoted(match[0])];
        yield {
          subject: subjectOf(source),
          es: `La cabecera escribe ${a.es}; más abajo la página escribe ${b.es}.`,
          en: `The head of the page writes ${a.en}; further down the page writes ${b.en}.`,
          passages: [printed, evidence.quote(source.source_id, line, match.index, match.index + match[0].length)],
        };
      }
  },
};

/** The member of a plan (`regueb-tunisia-2021`) or of a commitment is the one whose id the record’s begins with. */
const memberOf = <M extends { member_id: string }>(members: readonly M[], recordId: string): M | undefined =>
  members.find(({ member_id }) => recordId.startsWith(`${member_id}-`));

/** Whether one word is the other with one letter taken out that is neither its first nor its last. */
function oneInside(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  if (long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  return at > 0 && at < short.length && long.slice(at + 1) === short.slice(at);
}
