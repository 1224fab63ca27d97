import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { noteOf, placeOf, reasonOf } from '../diagnostics/format.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

const escapeMessage = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * Writes a message as a GitHub annotation, shown beside its line in a pull request.
 *
 * Shape: `"::warning file=seeds/x.txt,line=42,endLine=42,col=8,endColumn=27,title=date-impossible::Unexpected date …"`.
 * Source: GitHub Actions, workflow commands.
 */
export function formatAnnotation(diagnostic: Diagnostic, folder: string): string {
  const at = diagnostic.place;
  const properties: [string, string | number][] = [['file', placeOf({ ...diagnostic, place: null }, folder)]];
  if (at)
    properties.push(
      ['line', at.line_start],
      ['endLine', at.line_end],
      ['col', at.column_start],
      ['endColumn', at.column_end],
    );
  properties.push(['title', diagnostic.id]);
  const list = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
  return `::${commands[diagnostic.severity]} ${list}::${escapeMessage(`${reasonOf(diagnostic)}. ${noteOf(diagnostic)}`)}`;
}
