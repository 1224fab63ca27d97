/** JSON with two spaces and a final line feed. The keys stand as the value has them: callers build it in schema order. */
export const stableJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** JSON array with one element per line, so that a changed row is a changed line. Shape: `"[\n{…},\n{…}\n]\n"`. */
export const jsonLines = (rows: readonly unknown[]): string =>
  rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
