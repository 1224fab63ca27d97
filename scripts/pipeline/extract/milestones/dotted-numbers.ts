import type { LabelledLine } from '../../recognise/recognise.ts';
import { type Fragment, slice } from '../../source/span.ts';
import phrases from '../../spellings/phrases.json' with { type: 'json' };
import { lookupOf } from '../../spellings/spelling.ts';
import type { RawMilestone } from '../raw-page.ts';
import { datesAtEnd, isDatePair, type MilestoneShape, milestone } from './shape.ts';

const announces = lookupOf({ milestones: phrases.milestone_area });
const dotted = /^(\d{1,3})\.(\d{1,2})\.?\s+(?=\p{L})/u;

/**
 * Lines numbered by commitment and milestone, with two dates behind the text or on the next line, or none.
 *
 * Shape: `"21.1. Análisis de los procesos … Enero 2019 Marzo 2019"`. Numbers must rise within one
 * commitment; one may be lost.
 */
export const dottedNumbers: MilestoneShape = (lines) => {
  const found = lines.flatMap((line, i) => {
    const match = dotted.exec(line.text);
    const body = match ? slice(line, match[0].length) : null;
    if (!match || !body) return [];
    const own = datesAtEnd(body);
    const below = lines[i + 1];
    const dates = own ?? (below && isDatePair(below) ? datesAtEnd(below) : null);
    const title = own ? slice(body, 0, own.before) : body;
    return title ? [{ commitment: match[1], number: Number(match[2]), ...read(title, Number(match[2]), dates) }] : [];
  });
  for (const commitment of new Set(found.map((one) => one.commitment))) {
    const own = found.filter((one) => one.commitment === commitment);
    if (own.length > 1 && isRunning(own) && isCertain(own, lines)) return own.map(({ raw }) => raw);
  }
  return [];
};

interface Numbered {
  commitment: string | undefined;
  number: number;
  raw: RawMilestone;
}

const isRunning = (own: readonly Numbered[]) =>
  own.every(({ number }, i) => number > (own[i - 1]?.number ?? 0) && number <= i + 2);

/** Parts of a text are numbered so too: some must have dates, or a word must announce milestones. */
const isCertain = (own: readonly Numbered[], lines: readonly LabelledLine[]) =>
  own.some(({ raw }) => raw.start) || lines.some((line) => announces(line.text));

const read = (title: Fragment, number: number, dates: { start: Fragment; due: Fragment } | null) => ({
  raw: milestone(title, { number, start: dates?.start ?? null, due: dates?.due ?? null }),
});
