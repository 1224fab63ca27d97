import writeExcelFile from 'write-excel-file/universal';

export type Cell = string | number | null;

/** What the first sheet tells of the rows. */
export interface Told {
  /** What is filtered, in words. */
  filters: readonly string[];
  /** Address of what is shown. */
  address: string;
  words: Readonly<Record<string, string>>;
}

/** Widths in characters. */
const aboutWidths = [{ width: 24 }, { width: 80 }];

/**
 * Writes a workbook: first a sheet that says what was filtered, then the rows under a header that stays. Text is text and
 * numbers are numbers; no formula, no date that a program would turn into another.
 */
export function writeWorkbook(
  { filters, address, words }: Told,
  header: readonly string[],
  cells: readonly (readonly Cell[])[],
): Promise<Blob> {
  const about: Cell[][] = [
    [words.sheetTitle ?? ''],
    [words.sheetRows ?? '', cells.length],
    [words.sheetAddress ?? '', address],
    [words.sheetLicence ?? ''],
    [],
    [words.sheetFilters ?? ''],
    ...(filters.length > 0 ? filters.map((filter) => [null, filter]) : [[null, words.sheetNone ?? '']]),
  ];
  return writeExcelFile([
    { sheet: words.sheetAbout ?? 'about', data: about, columns: aboutWidths },
    { sheet: words.sheetData ?? 'commitments', data: [header, ...cells].map((row) => [...row]), stickyRowsCount: 1 },
  ]).toBlob();
}
