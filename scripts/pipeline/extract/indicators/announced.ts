import { fold } from '../../source/fold.ts';
import { type Fragment, slice, split } from '../../source/span.ts';
import { pattern } from '../../spellings/pattern.ts';
import phrases from '../../spellings/phrases.json' with { type: 'json' };
import type { RawIndicator } from '../raw-page.ts';

const announcement = pattern`${phrases.indicators_announced}`;
/** The next target begins with a capital letter behind a number, a percent sign or a stop. */
const boundary = /(?<=[\d%][,;.]?|[,;.])\s+(?=\p{Lu}\p{Ll})/gu;
/** `50%`, `70 %`, and `% 10` as translators leave it. */
const percent = /(\d+(?:[.,]\d+)?)\s?%|%\s?(\d+(?:[.,]\d+)?)/u;
/** `de 61 a 90`, `from 61 to 90`, with the things counted on either side of the second number. */
const change = pattern`(?<!\p{L})${phrases.span_from}\s+(\d+)\s+${phrases.span_to}\s+(?:(\d+)\s*([\p{L} ]*)|([\p{L} ]+?)\s+(\d+))`;
/** A text that asks for more or less of something: its percentage is the change, unless it says up to where. */
const changing = pattern`^${phrases.change_verbs}(?!\p{L})`;
const until = pattern`(?<!\p{L})${phrases.change_until}\s+$`;
const year = /^(?:19|20)\d{2}$/;

/**
 * Targets that the text announces as its indicators, each with a number.
 *
 * Shape: `"Los indicadores de desempeño … son: Aumentar … en 50%, es decir, de 61 a organismos 90, Garantizar … 70%"` → two.
 */
export function announcedIndicators(paragraph: Fragment): RawIndicator[] {
  const found = announcement.exec(fold(paragraph.text));
  const list = found ? slice(paragraph, found.index + found[0].length) : null;
  return list ? split(list, boundary).flatMap(readOne) : [];
}

function readOne(piece: Fragment): RawIndicator[] {
  const title = slice(piece, 0, piece.text.length - (/(?<![\s,;.])[\s,;.]*$/.exec(piece.text)?.[0].length ?? 0));
  if (!title || !/\d/.test(title.text)) return [];
  const percentage = numberAt(title, percent, [1, 2]);
  const baseline = numberAt(title, change, [1]);
  const target = numberAt(title, change, [2, 5]);
  // `de 2018 a 2020` says when, and not from what to what.
  const isSpan = baseline && target && year.test(baseline.text) && year.test(target.text);
  if (baseline && !isSpan)
    return [
      {
        title,
        baseline,
        target,
        unit: 'count',
        unitText: numberAt(title, change, [4, 3]),
        changePercent: percentage,
      },
    ];
  if (!percentage) return [];
  const none = { title, baseline: null, target: null, unit: 'percent' as const, unitText: null, changePercent: null };
  return [isChange(title, percentage) ? { ...none, changePercent: percentage } : { ...none, target: percentage }];
}

/** `Aumentar las respuestas en 20%` asks for a change; `aumentar la tasa al 70%` and `garantizar una tasa del 70%` for a level. */
function isChange(title: Fragment, percentage: Fragment): boolean {
  const folded = fold(title.text);
  return changing.test(folded) && !until.test(folded.slice(0, percentage.start - title.start));
}

/** The place of the first of some groups of a pattern that matched. */
function numberAt(from: Fragment, pattern: RegExp, groups: readonly number[]): Fragment | null {
  const match = new RegExp(pattern.source, `${pattern.flags}d`).exec(fold(from.text));
  for (const group of groups) {
    const at = match?.indices?.[group];
    if (at && at[0] < at[1]) return slice(from, at[0], at[1]);
  }
  return null;
}
