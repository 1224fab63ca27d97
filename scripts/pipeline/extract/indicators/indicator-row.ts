import { fold } from '../../source/fold.ts';
import { type Fragment, slice } from '../../source/span.ts';
import { pattern } from '../../spellings/pattern.ts';
import phrases from '../../spellings/phrases.json' with { type: 'json' };
import type { RawIndicator } from '../raw-page.ts';

const word = pattern`(?<!\p{L})${phrases.indicator_row}(?!\p{L})`;
const longest = 200;

/**
 * The row of a flattened form that holds its indicator: a short line with that word and one number.
 *
 * The number counts as the target only where the description gives it again in brackets, `(5)`; else it could be the
 * indicator's own number. Shape: `"Se han introducido los servicios electrónicos del indicador 5"`.
 */
export function indicatorRow(line: Fragment, description: readonly Fragment[]): RawIndicator[] {
  if (line.text.length > longest || !word.test(fold(line.text))) return [];
  const numbers = [...line.text.matchAll(/\d+/g)];
  const only = numbers[0];
  if (!only || numbers.length > 1) return [];
  const again = description.some((text) => text.text.includes(`(${only[0]})`));
  if (!again) return [];
  return [
    {
      title: line,
      baseline: null,
      target: slice(line, only.index, only.index + only[0].length),
      unit: 'count',
      unitText: null,
      changePercent: null,
    },
  ];
}
