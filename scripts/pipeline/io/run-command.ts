import { join, normalize, relative } from 'node:path';
import { UsageError } from './read-arguments.ts';
import { OutputError } from './write-outputs.ts';

export const print = (text: string) => process.stdout.write(`${text}\n`);
export const printError = (text: string) => process.stderr.write(`${text}\n`);

/** The seeds folder as messages name it: as it was given, or the project’s own seen from where the command runs. */
export const seedsFolder = (given: string | null, root: string) =>
  given === null ? relative(process.cwd(), join(root, 'seeds')) || '.' : normalize(given).replace(/[/\\]+$/, '') || '/';

/**
 * Runs a command and sets the exit status: what `body` gives, 1 where the outputs cannot be written, 2 on wrong usage.
 *
 * The status is set, not forced, so that everything printed arrives. A defect of the code is thrown on.
 */
export async function runCommand(help: string, body: () => number | Promise<number>): Promise<void> {
  // A reader that stops early, as `| head` does, is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    process.exitCode = await body();
  } catch (error) {
    if (error instanceof UsageError) {
      printError(`${error.message}\n\n${help}`);
      process.exitCode = 2;
      return;
    }
    if (!(error instanceof OutputError)) throw error;
    printError(error.message);
    process.exitCode = 1;
  }
}
