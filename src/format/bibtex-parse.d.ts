declare module 'bibtex-parse' {
  /** Entries of a file, their fields in capitals. */
  export function entries(text: string): Record<string, string>[];
}
