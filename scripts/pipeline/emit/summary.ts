import { type TableName, tables } from '../../../src/model/tables.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Conversion } from '../source/seed.ts';

const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Shape: `"1 error, 2 warnings, 5 infos"`. */
export function countBySeverity(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Diagnostic['severity']) => diagnostics.filter((one) => one.severity === severity).length;
  return [many(count('error'), 'error'), many(count('warning'), 'warning'), many(count('info'), 'info')].join(', ');
}

/** How many rows each table got, in two aligned columns. Tables without rows are named too. */
export function countTables({ dataset }: Pick<Conversion, 'dataset'>): string {
  const names = (Object.keys(tables) as TableName[]).filter((name) => name !== 'codelists');
  const width = Math.max(...names.map((name) => name.length));
  return names.map((name) => `  ${name.padEnd(width)}  ${String(dataset[name].length).padStart(6)}`).join('\n');
}
