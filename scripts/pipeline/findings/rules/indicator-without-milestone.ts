import { fold } from '../../source/fold.ts';
import { pattern, patternWith } from '../../spellings/pattern.ts';
import { type NumberedMilestone, numberedMilestones } from '../numbered-milestones.ts';
import { quoteWhole } from '../quote.ts';
import type { ReadLine } from '../read-line.ts';
import type { Rule } from '../rule.ts';
import { count, listWords } from '../wording.ts';

const word = '(?:indicador|indicator|indicateur)';
/** `Indicador 2: Consultas respondidas`, at the beginning of a line. */
const defined = pattern`^\s*(?:[•●▪-]\s*)?${word} (?:n\.?\s?[º°o]\s?)?(\d{1,2})\s?[:.)-]\s+\p{L}`;
const named = patternWith('gu')`(?<!\p{L})${word} (?:n\.?\s?[º°o]\s?)?(\d{1,2})(?![\d%]|[.,]\d)`;
/** `indicators 1 to 3`, `indicador 1 y 2`, `indicator 1.2`: which are meant is not told for sure. */
const several = pattern`(?<!\p{L})(?:indicadores|indicators|indicateurs)(?!\p{L})|${word} \d+\s?(?:[.,/&-]\s?\d|(?:y|e|a|and|to|et) \d)`;

/** The plan numbers its indicators, each milestone names those it serves by number, and one is named by none. */
export const indicatorWithoutMilestone: Rule = {
  id: 'indicator-without-milestone',
  severity: 'note',
  title: { es: 'Un indicador que ningún hito nombra', en: 'An indicator that no milestone names' },
  looksFor: {
    es: 'Un indicador numerado del plan cuyo número no lleva ningún hito, en una página en que todos los hitos llevan el de alguno.',
    en: 'A numbered indicator of the plan whose number no milestone carries, on a page where every milestone carries that of one.',
  },
  matters: {
    es: 'No se ve qué va a mover ese indicador.',
    en: 'What is to move that indicator cannot be seen.',
  },
  silentWhen: {
    es: 'Algún hito no nombra ningún indicador o nombra varios a la vez, o los números no van de seguido: solo el propio plan puede decir qué hito sirve a qué indicador.',
    en: 'Some milestone names no indicator or several at once, or the numbers do not run on: only the plan itself can say which milestone serves which indicator.',
  },
  *find(evidence) {
    for (const { source, lines } of evidence.pages()) {
      if (source.record_type !== 'commitment') continue;
      const indicators = indicatorsIn(lines);
      const rows = evidence.by('milestones', 'commitment_id', source.record_id);
      if (!indicators || rows.length < 2) continue;
      const milestones = numberedMilestones(evidence, rows) ?? [];
      const [first] = milestones;
      if (first?.title.source_id !== source.source_id) continue;
      if ([...indicators.values()].some(({ number }) => number >= first.title.line_start)) continue;
      const served = milestones.map(servedBy);
      if (served.some((numbers) => numbers.length === 0 || numbers.some((one) => !indicators.has(one)))) continue;
      const without = [...indicators].filter(([number]) => !served.flat().includes(number));
      if (without.length === 0) continue;
      const which = listWords(without.map(([number]) => String(number)));
      const many = without.length > 1;
      const all = count(indicators.size, 'indicador', 'indicator', { es: 'indicadores', en: 'indicators' });
      const own = count(milestones.length, 'hito', 'milestone');
      yield {
        subject: { subject_type: 'commitment', subject_id: source.record_id },
        es: `El plan numera ${all.es} y la página da ${own.es}, cada uno con el número de alguno; ninguno lleva el ${many ? 'de los indicadores' : 'del indicador'} ${which.es}.`,
        en: `The plan numbers ${all.en}, and the page gives ${own.en}, each with the number of one; none carries that of ${many ? 'indicators' : 'indicator'} ${which.en}.`,
        passages: [
          ...without.map(([, line]) => quoteWhole(evidence, source.source_id, line)),
          ...milestones.map(({ title }) => title),
        ],
      };
    }
  },
};

/** The indicators that lines define, by number; `null` unless they are two or more and run on from 1, each once. */
function indicatorsIn(lines: readonly ReadLine[]): Map<number, ReadLine> | null {
  const found = lines.flatMap((line) => {
    const number = line.kind === 'text' ? defined.exec(line.folded)?.[1] : undefined;
    return number === undefined ? [] : [[Number(number), line] as const];
  });
  return found.length > 1 && found.every(([number], i) => number === i + 1) ? new Map(found) : null;
}

/** The numbers of the indicators that a milestone names; none where it is not told for sure. */
function servedBy({ text }: NumberedMilestone): number[] {
  const folded = fold(text);
  return several.test(folded) ? [] : [...folded.matchAll(named)].map((match) => Number(match[1]));
}
