import { readArguments, UsageError } from './read-arguments.ts';

/** What a run is asked to do. Folders as they were named; `null`: the project’s own. */
export interface Options {
  seeds: string | null;
  out: string | null;
  check: boolean;
  keepGoing: boolean;
  explain: string | null;
  help: boolean;
}

/**
 * Reads the command line of `npm run data`.
 *
 * Shape: `["--seeds", "pages", "--check"]` → `{seeds: "pages", out: null, check: true, …}`. Throws `UsageError`.
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = readArguments({
    args: [...args],
    options: {
      seeds: { type: 'string' },
      out: { type: 'string' },
      check: { type: 'boolean' },
      'keep-going': { type: 'boolean' },
      explain: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  for (const name of ['seeds', 'out', 'explain'] as const) {
    if (values[name] === '') throw new UsageError(`--${name} needs a name`);
  }
  if (values.explain !== undefined && (values.check || values.out !== undefined || values['keep-going'])) {
    throw new UsageError('--explain prints one capture and writes nothing: it goes only with --seeds');
  }
  return {
    seeds: values.seeds ?? null,
    out: values.out ?? null,
    check: values.check ?? false,
    keepGoing: values['keep-going'] ?? false,
    explain: values.explain ?? null,
    help: values.help ?? false,
  };
}
