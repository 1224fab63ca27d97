import { ogpValueIds } from '../../../../src/model/ogp-value.ts';
import type { PassageRow } from '../../../../src/model/passage.ts';
import { fold } from '../../source/fold.ts';
import type { Evidence } from '../evidence.ts';
import { quoteInContext } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { count, listWords } from '../wording.ts';

type Value = (typeof ogpValueIds)[number];

const heading = /^(?:principios de (?:la )?ogp|ogp principles|ogp values|valores de (?:la )?ogp)/u;
const names: Record<Value, { pattern: RegExp; es: string; en: string }> = {
  access_to_information: {
    pattern: /transparencia|acceso a la informacion|transparency|access to information/u,
    es: 'acceso a la información',
    en: 'access to information',
  },
  civic_participation: {
    pattern: /participacion c|civic participation|public participation/u,
    es: 'participación cívica',
    en: 'civic participation',
  },
  public_accountability: {
    pattern: /responsabilidad|rendicion de cuentas|accountability/u,
    es: 'rendición de cuentas',
    en: 'public accountability',
  },
  technology_innovation: {
    pattern: /tecnologia|technology/u,
    es: 'tecnología e innovación',
    en: 'technology and innovation',
  },
};

/** The plan claims OGP values that the IRM, listing those it finds, does not credit. */
export const valuesClaimedAndCredited: Rule = {
  id: 'values-claimed-and-credited',
  severity: 'note',
  title: { es: 'Valores que se atribuye y que le reconocen', en: 'Values claimed and values credited' },
  looksFor: {
    es: 'Un valor de OGP que el formulario del plan marca y que no está entre los que da la ficha como relevantes.',
    en: 'An OGP value that the form of the plan names and that is not among those the fact box gives as relevant.',
  },
  matters: {
    es: 'El gobierno y la revisión no ven lo mismo en el compromiso.',
    en: 'The government and the review do not see the same in the commitment.',
  },
  silentWhen: {
    es: 'La revisión está pendiente o responde sí o no sin nombrar valores.',
    en: 'The review is pending, or answers yes or no without naming values.',
  },
  *find(evidence) {
    for (const section of evidence.dataset.sections) {
      if (!section.heading || !section.text || section.subject_type !== 'commitment') continue;
      if (section.part !== 'description' || !heading.test(fold(section.heading)) || section.text.length > 200) continue;
      const { values, passages } = credited(evidence, section.subject_id);
      const text = fold(section.text);
      const claimed = ogpValueIds.filter((id) => names[id].pattern.test(text));
      const missing = claimed.filter((id) => !values.has(id));
      if (values.size === 0 || missing.length === 0) continue;
      const which = listWords(missing.map((id) => names[id]));
      const all = count(claimed.length, 'valor de OGP', 'OGP value', { es: 'valores de OGP', en: 'OGP values' });
      const [relevant, among] = [
        values.size === 1 ? 'relevante' : 'relevantes',
        missing.length === 1 ? 'No está' : 'No están',
      ];
      const claim = evidence.passagesOf('section', section.section_id, 'text')[0];
      yield {
        subject: { subject_type: 'commitment', subject_id: section.subject_id },
        es: `El plan se atribuye ${all.es}; la ficha da ${values.size} como ${relevant}. ${among} entre ellos: ${which.es}.`,
        en: `The plan claims ${all.en}; the fact box gives ${values.size} as relevant. Not among them: ${which.en}.`,
        passages: [
          passages[0] ? quoteInContext(evidence, passages[0]) : null,
          claim && quoteInContext(evidence, claim),
        ],
      };
    }
  },
};

function credited({ by, passagesOf }: Evidence, id: string): { values: Set<string>; passages: PassageRow[] } {
  const rows = by('observations', 'subject_id', id).filter(
    ({ question, part, state, value }) =>
      question === 'relevance' && part === 'glance' && state === 'value' && ogpValueIds.some((one) => one === value),
  );
  return {
    values: new Set(rows.map(({ value }) => value ?? '')),
    passages: rows.flatMap(({ observation_id }) => passagesOf('observation', observation_id, 'verbatim')),
  };
}
