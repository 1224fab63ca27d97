import type { FindingAnswerRow } from '../../../src/model/finding-answer.ts';
import type { SourceLine } from '../../../src/model/records.ts';
import type { Dataset } from '../../../src/model/tables.ts';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';

/** What `seeds/sources.csv` says of a captured document; what is not known is `null`. */
export interface SeedEntry {
  ogpUrl: string | null;
  /** BCP 47, for example `es`. */
  language: string | null;
  machineTranslated: boolean | null;
  /** ISO day, `2021-03-04`. */
  capturedOn: string | null;
}

/** One captured document as it lies on the disk. `file` is its name inside the seeds folder. */
export interface Seed {
  file: string;
  bytes: Uint8Array;
  entry: SeedEntry | null;
}

/** Name of the file with the answers, inside the seeds folder. */
export const answersName = 'answers.csv';

/** What `seeds/answers.csv` says of a finding, and the cells that a message may have to name. */
export interface Answer {
  row: FindingAnswerRow;
  places: Record<'finding_id' | 'evidence', Place>;
}

/** A line of a source as published, and what it is. */
export type TextLine = Omit<SourceLine, 'readings'>;

/** A source as numbered lines, made when they are asked for: alone, or with what was read from each. */
export interface Document {
  lines: () => readonly TextLine[];
  /** One of them, from 1; `null` where there is none. */
  line: (number: number) => TextLine | null;
  read: () => readonly SourceLine[];
}

/** Sources by `source_id`. */
export type Documents = ReadonlyMap<string, Document>;

/** What the pipeline makes of all seeds: the tables, the lines of each source, and what was odd. */
export interface Conversion {
  dataset: Dataset;
  /** Numbered lines by `source_id`. */
  documents: Documents;
  diagnostics: readonly Diagnostic[];
  /** Files that gave no record, in order. */
  refused: readonly string[];
}
