import { quoteSentence } from '../quote.ts';
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
  *find(evidence) {
    const { by, pages } = evidence;
    for (const { source, lines } of pages) {
      const commitment = by('commitments', 'commitment_id', source.record_id)[0];
      if (!commitment) continue;
      const ofPlan = commitment.action_plan_id
        ? by('commitments', 'action_plan_id', commitment.action_plan_id)
        : [commitment];
      const known = new Set(ofPlan.flatMap(({ plan_number, irm_number }) => [Number(plan_number), Number(irm_number)]));
      const list =
        by('listings', 'source_id', source.source_id).length > 0
          ? {
              es: ': su lista da identificadores de OGP, no números del plan',
              en: ': its list gives OGP’s ids, no numbers of the plan',
            }
          : { es: '', en: '' };
      const seen = new Set<number>();
      for (const line of lines) {
        if (line.kind !== 'text') continue;
        for (const match of evidence.folded(line).matchAll(reference)) {
          const number = Number(match[1]);
          if (known.has(number) || seen.has(number)) continue;
          seen.add(number);
          const end = match.index + match[0].length;
          const words = quoted(line.text.slice(match.index, end));
          yield {
            subject: { subject_type: 'commitment', subject_id: source.record_id },
            es: `El texto remite a ${words.es}; nada en la página dice qué compromiso lleva ese número${list.es}.`,
            en: `The text refers to ${words.en}; nothing on the page says which commitment carries that number${list.en}.`,
            passages: [quoteSentence(evidence, source.source_id, line, match.index, end)],
          };
        }
      }
    }
  },
};
