/** More than this a cell of Excel does not hold: it calls the file damaged. Source: Excel specifications and limits. */
export const longestCell = 32_767;

/** Days before this one Excel counts otherwise than all others do. */
export const firstSafeDay = '1900-03-01';

/** A text as a cell can hold it: whole, or cut between two characters with a mark behind it. Shape: `"aaa… […]"`. */
export const fittingCell = (text: string, mark: string): string =>
  text.length <= longestCell ? text : text.slice(0, longestCell - mark.length).replace(/[\ud800-\udbff]$/, '') + mark;
