import { codeLabels } from '../model/code-labels.ts';
import { scaleOf } from '../model/judgement-labels.ts';
import type { Language } from '../strings/routes.ts';
import { wordsIn } from '../strings/words.ts';

/** Label of a code of a closed list. Shape: `("level", "local", "es")` → `"local"`. A code without label is shown as it is. */
export const codeLabel = (list: string, code: string, lang: Language): string =>
  codeLabels[list]?.[code]?.label[lang] ?? code;

/** What a code means, in a sentence, or `null`. */
export const codeDefinition = (list: string, code: string, lang: Language): string | null =>
  codeLabels[list]?.[code]?.definition[lang] ?? null;

/** Label of a judgement's value on the scale of its question. Shape: `("completion", "limited", "es")` → `"limitado"`. */
export const valueLabel = (question: string, value: string, lang: Language): string =>
  codeLabel(scaleOf(question), value, lang);

/** Label of a state, in the words of who is asked: the IRM does not review local plans, so a local monitoring body has its own. */
export const stateLabel = (state: string, assessor: string, lang: Language): string =>
  (assessor === 'local_monitor' ? wordsIn(lang).commitment.judgements.localStates[state] : undefined) ??
  codeLabel('state', state, lang);
