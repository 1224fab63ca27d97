export type DiagnosticSeverity = 'error' | 'warning' | 'info';

/** One kind of message. `reason` and `note` may hold `%actual` and `%expected`, filled with what was found. */
export interface CatalogueEntry {
  severity: DiagnosticSeverity;
  /** What was found and what was expected, in one sentence without a final stop. */
  reason: string;
  /** What to do about it. */
  note: string;
  /** How many characters of what was found are shown; 120 when nothing is said. */
  longest?: number;
}

/**
 * Every message the pipeline can give, by id. `error`: the seed is not published. `warning`: published, look.
 * `info`: done on purpose.
 */
export const catalogue = {
  'seeds-missing': {
    severity: 'error',
    reason: 'Unexpected missing folder `%actual`, expected a folder with captured pages',
    note: 'Name the folder with --seeds, or put the captures back in seeds/.',
  },
  'seeds-empty': {
    severity: 'error',
    reason: 'Unexpected empty folder `%actual`, expected at least one .txt capture',
    note: 'Put a captured page into the folder; seeds/README.md says how.',
  },
  'seed-not-a-file': {
    severity: 'error',
    reason: 'Unexpected %actual, expected a regular file',
    note: 'Only plain files named *.txt are read. Copy the capture itself into the folder.',
  },
  'seed-name-invalid': {
    severity: 'error',
    reason: 'Unexpected file name `%actual`, expected letters, digits, `_` and `-`, as in 003_dc089b18fe7aed46.txt',
    note: 'Rename the file, and its row in sources.csv: the name becomes the public id of the source.',
  },
  'seed-unreadable': {
    severity: 'error',
    reason: 'Unexpected failure to read the file (%actual), expected to be able to read it',
    note: 'Check the permissions of the file.',
  },
  'register-missing': {
    severity: 'warning',
    reason: 'Unexpected capture without a row in sources.csv, expected a row that names %expected',
    note: 'Add a row to seeds/sources.csv. Until then its address, language and date count as unknown.',
  },
  'register-orphan': {
    severity: 'warning',
    reason: 'Unexpected row for `%actual`, expected a file of that name in the seeds folder',
    note: 'Put the file back or remove the row from sources.csv.',
  },
  'register-duplicate': {
    severity: 'error',
    reason: 'Unexpected second row for `%actual`, expected one row per file',
    note: 'Keep one of the rows in sources.csv.',
  },
  'register-invalid': {
    severity: 'error',
    reason: 'Unexpected `%actual` in sources.csv, expected %expected',
    note: 'Correct the cell in sources.csv; leave it empty where the fact is not known.',
  },
  'answer-invalid': {
    severity: 'error',
    reason: 'Unexpected `%actual` in answers.csv, expected %expected',
    note: 'Correct the cell in answers.csv; seeds/README.md says what each column takes.',
  },
  'answer-duplicate': {
    severity: 'error',
    reason: 'Unexpected second answer to `%actual`, expected one row per finding',
    note: 'Keep one of the rows in answers.csv.',
  },
  'answer-stale': {
    severity: 'warning',
    reason: 'Unexpected answer to `%actual`, expected the id of a finding that is there%expected',
    note: 'The sources or the rule have changed: remove the row from answers.csv, or give it the id of the finding it is about.',
  },
  'source-empty': {
    severity: 'error',
    reason: 'Unexpected empty file, expected the text of a captured page',
    note: 'Capture the page again, or remove the file and its row in sources.csv.',
  },
  'source-not-utf8': {
    severity: 'error',
    reason: 'Unexpected byte %actual, expected UTF-8 text',
    note: 'Save the capture as UTF-8 and add it again.',
  },
  'source-nul': {
    severity: 'error',
    reason: 'Unexpected NUL character, expected text',
    note: 'The file is damaged or not a text. Capture the page again.',
  },
  'personal-data-withheld': {
    severity: 'info',
    reason: 'Left out %actual',
    note: 'E-mail addresses and telephone numbers of persons never leave the seeds folder.',
  },
  'invisible-character': {
    severity: 'info',
    reason: 'Invisible character %actual in the text, expected visible text only',
    note: 'Zero-width characters are left out of values; direction controls are shown as their code.',
  },
  'encoded-twice': {
    severity: 'warning',
    reason: 'Unexpected `%actual`, expected a letter: the text was encoded twice (%expected places)',
    note: 'Read as the letters that it stands for. Save the page once more, as UTF-8, if the text below looks wrong.',
  },
  'entity-in-text': {
    severity: 'info',
    reason: 'HTML in the text, `%actual`, expected plain text (%expected places)',
    note: 'Read as the characters that it stands for.',
  },
  'markup-in-text': {
    severity: 'info',
    reason: 'Markdown in the text, `%actual`, expected plain text (%expected places)',
    note: 'The marks are left out of values; addresses of links are kept in the source only.',
  },
  'tooltip-in-text': {
    severity: 'info',
    reason: 'Text of the glossary behind a term, `%actual`, expected the term alone (%expected places)',
    note: 'The site shows it when a reader points at the term. It is left out of values and kept in the source only.',
  },
  'lines-broken': {
    severity: 'warning',
    reason:
      'Unexpected lines that a program has broken at one width (%actual places), expected each paragraph on one line',
    note: 'Put together where nothing but the width ended the line; one that begins with a capital may have stayed apart. Check titles, institutions and milestones, or copy the page again with whole lines.',
  },
  'lines-perhaps-broken': {
    severity: 'warning',
    reason: 'Unexpected line `%actual`, as wide as any on the page, expected the line below it to be a part of its own',
    note: 'A program may have broken it there. Nothing else tells so, and both are read as lines of their own: check what was read from them, or copy the page again with whole lines.',
  },
  'page-missing': {
    severity: 'error',
    reason: 'Unexpected message `%actual` in the place of a page, expected a page of opengovpartnership.org',
    note: 'The site has no page at that address, or was not ready to show it. Open the address in a browser, wait until the page is whole, and capture it again.',
  },
  'layout-unknown': {
    severity: 'error',
    reason: 'Unexpected page with %actual, expected the marks of one layout (%expected)',
    longest: 600,
    note: 'Only pages of commitments, local plans and members, and reports, of opengovpartnership.org are read. If this is one, docs/adding-a-spelling.md tells how to add the spelling of a label, and docs/adding-a-layout.md a layout.',
  },
  'layout-ambiguous': {
    severity: 'error',
    reason: 'Unexpected page that fits several layouts (%actual), expected one',
    longest: 600,
    note: 'Check that the file holds one page only.',
  },
  'page-second': {
    severity: 'warning',
    reason: 'Unexpected second page `%actual` in the file, expected one page a file',
    note: 'Only the first page is read. Save the second as a file of its own.',
  },
  'page-listed': {
    severity: 'warning',
    reason: 'Unexpected page %actual, expected one of a commitment, a plan or a member; listed as a source',
    note: 'Its lines are published as text and not read. If it is the page of a commitment, its head is lost: capture it again.',
  },
  'report-listed': {
    severity: 'info',
    reason: 'Report %actual, listed as a source and kept out of the commitments',
    note: 'A report is about a commitment or a plan and is neither: its page is published line by line, its judgements are not taken over.',
  },
  'id-missing': {
    severity: 'error',
    reason: 'Unexpected page without an id, expected %expected',
    note: 'Capture the page again with its title line. An id is never made up.',
  },
  'id-invalid': {
    severity: 'error',
    reason: 'Unexpected id `%actual`, expected two to five capital letters and four digits, as in MO0010',
    note: 'Check the title line of the capture. An id with a sign inside, as `MO-0010`, is read where the page, or its address in the register, has it without.',
  },
  'id-mismatch': {
    severity: 'warning',
    reason: 'Unexpected second id `%actual`, expected %expected as in the title',
    note: 'The id of the title is used. Check that the capture holds one page only.',
  },
  'title-missing': {
    severity: 'error',
    reason: 'Unexpected page without a title, expected %expected',
    note: 'Capture the page again from its top.',
  },
  'page-on-one-line': {
    severity: 'error',
    reason:
      'Unexpected page on one line, `%actual`, expected a line for each label: the lines of this capture are glued together',
    note: 'Copy the page again with its lines, or save it from the browser and take it in with `npm run seed:add`.',
  },
  'member-unknown': {
    severity: 'error',
    reason: 'Unexpected member `%actual`, expected a country, or a place and its country (Regueb, Túnez)',
    note: 'Add the spelling to scripts/pipeline/spellings/members.json. Of a page that does not name its member, register the address in seeds/sources.csv.',
  },
  'member-from-address': {
    severity: 'info',
    reason: 'Took the member %expected from the address %actual',
    note: 'The page does not name its member; the address that seeds/sources.csv gives it does. No passage proves it.',
  },
  'address-mismatch': {
    severity: 'warning',
    reason: 'Unexpected address %actual in sources.csv, expected that of %expected',
    note: 'Nothing is taken from the address. Correct it in seeds/sources.csv, or leave the cell empty.',
  },
  'title-line-unread': {
    severity: 'warning',
    reason:
      'Unexpected line `%actual` between the member and the title, expected the title on one line, or going on in lower case',
    note: 'The title is published as its last line has it. Check it against the live page.',
  },
  'title-perhaps-joined': {
    severity: 'warning',
    reason:
      'Unexpected title `%actual` below no line with the member, whose name it begins with, expected the member on a line of its own',
    note: 'Published as it stands: a title may begin so, or the capture has joined the two lines. Check it against the live page.',
  },
  'member-line-unread': {
    severity: 'warning',
    reason:
      'Unexpected line `%actual` above the title, expected the name of a member; %expected is taken from the plan',
    note: 'If the line is the member, add its spelling to scripts/pipeline/spellings/members.json.',
  },
  'plan-unreadable': {
    severity: 'warning',
    reason: 'Unexpected action plan `%actual`, expected a title with the years of the plan, or the year of its cycle',
    note: 'The commitment is published without its plan. Check the line against the live page.',
  },
  'plan-of-other-member': {
    severity: 'warning',
    reason: 'Unexpected action plan `%actual` beside its own, expected plans of %expected',
    note: 'Kept in the text of the source only. Check the line against the live page.',
  },
  'label-unknown': {
    severity: 'error',
    reason: 'Unexpected line `%actual`, expected a known label of the block “At a glance”',
    note: 'If it is a new spelling of a label, add it to scripts/pipeline/spellings/labels.json; if it is a new field, see docs/adding-a-field.md.',
  },
  'label-from-place': {
    severity: 'warning',
    reason: 'Unexpected label `%actual` in the block “At a glance”, expected one of %expected',
    note: 'Read as the label that is missing in its place. Add the spelling to scripts/pipeline/spellings/labels.json if it is right.',
  },
  'value-without-label': {
    severity: 'warning',
    reason: 'Unexpected value `%actual` in the block “At a glance”, expected its label in front of it',
    note: 'The label is lost: the line is published as text, not as a value. Check the capture against the live page.',
  },
  'label-repeated': {
    severity: 'warning',
    reason: 'Unexpected second `%actual`, expected the label once; the first one is used',
    note: 'Check the capture against the live page.',
  },
  'line-unaccounted': {
    severity: 'error',
    reason: 'Unexpected text `%actual`, expected every line to be a field, text of a section or furniture',
    note: 'Nothing may be lost: add a rule for the line, or its spelling, under scripts/pipeline/spellings/.',
  },
  'date-impossible': {
    severity: 'warning',
    reason: 'Unexpected date `%actual`, expected a day that exists',
    note: 'Published as printed, with precision `unknown`: a date is never corrected by a guess. Check the line against the live page.',
  },
  'date-unreadable': {
    severity: 'warning',
    reason: 'Unexpected date `%actual`, expected a day, month, quarter, half-year or year',
    note: 'Published as printed, with precision `unknown`. Add the wording to scripts/pipeline/spellings/dates.json if it is a date; what is before or after another day is none.',
  },
  'value-unknown': {
    severity: 'warning',
    reason: 'Unexpected value `%actual`, expected one of %expected',
    note: 'Published as printed, without a code. If it is a new spelling, add it to scripts/pipeline/spellings/values.json.',
  },
  'sentence-unknown': {
    severity: 'warning',
    reason: 'Unexpected sentence `%actual`, expected one of the inception report’s form (nearest: %expected)',
    note: 'Published as printed, without a code. If it is a new spelling, add it to scripts/pipeline/spellings/values.json.',
  },
  'policy-area-unknown': {
    severity: 'warning',
    reason: 'Unexpected policy area `%actual`, expected a name of OGP’s list (nearest: %expected)',
    note: 'Published as printed, without a canonical area. If it is a new spelling, add it to scripts/pipeline/spellings/policy-areas.json.',
  },
  'list-without-separators': {
    severity: 'info',
    reason: 'List without separators, split at %actual',
    note: 'The capture glued the items of the list together; each begins with a capital letter.',
  },
  'milestone-count-mismatch': {
    severity: 'warning',
    reason: 'Unexpected number of milestones (%actual), expected %expected as the page announces',
    note: 'Check the milestones of the capture against the live page.',
  },
  'milestone-list-unread': {
    severity: 'warning',
    reason:
      'Unexpected second list below the milestones, which begins with `%actual`, expected its heading to say that it is of milestones',
    note: 'Published as text. Check on the live page whether these are milestones too.',
  },
  'list-entry-unread': {
    severity: 'warning',
    reason:
      'Unexpected line in the list of commitments (`%actual`), expected a title and, below it, id, year and policy area',
    note: 'Published as text. Copy the list again, each title and each id on a line of its own.',
  },
  'milestone-dates-unread': {
    severity: 'warning',
    reason: 'Unexpected marks below the columns of `%actual`, expected each in a cell of its own, side by side',
    note: 'The milestones are published, those without such marks have no dates. Check on the live page when they are due.',
  },
  'milestones-unread': {
    severity: 'warning',
    reason:
      'Unexpected text below the heading of the milestones, which begins with `%actual`, expected a list or table of a known form',
    note: 'Published as text. Check on the live page whether these are milestones.',
  },
  'formula-start-stripped': {
    severity: 'info',
    reason: 'Left out `%actual` at the start of a value, expected a value that no spreadsheet takes for a formula',
    note: 'The page of the source shows the line as it is printed.',
  },
  'date-ambiguous': {
    severity: 'info',
    reason: 'Date `%actual` can be read day first and month first, expected one reading; known to its year only',
    note: 'Published as printed, with the precision of a year.',
  },
  'sheet-quote-open': {
    severity: 'error',
    reason: 'Unexpected end of the file inside a cell, expected a quotation mark that closes the cell',
    note: 'Repair the file where the cell begins, or export the sheet again as CSV.',
  },
  'sheet-quote-stray': {
    severity: 'error',
    reason: 'Unexpected text behind a quoted cell, expected a comma or the end of the line',
    note: 'Within a quoted cell a quotation mark is written twice. The row is refused; export the sheet again as CSV.',
  },
  'sheet-column-required': {
    severity: 'error',
    reason:
      'Unexpected first row that begins with `%actual`, expected the column %expected of OGP’s sheet, parted by commas, semicolons or tabs',
    note: 'Export the sheet as CSV in UTF-8. If the column was renamed, add its name to scripts/pipeline/sheet/columns.json.',
  },
  'sheet-head-below': {
    severity: 'error',
    reason:
      'Unexpected row `%actual` above the names of the columns, expected them in the first row (they are in line %expected)',
    note: 'A title or a note of the export stands above the sheet: remove the rows above the names of the columns, and add the file again.',
  },
  'sheet-column-duplicate': {
    severity: 'error',
    reason: 'Unexpected second column `%actual`, expected one column that is %expected',
    note: 'Which of the two holds would be a guess. Remove one of them from the file.',
  },
  'sheet-column-unknown': {
    severity: 'warning',
    reason: 'Unexpected column `%actual`, expected a column of scripts/pipeline/sheet/columns.json',
    note: 'Its cells are kept in the text of the source only. Add it to scripts/pipeline/sheet/columns.json, or its name to the aliases of a column there.',
  },
  'sheet-column-missing': {
    severity: 'info',
    reason: 'This edition of the sheet has no column `%actual`',
    note: 'What it would say counts as absent. If it was renamed, add the new name to scripts/pipeline/sheet/columns.json.',
  },
  'sheet-row-ragged': {
    severity: 'error',
    reason: 'Unexpected row of %actual, expected %expected as in the first row',
    note: 'The row is refused. Check it for a quotation mark that is missing, or export the sheet again as CSV.',
  },
  'sheet-cell-missing': {
    severity: 'error',
    reason: 'Unexpected empty cell, expected %expected',
    note: 'The row is refused. Nothing is made up for it.',
  },
  'sheet-id-repeated': {
    severity: 'error',
    reason: 'Unexpected second row of `%actual`, expected one row for each commitment (see line %expected)',
    note: 'Which of them holds would be a guess, so that none is read. Remove all but one from the file.',
  },
  'sheet-place-unknown': {
    severity: 'warning',
    reason: 'Unexpected local government `%actual`, expected a place and its country, or a place of the table',
    note: 'Published under its printed name, without a country. Add it to the places of scripts/pipeline/spellings/members.json.',
  },
  'sheet-level-differs': {
    severity: 'warning',
    reason: 'Unexpected level `%actual`, expected %expected',
    note: 'The level that the name of the member tells is published. Check the row.',
  },
  'sheet-member-differs': {
    severity: 'error',
    reason: 'Unexpected member `%actual`, expected %expected',
    note: 'The row is refused: whose commitment it is would be a guess. Look which of the two files is right; `npm run data -- --keep-going` publishes the other rows.',
  },
  'sheet-plan-differs': {
    severity: 'warning',
    reason: 'Unexpected `%actual` for a plan, expected `%expected` as in another row of the same member and year',
    note: 'What the rows of one plan say in two ways is left out. Check the rows of the plan.',
  },
  'sheet-value-unknown': {
    severity: 'warning',
    reason: 'Unexpected value `%actual`, expected %expected',
    note: 'Published as printed, without a code; an address is left out. If it is a new value, add it to scripts/pipeline/sheet/columns.json.',
  },
  'sheet-twin-differs': {
    severity: 'warning',
    reason: 'Unexpected `%actual`, expected `%expected` as the column says that it repeats',
    note: 'The column that is repeated is published. The sheet disagrees with itself: tell its publisher.',
  },
  'record-of-two-members': {
    severity: 'error',
    reason: 'Unexpected page of `%actual` of another member, expected the member of its other capture (%expected)',
    note: 'Look which of the two files says whose it is, and remove the other and its row in seeds/sources.csv.',
  },
  'passage-mismatch': {
    severity: 'error',
    reason: 'Unexpected quotation `%actual`, expected the text that stands at that place (%expected)',
    note: 'This is a defect of the converter: report it with the seed.',
  },
} as const satisfies Record<string, CatalogueEntry>;

export type DiagnosticId = keyof typeof catalogue;
