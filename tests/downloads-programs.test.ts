import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allTables } from '../scripts/pipeline/emit/all-tables.ts';
import { awkwardTables } from './downloads/awkward.ts';
import { type Cells, readCsv } from './downloads/read-back.ts';
import { programFor } from './programs.ts';

/* The tables as programs read them that people count with, in the way the page of the data says: every cell. */

/** Marks that stand in no cell, so that what a program prints can be told apart. */
const [cellEnd, rowEnd, tableEnd] = ['\u001f', '\u001e', '\u001d'];

function tablesIn(printed: string): Cells[] {
  const tables = printed.split(tableEnd + rowEnd).slice(0, -1);
  return tables.map((text) =>
    text
      .split(rowEnd)
      .slice(0, -1)
      .map((row) => row.split(cellEnd)),
  );
}

const python = `
import sys
import pandas as pd
sys.stdout.reconfigure(encoding="utf-8", newline="")
for file in sys.argv[1:]:
    table = pd.read_csv(file, dtype="string", keep_default_na=False, na_values=[""]).fillna("")
    for row in [list(table.columns), *table.values.tolist()]:
        sys.stdout.write("\\x1f".join(row) + "\\x1e")
    sys.stdout.write("\\x1d\\x1e")
`;

const r = `
for (file in commandArgs(TRUE)) {
  table <- read.csv(file, colClasses = "character", na.strings = "", encoding = "UTF-8")
  table[is.na(table)] <- ""
  rows <- c(paste(names(table), collapse = "\\x1f"), do.call(paste, c(unname(table), sep = "\\x1f")))
  writeLines(c(rows, "\\x1d"), stdout(), sep = "\\x1e", useBytes = TRUE)
}
`;

const sets: [string, string][] = [
  ['the published tables', 'data'],
  ['awkward tables', awkwardTables().data],
];

describe.each(sets)('of %s', (_what, folder) => {
  const files = allTables.map(({ name }) => resolve(join(folder, `${name}.csv`)));
  const read = (program: string, ...parameters: string[]) =>
    tablesIn(execFileSync(program, [...parameters, ...files], { encoding: 'utf8', maxBuffer: 1e9 }));
  const wanted = allTables.map((table) => readCsv(folder, table));

  test('pandas reads every cell as it stands', ({ skip }) => {
    expect(read(programFor(skip, 'pandas'), '-c', python)).toEqual(wanted);
  });

  test('R reads every cell as it stands', ({ skip }) => {
    expect(read(programFor(skip, 'r'), '-e', r)).toEqual(wanted);
  });
});
