import { readArguments, UsageError } from '../pipeline/io/read-arguments.ts';

/** The numbers of pages that a bench is asked for, or usually measures, or `null` where it is asked for help. Throws `UsageError` on anything else. */
export function pagesWanted(usual = '100,1000,6000'): number[] | null {
  const { values } = readArguments({
    options: { pages: { type: 'string', default: usual }, help: { type: 'boolean', default: false } },
  });
  if (values.help) return null;
  const numbers = values.pages.split(',').map(Number);
  if (!numbers.every((one) => Number.isInteger(one) && one > 0)) throw new UsageError('--pages needs whole numbers');
  return numbers;
}

/** A line of a table, each cell as wide as the others. */
export const line = (texts: readonly string[]): string => texts.map((text) => text.padStart(10)).join('');
