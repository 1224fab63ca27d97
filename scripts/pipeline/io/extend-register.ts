import Papa from 'papaparse';
import type { SeedEntry } from '../source/seed.ts';
import { columns } from './read-register.ts';

const cellOf = (fact: string | boolean | null) => (fact === null ? '' : String(fact));

/**
 * Adds the row of a capture at the end of a register. The rows before it keep their bytes; line ends are those of the file.
 *
 * Shape: `("file,…\n", "005_1f.txt", {language: "es", …})` → `"file,…\n005_1f.txt,,es,,\n"`. An empty register gets its header.
 */
export function extendRegister(text: string, file: string, entry: SeedEntry): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const { ogpUrl, language, machineTranslated, capturedOn } = entry;
  const row = [file, ogpUrl, language, machineTranslated, capturedOn].map(cellOf);
  const rows = text.trim() === '' ? [[...columns], row] : [row];
  const between = text === '' || text.endsWith('\n') ? '' : newline;
  return `${text}${between}${Papa.unparse(rows, { newline })}${newline}`;
}
