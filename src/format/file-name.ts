/** No name of a file is longer; systems allow 255 bytes with its ending and its folder. */
const longest = 150;

/** Name of a file, without its ending, that says what was chosen. Shape: `["findings", "severity-gap"]` → `"findings_severity-gap"`. */
export const fileNameOf = (parts: readonly string[]): string => parts.join('_').slice(0, longest);
