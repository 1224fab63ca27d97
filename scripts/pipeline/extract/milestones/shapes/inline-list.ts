import { fold } from '../../../source/fold.ts';
import { slice } from '../../../source/span.ts';
import { pattern } from '../../../spellings/pattern.ts';
import phrases from '../../../spellings/phrases.json' with { type: 'json' };
import { allOf } from '../../../spellings/spelling.ts';
import { type MilestoneShape, milestone } from '../shape.ts';

const several = allOf(phrases.milestone_count).filter((one) => one.endsWith('s'));
const opens = pattern`^${several}\s*[:.]\s*(?=1[.)]\s)`;
const number = /(?<=^|[\s.;])(\d{1,2})[.)]\s+(?=[\p{Lu}\d"“«¿¡])/gu;

/**
 * A numbered list of milestones in one line, behind the word for them. Numbers must run on.
 *
 * Shape: `"Hitos: 1. Censo de faroles. 2. Compra de focos (marzo de 2021)."`
 */
export const inlineList: MilestoneShape = (lines) => {
  for (const line of lines) {
    const at = opens.exec(fold(line.text.slice(0, 60)))?.[0].length;
    const rest = at === undefined ? null : slice(line, at);
    if (!rest) continue;
    let last = 0;
    const marks = [...rest.text.matchAll(number)].filter((match) => Number(match[1]) === last + 1 && ++last);
    const list = marks.flatMap(({ index, 0: { length } }, i) => slice(rest, index + length, marks[i + 1]?.index) ?? []);
    if (list.length > 1) return list.map((title) => milestone(title));
  }
  return [];
};
