/** A way to load the data in a program, as a reader copies it. */
export interface LoadExample {
  id: string;
  name: string;
  code: string;
  /** Where it is pasted. */
  into: 'spreadsheet' | 'program';
}

/**
 * Commands that load the data, complete and ready to paste. `address` gives the address of a file of the newest data.
 *
 * Names of programs and code are the same in both languages. tests/site/examples.test.ts runs those whose program Debian or npm has.
 */
export const loadExamples = (address: (file: string) => string): LoadExample[] => [
  {
    id: 'excel',
    into: 'spreadsheet',
    name: 'Excel (Power Query)',
    code: `let
  Source = Csv.Document(Web.Contents("${address('milestones.csv')}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
  Milestones = Table.PromoteHeaders(Source, [PromoteAllScalars = false])
in
  Milestones`,
  },
  { id: 'libreoffice', into: 'spreadsheet', name: 'LibreOffice', code: address('compromisos-abiertos.xlsx') },
  { id: 'sheets', into: 'spreadsheet', name: 'Google Sheets', code: `=IMPORTDATA("${address('milestones.csv')}")` },
  {
    id: 'python',
    into: 'program',
    name: 'Python (pandas)',
    code: `import pandas as pd

base = "${address('')}"
read = lambda table: pd.read_csv(f"{base}{table}.csv", dtype="string", keep_default_na=False, na_values=[""])
milestones, commitments = read("milestones"), read("commitments")
table = milestones.merge(commitments, on="commitment_id", suffixes=("", "_commitment"))
print(table[["milestone_id", "title", "due_edtf", "title_commitment"]])`,
  },
  {
    id: 'r',
    into: 'program',
    name: 'R',
    code: `base <- "${address('')}"
read <- function(table) read.csv(paste0(base, table, ".csv"), colClasses = "character", na.strings = "", encoding = "UTF-8")

observations <- subset(read("observations"), shown == "true")
print(table(observations$question, observations$state))`,
  },
  {
    id: 'sqlite',
    into: 'program',
    name: 'SQL (SQLite)',
    code: `curl -sO ${address('compromisos-abiertos.sqlite')}
sqlite3 -header compromisos-abiertos.sqlite "SELECT due_latest, milestone, commitment FROM view_deadlines LIMIT 10"`,
  },
  {
    id: 'duckdb',
    into: 'program',
    name: 'SQL (DuckDB)',
    code: `SELECT m.title, m.due_edtf, p.source_id, p.line_start, p.quotation
FROM '${address('parquet/milestones/part-0000.parquet')}' m
JOIN '${address('parquet/passages/part-0000.parquet')}' p
  ON p.record_type = 'milestone' AND p.record_id = m.milestone_id AND p.field = 'due_verbatim'
ORDER BY m.due_latest`,
  },
];
