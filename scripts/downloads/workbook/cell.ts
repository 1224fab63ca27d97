import type { ColumnAbout } from '../../../src/model/column.ts';
import { firstSafeDay, fittingCell } from '../../../src/model/spreadsheet.ts';
import type { Value } from '../../pipeline/emit/cell.ts';
import { xmlText } from './xml.ts';

export const cutMark = ' […] [sigue en el CSV · continues in the CSV]';

/** Numbers of the styles in the workbook: `styles` of parts.ts lists them in this order. */
export const style = { plain: 0, text: 1, day: 2, heading: 3, title: 4 } as const;

/** Day 0 of spreadsheets. */
const dayZero = Date.UTC(1899, 11, 30);

export const textCell = (place: string, text: string, styleNumber: number = style.text): string =>
  `<c r="${place}" s="${styleNumber}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;

/** A typed cell: numbers as numbers, days as days, all else as text that no spreadsheet turns into something. */
export function typedCell(place: string, type: ColumnAbout['type'], value: Value): string {
  if (value === null) return '';
  if (type === 'integer' || type === 'number') return `<c r="${place}"><v>${value}</v></c>`;
  if (type === 'boolean') return `<c r="${place}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (type === 'date' && String(value) >= firstSafeDay) {
    const days = (Date.parse(`${value}T00:00:00Z`) - dayZero) / 86_400_000;
    return `<c r="${place}" s="${style.day}"><v>${days}</v></c>`;
  }
  return textCell(place, fittingCell(String(value), cutMark));
}
