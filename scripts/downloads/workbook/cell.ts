import type { ColumnAbout } from '../../../src/model/column.ts';
import type { Value } from '../../pipeline/emit/cell.ts';
import { xmlText } from './xml.ts';

/** More than this a cell of Excel does not hold: it calls the file damaged. Source: Excel specifications and limits. */
export const longestText = 32_767;
export const cutMark = ' […] [sigue en el CSV · continues in the CSV]';

/** Numbers of the styles in the workbook: `styles` of parts.ts lists them in this order. */
export const style = { plain: 0, text: 1, day: 2, heading: 3, title: 4 } as const;

/** Day 0 of spreadsheets. Days before March 1900 are counted otherwise by Excel than by all others. */
const dayZero = Date.UTC(1899, 11, 30);
const firstSafeDay = '1900-03-01';

export const textCell = (place: string, text: string, styleNumber: number = style.text): string =>
  `<c r="${place}" s="${styleNumber}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;

/** A text as a cell can hold it: whole, or cut between two characters, with a mark. */
export function fitting(text: string): string {
  if (text.length <= longestText) return text;
  const kept = text.slice(0, longestText - cutMark.length).replace(/[\ud800-\udbff]$/, '');
  return kept + cutMark;
}

/** A typed cell: numbers as numbers, days as days, all else as text that no spreadsheet turns into something. */
export function typedCell(place: string, type: ColumnAbout['type'], value: Value): string {
  if (value === null) return '';
  if (type === 'integer' || type === 'number') return `<c r="${place}"><v>${value}</v></c>`;
  if (type === 'boolean') return `<c r="${place}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (type === 'date' && String(value) >= firstSafeDay) {
    const days = (Date.parse(`${value}T00:00:00Z`) - dayZero) / 86_400_000;
    return `<c r="${place}" s="${style.day}"><v>${days}</v></c>`;
  }
  return textCell(place, fitting(String(value)));
}
