import type { PrintedLine } from '../print/printed-page.ts';
import { isInEnglish } from '../records/dates.ts';
import type { Facts } from '../records/facts.ts';
import type { Circumstance } from './circumstance.ts';

/** Words of the corpus that a translator into Spanish left in English. */
export const leftInEnglish: readonly string[] = ['Stuck', 'E-Government', 'Not Started', 'OGP Challenge'];

/** Words of the corpus that a translator into Spanish got wrong, with what stands beside them on the page. */
const slips = [
  { words: 'Servicio público de entrega' },
  { words: 'la columna Acción', beside: 'status quo' },
  { words: 'Estrellado', beside: 'verificable' },
  { words: 'supervivencias', beside: 'encuestas' },
];

/** Words with a letter right before or behind them, as where lines run on, are no longer those words. */
const says = (lines: readonly PrintedLine[], words: string) =>
  lines.some(({ text }) => new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'u').test(text));
const mentions = (lines: readonly PrintedLine[], word: string) =>
  lines.some(({ text }) => text.toLowerCase().includes(word));

/** All dates that a page prints. */
const datesOf = ({ commitment, plan, membership, milestones }: Facts) => [
  commitment?.start,
  commitment?.end,
  plan?.submitted,
  plan?.end,
  membership?.since,
  ...milestones.flatMap(({ start, due }) => [start, due]),
];

export const untranslated: Circumstance = {
  rule: 'untranslated',
  times: ({ facts }, lines) =>
    facts.language === 'es' &&
    (leftInEnglish.some((words) => says(lines, words)) || datesOf(facts).some((date) => date && isInEnglish(date)))
      ? 1
      : 0,
};

export const translationSlip: Circumstance = {
  rule: 'translation-slip',
  times: ({ facts }, lines) =>
    facts.language === 'es'
      ? slips.filter(({ words, beside }) => says(lines, words) && (!beside || mentions(lines, beside))).length
      : 0,
};
