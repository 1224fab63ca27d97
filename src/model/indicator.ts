import { z } from 'astro/zod';
import { integer, optionalCode, optionalNumber, optionalText, text } from './column.ts';
import { defineTable } from './table.ts';

export const units = ['percent', 'count'] as const;

export const indicators = defineTable({
  name: 'indicators',
  record: 'indicator',
  title: { es: 'Metas e indicadores', en: 'Targets and indicators' },
  description: {
    es: 'Metas medibles que el texto de un compromiso enuncia con números.',
    en: 'Measurable targets that the text of a commitment states in numbers.',
  },
  key: ['indicator_id'],
  row: z.strictObject({
    indicator_id: text({
      title: { es: 'Identificador', en: 'Id' },
      description: { es: 'Compromiso y lugar en el texto.', en: 'Commitment and place in the text.' },
      example: 'MO0010-I1',
      origin: 'key',
    }),
    commitment_id: text({
      title: { es: 'Compromiso', en: 'Commitment' },
      description: { es: 'Compromiso que la enuncia.', en: 'Commitment that states it.' },
      example: 'MO0010',
      origin: 'derived',
      reference: 'commitments.commitment_id',
    }),
    position: integer({
      title: { es: 'Orden', en: 'Position' },
      description: { es: 'Lugar en el texto, desde 1.', en: 'Place in the text, from 1.' },
      example: '1',
      origin: 'derived',
    }),
    title: text({
      title: { es: 'Enunciado', en: 'Statement' },
      description: { es: 'La meta, como está impresa.', en: 'The target, as printed.' },
      example: 'Garantizar una tasa de respuesta de quejas 70%',
      origin: 'read',
    }),
    unit: optionalCode(units, {
      title: { es: 'Unidad', en: 'Unit' },
      description: { es: 'Porcentaje o número de cosas.', en: 'Percentage or number of things.' },
      example: 'percent',
      origin: 'derived',
      codelist: 'unit',
    }),
    unit_verbatim: optionalText({
      title: { es: 'Qué se cuenta', en: 'What is counted' },
      description: {
        es: 'Las cosas contadas, con las palabras de la captura.',
        en: 'The things counted, in the words of the capture.',
      },
      example: 'organismos gubernamentales',
      origin: 'read',
    }),
    baseline: optionalNumber({
      title: { es: 'Punto de partida', en: 'Baseline' },
      description: {
        es: 'Valor del que se parte. Vacío: la captura no lo dice.',
        en: 'Value to start from. Empty: the capture does not say.',
      },
      example: '61',
      origin: 'read',
    }),
    target: optionalNumber({
      title: { es: 'Meta', en: 'Target' },
      description: { es: 'Valor que se quiere alcanzar.', en: 'Value to be reached.' },
      example: '90',
      origin: 'read',
    }),
    change_percent: optionalNumber({
      title: { es: 'Cambio anunciado', en: 'Change announced' },
      description: {
        es: 'Cambio en porcentaje, cuando el texto lo da junto a los dos números.',
        en: 'Change in per cent, where the text gives it beside the two numbers.',
      },
      example: '50',
      origin: 'read',
    }),
  }),
});
export type IndicatorRow = z.infer<typeof indicators.row>;
