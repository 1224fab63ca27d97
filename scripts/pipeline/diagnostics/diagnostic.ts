import { type CatalogueEntry, catalogue, type DiagnosticId, type DiagnosticSeverity } from './catalogue.ts';

/** A place in a file: lines and columns from 1, end exclusive, columns in UTF-16 units. */
export interface Place {
  line_start: number;
  column_start: number;
  line_end: number;
  column_end: number;
}

/** One message: what was found where. `file` is the name inside the seeds folder, or the folder. */
export interface Diagnostic {
  id: DiagnosticId;
  severity: DiagnosticSeverity;
  file: string;
  place: Place | null;
  actual: string;
  expected: string;
}

/** Takes a problem of the seed at hand. Never throws. */
export type Report = (id: DiagnosticId, place: Place | null, actual?: string, expected?: string) => void;

export function diagnose(
  file: string,
  id: DiagnosticId,
  place: Place | null = null,
  actual = '',
  expected = '',
): Diagnostic {
  return { id, severity: (catalogue[id] as CatalogueEntry).severity, file, place, actual, expected };
}

/** A `Report` that adds what it is told of one file to a list. */
export const reporterFor =
  (file: string, list: Diagnostic[]): Report =>
  (id, place, actual, expected) => {
    list.push(diagnose(file, id, place, actual, expected));
  };
