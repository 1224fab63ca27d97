import type { LabelledLine } from '../../../recognise/recognise.ts';
import type { Fragment } from '../../../source/span.ts';
import { slice } from '../../../source/span.ts';

/** Marks whose order is known, each with the place that a mark has in it, from 1. */
const orders: readonly { mark: RegExp; placeOf: (mark: string) => number }[] = [
  { mark: /^([a-z])[.)]\s+(?=\S)/, placeOf: (mark) => mark.charCodeAt(0) - 96 },
  { mark: /^([ivx]{1,5})[.)]\s+(?=\S)/, placeOf: (mark) => romans.indexOf(mark) + 1 },
  { mark: /^([IVX]{1,5})[.)]\s+(?=\S)/, placeOf: (mark) => romans.indexOf(mark.toLowerCase()) + 1 },
  { mark: /^(\d{1,2})\s?[-–]\s+(?=\p{L})/u, placeOf: Number },
];
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/** The texts behind letters, Roman numerals or numbers with a dash that run on from the first line: `a. Count the camels`. */
export function letteredList(below: readonly LabelledLine[]): Fragment[] {
  for (const { mark, placeOf } of orders) {
    const list: Fragment[] = [];
    for (const line of below) {
      const match = mark.exec(line.text);
      const text = match && placeOf(match[1] ?? '') === list.length + 1 ? slice(line, match[0].length) : null;
      if (!text) break;
      list.push(text);
    }
    if (list.length > 1) return list;
  }
  return [];
}
