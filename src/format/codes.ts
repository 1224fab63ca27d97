import { codeLabels } from '../model/code-labels.ts';
import { scaleOf } from '../model/judgement-labels.ts';
import type { Language } from '../strings/routes.ts';

/** Label of a code of a closed list. Shape: `("level", "local", "es")` → `"local"`. A code without label is shown as it is. */
export const codeLabel = (list: string, code: string, lang: Language): string =>
  codeLabels[list]?.[code]?.label[lang] ?? code;

/** What a code means, in a sentence, or `null`. */
export const codeDefinition = (list: string, code: string, lang: Language): string | null =>
  codeLabels[list]?.[code]?.definition[lang] ?? null;

/** Label of a judgement's value on the scale of its question. Shape: `("completion", "limited", "es")` → `"limitado"`. */
export const valueLabel = (question: string, value: string, lang: Language): string =>
  codeLabel(scaleOf(question), value, lang);
