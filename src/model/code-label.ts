import type { Bilingual } from './column.ts';

/** Name and meaning of one code of a closed list. */
export interface CodeLabel {
  label: Bilingual;
  definition: Bilingual;
}

/** The labels of the codes `C`: leaving one out is a type error. */
export type LabelsOf<C extends string> = Readonly<Record<C, CodeLabel>>;

/** Shape: `label('nacional', 'national', 'El gobierno de un país.', 'The government of a country.')`. */
export const label = (es: string, en: string, definitionEs: string, definitionEn: string): CodeLabel => ({
  label: { es, en },
  definition: { es: definitionEs, en: definitionEn },
});
