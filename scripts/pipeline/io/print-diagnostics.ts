import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { formatDiagnostic, placeOf } from '../diagnostics/format.ts';
import { formatAnnotation } from './annotations.ts';

/** Most warnings or infos of one kind that are printed for one file: a sheet can have thousands. Errors are all printed. */
const most = 20;

/**
 * Messages as lines. Behind the first `most` of one kind in one file only their number is told.
 *
 * Shape: `[…, "seeds/x.csv info 5980 more date-ambiguous"]`.
 */
export function messageLines(diagnostics: readonly Diagnostic[], folder: string): string[] {
  const counts = new Map<string, { first: Diagnostic; count: number }>();
  const lines: string[] = [];
  for (const one of diagnostics) {
    const key = `${one.file} ${one.id}`;
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, { first: one, count });
    if (count <= most || one.severity === 'error') lines.push(formatDiagnostic(one, folder));
  }
  for (const { first, count } of counts.values())
    if (count > most && first.severity !== 'error')
      lines.push(`${placeOf({ ...first, place: null }, folder)} ${first.severity} ${count - most} more ${first.id}`);
  return lines;
}

/**
 * Prints messages to the standard error stream, and as annotations where GitHub runs the command.
 *
 * `all: false` leaves out the infos: with thousands of captures they would bury the rest.
 */
export function printDiagnostics(diagnostics: readonly Diagnostic[], folder: string, { all }: { all: boolean }): void {
  const shown = all ? diagnostics : diagnostics.filter(({ severity }) => severity !== 'info');
  for (const line of messageLines(shown, folder)) process.stderr.write(`${line}\n`);
  if (process.env.GITHUB_ACTIONS !== 'true') return;
  for (const one of shown) if (one.severity !== 'info') process.stdout.write(`${formatAnnotation(one, folder)}\n`);
}
