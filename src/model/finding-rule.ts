import { z } from 'astro/zod';
import { code, text } from './column.ts';
import { severities } from './finding.ts';
import { defineTable } from './table.ts';

interface Explanation {
  title: { es: string; en: string };
  description: { es: string; en: string };
  example: { es: string; en: string };
}

/** The two columns of a text that both languages have: `matters_es`, `matters_en`. */
function inBoth<N extends string>(name: N, { title, description, example }: Explanation) {
  const spanish = text({
    title: { es: `${title.es} (español)`, en: `${title.en} (Spanish)` },
    description: { es: `${description.es}, en español.`, en: `${description.en}, in Spanish.` },
    example: example.es,
    origin: 'register',
  });
  const english = text({
    title: { es: `${title.es} (inglés)`, en: `${title.en} (English)` },
    description: { es: `${description.es}, en inglés.`, en: `${description.en}, in English.` },
    example: example.en,
    origin: 'register',
  });
  return { [`${name}_es`]: spanish, [`${name}_en`]: english } as Record<`${N}_es` | `${N}_en`, typeof spanish>;
}

export const findingRules = defineTable({
  name: 'finding_rules',
  record: 'finding_rule',
  title: { es: 'Reglas de los hallazgos', en: 'Rules of the findings' },
  description: {
    es: 'Qué busca cada regla, por qué importa y cuándo calla. Están todas, también las que no han encontrado nada.',
    en: 'What each rule looks for, why it matters and when it stays silent. All of them, also those that found nothing.',
  },
  key: ['rule'],
  row: z.strictObject({
    rule: text({
      title: { es: 'Regla', en: 'Rule' },
      description: { es: 'Identificador de la regla; permanente.', en: 'Id of the rule; permanent.' },
      example: 'percentage-mismatch',
      origin: 'key',
    }),
    severity: code(severities, {
      title: { es: 'Clase', en: 'Severity' },
      description: { es: 'Clase de sus hallazgos.', en: 'Severity of its findings.' },
      example: 'contradiction',
      origin: 'register',
      codelist: 'severity',
    }),
    ...inBoth('title', {
      title: { es: 'Nombre', en: 'Name' },
      description: { es: 'Nombre corto de la regla', en: 'Short name of the rule' },
      example: { es: 'Porcentaje y números', en: 'Percentage and numbers' },
    }),
    ...inBoth('looks_for', {
      title: { es: 'Qué busca', en: 'Looks for' },
      description: { es: 'Lo que la regla busca', en: 'What the rule looks for' },
      example: {
        es: 'Un aumento anunciado en porcentaje que no es el que va de un número al otro.',
        en: 'An increase announced in per cent that is not the one from one number to the other.',
      },
    }),
    ...inBoth('matters', {
      title: { es: 'Por qué importa', en: 'Why it matters' },
      description: { es: 'Por qué importa a la ciudadanía', en: 'Why it matters to a citizen' },
      example: {
        es: 'Con una de las dos cifras la meta se alcanza y con la otra no.',
        en: 'By one of the two figures the target is reached, by the other it is not.',
      },
    }),
    ...inBoth('silent_when', {
      title: { es: 'Cuándo calla', en: 'Silent when' },
      description: { es: 'Lo que parece raro y está bien', en: 'What looks odd and is fine' },
      example: {
        es: 'La diferencia es menor de un punto: es redondeo.',
        en: 'The difference is below one point: it is rounding.',
      },
    }),
  }),
});
export type FindingRuleRow = z.infer<typeof findingRules.row>;
