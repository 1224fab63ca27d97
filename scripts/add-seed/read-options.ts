import { readArguments, UsageError } from '../pipeline/io/read-arguments.ts';
import { expectedIn } from '../pipeline/io/read-register.ts';
import type { SeedEntry } from '../pipeline/source/seed.ts';

/** What to add, and what is known of it. Folders as they were named; `null`: the project’s own. */
export interface AddOptions {
  /** A path, or `-` for the standard input. */
  file: string;
  seeds: string | null;
  out: string | null;
  dryRun: boolean;
  /** Print the text of the capture, and nothing else. */
  text: boolean;
  /** The encoding of a file that does not say it; `null`: not told. */
  encoding: string | null;
  /** What was told of the capture; `null`: not told. */
  known: SeedEntry;
}

/** Reads the command line of `npm run seed:add`; `null` when help is asked for. Throws `UsageError`. */
export function readOptions(args: readonly string[]): AddOptions | null {
  const { values, positionals } = readArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      seeds: { type: 'string' },
      out: { type: 'string' },
      url: { type: 'string' },
      language: { type: 'string' },
      'machine-translated': { type: 'string' },
      'captured-on': { type: 'string' },
      'dry-run': { type: 'boolean' },
      text: { type: 'boolean' },
      encoding: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return null;
  for (const [name, value] of Object.entries(values)) if (value === '') throw new UsageError(`--${name} needs a value`);
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new UsageError('name one file to add, or - for the standard input');
  return {
    file,
    seeds: values.seeds ?? null,
    out: values.out ?? null,
    dryRun: values['dry-run'] ?? false,
    text: values.text ?? false,
    encoding: values.encoding ?? null,
    known: {
      ogpUrl: checked('url', 'ogp_url', values.url),
      language: checked('language', 'language', values.language),
      machineTranslated: yesOrNo(values['machine-translated']),
      capturedOn: checked('captured-on', 'captured_on', values['captured-on']),
    },
  };
}

function checked(name: string, column: Parameters<typeof expectedIn>[0], value: string | undefined): string | null {
  const expected = expectedIn(column, value ?? '');
  if (expected !== null) throw new UsageError(`--${name} ${value}: expected ${expected}`);
  return value ?? null;
}

function yesOrNo(value: string | undefined): boolean | null {
  if (value === undefined) return null;
  if (value !== 'yes' && value !== 'no') throw new UsageError(`--machine-translated ${value}: expected yes or no`);
  return value === 'yes';
}
