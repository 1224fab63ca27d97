import type { Bilingual } from '../../../../src/model/column.ts';
import type { PassageRow } from '../../../../src/model/passage.ts';
import type { Dataset } from '../../../../src/model/tables.ts';
import type { Evidence } from '../evidence.ts';
import { quoteSentence, quoteWhole } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

const reference =
  /(?<!\p{L})(?:compromiso|commitment|engagement)\s+(?:n(?:o|um|umero)?\.?\s?[°º]?\s*)?(\d{1,3})(?![\d%]|\.\d|\p{L})(?!\s*:)/gu;

/** The text points to a commitment by a number that nothing on the page, and no captured page of its plan, carries. */
export const unresolvedReference: Rule = {
  id: 'unresolved-reference',
  severity: 'gap',
  title: { es: 'Remite a un número que nadie lleva', en: 'Refers to a number that nothing carries' },
  looksFor: {
    es: 'Una remisión a otro compromiso por su número («Compromiso 8»), cuando las listas de la página solo dan identificadores de OGP.',
    en: 'A reference to another commitment by its number (“Commitment 8”), where the lists on the page only give OGP’s ids.',
  },
  matters: {
    es: 'Quien lee no puede llegar al compromiso del que este depende.',
    en: 'The reader cannot get to the commitment that this one is tied to.',
  },
  silentWhen: {
    es: 'El número es el del propio compromiso, o lo lleva un compromiso capturado del mismo plan. El lugar en la lista no es un número del plan.',
    en: 'The number is the commitment’s own, or a captured commitment of the same plan carries it. The place in a list is no number of the plan.',
  },
  *findOn({ source, lines }, evidence) {
    const { by } = evidence;
    const commitment = by('commitments', 'commitment_id', source.record_id)[0];
    if (!commitment) return;
    const ofPlan = commitment.action_plan_id
      ? by('commitments', 'action_plan_id', commitment.action_plan_id)
      : [commitment];
    const known = new Set(ofPlan.flatMap(({ plan_number, irm_number }) => [Number(plan_number), Number(irm_number)]));
    const listed = by('listings', 'source_id', source.source_id);
    const seen = new Set<number>();
    for (const line of lines) {
      if (line.kind !== 'text') continue;
      for (const match of line.folded.matchAll(reference)) {
        const number = Number(match[1]);
        if (known.has(number) || seen.has(number) || isHeading(line.folded, match)) continue;
        seen.add(number);
        const end = match.index + match[0].length;
        const place = placeOf(evidence, listed, number);
        const list = place?.said ?? (listed.length > 0 ? onlyIds : { es: '', en: '' });
        const words = quoted(line.text.slice(match.index, end));
        yield {
          subject: { subject_type: 'commitment', subject_id: source.record_id },
          es: `El texto remite a ${words.es}; nada en la página dice qué compromiso lleva ese número${list.es}.`,
          en: `The text refers to ${words.en}; nothing on the page says which commitment carries that number${list.en}.`,
          passages: [
            quoteSentence(evidence, source.source_id, line, match.index, end),
            ...(place ? [place.passage] : []),
          ],
        };
      }
    }
  },
};

/** A line that begins with the number and is no sentence, `Commitment 3 - Wells on a map`, or nothing but the number: it heads a text. */
const isHeading = (line: string, { index, 0: words }: RegExpExecArray): boolean =>
  !/[\p{L}\d]/u.test(line.slice(0, index)) && /^\s*(?:$|[.-](?=\s|$))/.test(line.slice(index + words.length));

const onlyIds: Bilingual = {
  es: ': su lista da identificadores de OGP, no números del plan',
  en: ': its list gives OGP’s ids, no numbers of the plan',
};

/** Where the list is numbered, what stands in that place of it: a place in the list and not a number of the plan. */
function placeOf(
  evidence: Evidence,
  listed: readonly Dataset['listings'][number][],
  number: number,
): { said: Bilingual; passage: PassageRow | null } | null {
  const entry = listed.find(({ position }) => position === number);
  const title = entry && evidence.passagesOf('listing', `${entry.source_id}:${entry.position}`, 'title')[0];
  const line = title && evidence.lineOf(title);
  if (!entry || !line || !new RegExp(`^[\\s>]*${number}[.)]\\s`, 'u').test(line.text)) return null;
  return {
    said: {
      es: `: en su lista el ${number} es el lugar de ${entry.commitment_id}, y la lista no dice que sea su número en el plan`,
      en: `: in its list ${number} is the place of ${entry.commitment_id}, and the list does not say that it is its number in the plan`,
    },
    passage: quoteWhole(evidence, entry.source_id, line),
  };
}
