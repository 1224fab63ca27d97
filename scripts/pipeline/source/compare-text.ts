/** Orders texts by their UTF-16 units, whatever the locale; for sorting. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
