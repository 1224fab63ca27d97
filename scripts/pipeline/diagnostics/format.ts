import { type CatalogueEntry, catalogue } from './catalogue.ts';
import type { Diagnostic } from './diagnostic.ts';

const usual = 120;

/** Cuts a quoted text to what a line of a terminal can show. */
const shorten = (text: string, longest: number) => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

const fill = (template: string, diagnostic: Diagnostic) => {
  const longest = (catalogue[diagnostic.id] as CatalogueEntry).longest ?? usual;
  return template
    .replaceAll('%actual', () => shorten(diagnostic.actual, longest))
    .replaceAll('%expected', () => shorten(diagnostic.expected, longest));
};

/** What was found and what was expected. Shape: ``"Unexpected date `31/02/2023`, expected a day that exists"``. */
export const reasonOf = (diagnostic: Diagnostic): string =>
  fill((catalogue[diagnostic.id] as CatalogueEntry).reason, diagnostic);

/** What to do. */
export const noteOf = (diagnostic: Diagnostic): string =>
  fill((catalogue[diagnostic.id] as CatalogueEntry).note, diagnostic);

/** Shape: `"seeds/x.txt:42:8-42:27"`, or the file alone where no line can be named. */
export function placeOf(diagnostic: Diagnostic, folder: string): string {
  const path = folder === '' ? diagnostic.file : `${folder}/${diagnostic.file}`;
  const at = diagnostic.place;
  return at ? `${path}:${at.line_start}:${at.column_start}-${at.line_end}:${at.column_end}` : path;
}

/**
 * Writes a message on two lines.
 *
 * Shape: ``"seeds/x.txt:42:8-42:27 warning Unexpected date `31/02/2023`, expected a day that exists date-impossible\n  Check …"``.
 * Source: the form of vfile reporters, place severity reason id.
 */
export const formatDiagnostic = (diagnostic: Diagnostic, folder = 'seeds'): string =>
  `${placeOf(diagnostic, folder)} ${diagnostic.severity} ${reasonOf(diagnostic)} ${diagnostic.id}\n  ${noteOf(diagnostic)}`;
