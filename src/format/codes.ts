import { codeLabels } from '../model/code-labels.ts';
import { scaleOf } from '../model/judgement-labels.ts';
import type { ObservationRow } from '../model/observation.ts';
import type { Language } from '../strings/routes.ts';
import { wordsIn } from '../strings/words.ts';
import { dataText } from './data-text.ts';

/** Label of a code of a closed list. Shape: `("level", "local", "es")` → `"local"`. A code without label is shown as it is. */
export function codeLabel(list: string, code: string, lang: Language): string {
  const label = codeLabels[list]?.[code]?.label;
  return label ? dataText(label, lang) : code;
}

/** What a code means, in a sentence, or `null`. */
export function codeDefinition(list: string, code: string, lang: Language): string | null {
  const definition = codeLabels[list]?.[code]?.definition;
  return definition ? dataText(definition, lang) : null;
}

/** Label of a judgement's value on the scale of its question. Shape: `("completion", "limited", "es")` → `"limitado"`. */
export const valueLabel = (question: string, value: string, lang: Language): string =>
  codeLabel(scaleOf(question), value, lang);

/**
 * Label of a state, in the words of who is asked and where: the IRM does not review local plans, so a local monitoring body has its
 * own, and a sheet tells more than a page: `NR` is not reviewed, `ND` no data for that report.
 *
 * Shape: `({part: "sheet", state: "no_data", verbatim: "NR", …}, "en")` → `"not reviewed by the IRM"`.
 */
export function stateLabel(
  row: Pick<ObservationRow, 'part' | 'state' | 'assessor' | 'verbatim'>,
  lang: Language,
): string {
  const { localStates, sheetStates } = wordsIn(lang).commitment.judgements;
  // Four marks that say the same stand together: `NR · NR · NR · NR`.
  const printed = row.verbatim?.split(' · ')[0]?.toUpperCase() ?? row.state;
  const own = row.part === 'sheet' ? sheetStates[printed] : undefined;
  const local = row.assessor === 'local_monitor' ? localStates[row.state] : undefined;
  return own ?? local ?? codeLabel('state', row.state, lang);
}
