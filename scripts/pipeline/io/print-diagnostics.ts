import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { formatDiagnostic } from '../diagnostics/format.ts';
import { formatAnnotation } from './annotations.ts';

/**
 * Prints messages to the standard error stream, and as annotations where GitHub runs the command.
 *
 * `all: false` leaves out the infos: with thousands of captures they would bury the rest.
 */
export function printDiagnostics(diagnostics: readonly Diagnostic[], folder: string, { all }: { all: boolean }): void {
  const shown = all ? diagnostics : diagnostics.filter(({ severity }) => severity !== 'info');
  for (const one of shown) process.stderr.write(`${formatDiagnostic(one, folder)}\n`);
  if (process.env.GITHUB_ACTIONS !== 'true') return;
  for (const one of shown) if (one.severity !== 'info') process.stdout.write(`${formatAnnotation(one, folder)}\n`);
}
