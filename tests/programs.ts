import { findProgram, type TestProgramId, testPrograms } from '../scripts/install-programs.ts';

/**
 * How a program is called that npm does not bring. Where it is not there the test is skipped, with its name and how to get it;
 * `npm test` installs it where it may, and tells at its end what was skipped.
 */
export function programFor(skip: (note: string) => void, id: TestProgramId): string {
  const command = findProgram(id);
  if (command === undefined) skip(`${testPrograms[id].name} is not on this machine: npm run test:programs`);
  return command ?? '';
}
